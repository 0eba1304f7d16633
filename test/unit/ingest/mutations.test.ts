/**
 * Accidents to real entries: each ends in a report that says where, or passes; none ends in a stack.
 * MUTATIONS sets their number: `MUTATIONS=2000 npm run test:unit -- test/unit/ingest/mutations.test.ts`.
 */

import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../../src/ingest/read-content.ts';
import { terminalReport } from '../../../src/ingest/gate/report/terminal.ts';
import { mutated, mutations } from '../../support/accidents/entries.ts';

const COUNT = Number(process.env['MUTATIONS'] ?? 40);
/** So few of a thousand files at a time that most problems are those of one accident. */
const AT_ONCE = 40;
const SEED = 11;

test(
  `${String(COUNT)} accidents to real entries`,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'content-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await cp('content', folder, { recursive: true });
    const names = (await readdir(folder, { recursive: true }))
      .filter((name) => /(?<!README)\.(?:yaml|mdx?)$/.test(name))
      .sort();
    const all = mutations(COUNT, SEED);
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const before = new Map<string, string>();
      for (const mutation of all.slice(from, from + AT_ONCE)) {
        const name = names[mutation.file % names.length] ?? '';
        const path = join(folder, name);
        const text = await readFile(path, 'utf8');
        if (!before.has(path)) before.set(path, text);
        await writeFile(path, mutated(text, mutation));
      }
      const { problems } = await readContent(folder);
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) {
        expect(problem).toMatchObject({
          file: expect.stringMatching(/\.(?:yaml|mdx?|csv)$/) as string,
          place: { line: expect.any(Number) as number, column: expect.any(Number) as number },
        });
        expect(terminalReport([problem])).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|undefined/u);
      }
      for (const [path, text] of before) await writeFile(path, text);
    }
  },
  30_000 + COUNT * 1_000,
);
