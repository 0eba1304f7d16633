/** The tutorial of the guide, followed line by line in a copy of the content. */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { entryKinds } from '../../../src/domain/entries/kinds.ts';
import { terminalReport } from '../../../src/ingest/gate/report/terminal.ts';
import { readContent } from '../../../src/ingest/read-content.ts';
import { contentFolder } from '../../../src/ingest/reading-settings.ts';
import { blankEntry } from '../../../src/ingest/writing/blank-entry.ts';
import { fileNames, kindMeant } from '../../../src/ingest/writing/new-entry.ts';

/** A block of code, or the name of a file that the blocks after it are about. */
const STEP = /```(\w+)\n([\s\S]*?)```|`(content\/[a-z-]+\/[a-z-]+\.yaml)`/g;

const BEGINS = '## Ten minutes to learn it\n';

test('each step of the tutorial does what it says', async () => {
  const work = await mkdtemp(join(tmpdir(), 'tutorial-'));
  onTestFinished(() => rm(work, { recursive: true }));
  const folder = join(work, 'content');
  await cp(contentFolder(), folder, { recursive: true });
  const guide = await readFile(join(folder, 'README.md'), 'utf8');
  const tutorial = guide.split(BEGINS)[1]?.split('\n## ', 1)[0] ?? '';

  let file = '';
  let printed: string | undefined;
  const done: string[] = [];
  for (const [, language, code = '', named] of tutorial.matchAll(STEP)) {
    done.push(language ?? 'file');
    if (named !== undefined) file = join(work, named);
    else if (language === 'yaml') {
      expect(await readFile(file, 'utf8')).toMatch(/^# New entry: /);
      await writeFile(file, code);
    } else if (language === 'diff')
      await writeFile(file, patched(await readFile(file, 'utf8'), code));
    else if (language === 'text') {
      expect(printed).toBe(code.trim());
      printed = '';
    } else
      for (const line of code.trim().split('\n')) {
        // What the last command found is in the tutorial, or there was nothing to find.
        expect(printed ?? '').toBe('');
        printed = await run(line, folder, work);
      }
  }
  expect(printed).toBe('');
  expect(done.join(' ')).toBe('sh file yaml sh file yaml diff sh text diff sh diff sh file file');
}, 60_000);

/** What a command of the tutorial finds wrong. */
async function run(command: string, folder: string, work: string): Promise<string> {
  const [, word, id] = /^npm run new-entry -- ([a-z-]+) ([a-z-]+)$/.exec(command) ?? [];
  if (word !== undefined && id !== undefined) {
    const kind = kindMeant(word);
    if (!kind) throw new RangeError(`${word} is no kind`);
    const path = join(folder, entryKinds[kind].folder, fileNames(kind, id)[0] ?? '');
    mkdirSync(dirname(path), { recursive: true });
    await writeFile(path, blankEntry(entryKinds[kind].one, entryKinds[kind], '2026-11-22'), {
      flag: 'wx',
    });
    return '';
  }
  expect(['npm run check', 'npm start']).toContain(command);
  const { problems } = await readContent(folder);
  return problems.length === 0 ? '' : terminalReport(problems).replaceAll(`${work}/`, '');
}

/** A text with the lines of a patch changed; those around them must be there. */
function patched(text: string, patch: string): string {
  const lines = patch.replace(/\n$/, '').split('\n');
  const side = (sign: string): string =>
    lines
      .filter((line) => line.startsWith(' ') || line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  expect(text.split(side('-'))).toHaveLength(2);
  return text.replace(side('-'), () => side('+'));
}
