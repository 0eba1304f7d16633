/** npm run new-entry -- centre holt: writes a blank entry with a comment on each field, and lists what is to be filled in. */

import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { commandWords } from '../src/cli/options.ts';
import { entryKinds } from '../src/domain/entries/kinds.ts';
import type { Kind } from '../src/domain/entries/kinds.ts';
import { pageIds } from '../src/domain/entries/schemas/page.ts';
import { terminalReport } from '../src/ingest/gate/report/terminal.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { contentFolder, readingDay, today } from '../src/ingest/reading-settings.ts';
import { blankEntry } from '../src/ingest/writing/blank-entry.ts';
import { listWords } from '../src/wording/frame/phrases.ts';
import { fileNames, idFault, kindMeant, unknownKind } from '../src/ingest/writing/new-entry.ts';

const USAGE = `npm run new-entry -- KIND ID
  KIND  what it is: centre, source, event, question …
  ID    its id, which is the name of its file: lower-case letters, numbers and hyphens`;

await runCommand(
  async () => {
    const [word = '', id = ''] = commandWords(USAGE, 2);
    const kind = kindMeant(word);
    if (!kind) throw new ExpectedFailure(unknownKind(word));
    const fault = idFault(id);
    if (fault !== undefined) throw new ExpectedFailure(fault);
    if (kind === 'pages') await requireShown(id);
    const path = await write(kind, id);
    const { problems } = await readContent(contentFolder(), { asOf: readingDay() });
    const own = problems.filter(({ file }) => path.endsWith(file) || file.endsWith(path));
    const report = terminalReport(own, 'Fill in the fields, then run npm run check.');
    process.stdout.write(`Wrote ${path}. What it needs:\n\n${report}\n`);
  },
  { unchanged: 'Nothing was written.', elsewhere: 'Set CONTENT_DIR to another folder.' },
);

/** While the content has problems, the gate says it later. */
async function requireShown(id: string): Promise<void> {
  const { content } = await readContent(contentFolder(), { asOf: readingDay() });
  const ids = content && pageIds(content.programmes);
  if (ids?.includes(id) !== false) return;
  throw new ExpectedFailure(
    `The site shows no page with the id "${id}". It shows ${listWords(ids, 'and')}. For anything else, add a question.`,
  );
}

/** @returns the path of the file from here */
async function write(kind: Kind, id: string): Promise<string> {
  const { folder, one } = entryKinds[kind];
  const paths = fileNames(kind, id).map((name) => join(contentFolder(), folder, name));
  const [path = ''] = paths;
  const there = paths.find((each) => existsSync(each));
  if (there !== undefined)
    throw new ExpectedFailure(
      `${relative(process.cwd(), there)} exists already. Correct that file, or choose another id.`,
    );
  if (!existsSync(contentFolder()))
    throw new ExpectedFailure(`There is no folder ${contentFolder()}. Check CONTENT_DIR.`);
  await mkdir(join(contentFolder(), folder), { recursive: true });
  await writeFile(path, blankEntry(one, entryKinds[kind], readingDay() ?? today()), { flag: 'wx' });
  return relative(process.cwd(), path);
}
