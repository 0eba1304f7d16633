/** A content folder with any number of centres, for measurements. */

import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FIRST_URN = 900_000;

/**
 * Copies a content folder and repeats its closed centres, under other names and numbers, until there
 * are `count` centres. Bases are not repeated, since the programmes say how many there are.
 */
export async function writeLargeContent(from: string, to: string, count: number): Promise<void> {
  await cp(from, to, { recursive: true });
  const files = (await readdir(join(from, 'centres'))).filter((name) => name.endsWith('.yaml'));
  const entries = await Promise.all(
    files.map(async (file) => ({
      file,
      text: await readFile(join(from, 'centres', file), 'utf8'),
    })),
  );
  const closed = entries.filter(({ text }) => !/^base:/m.test(text));
  for (let more = 0; more < count - files.length; more += 1) {
    const { file, text } = closed[more % closed.length] ?? { file: '', text: '' };
    const round = Math.floor(more / closed.length) + 1;
    const copy = file.replace('.yaml', `-${String(round)}.yaml`);
    await writeFile(join(to, 'centres', copy), repeated(text, round, more));
  }
}

/** Only names and register numbers must be unique; the rest may be the same. */
function repeated(text: string, round: number, number: number): string {
  return text
    .replace(/^(name|shortName): (.*)$/gm, `$1: $2 ${String(round)}`)
    .replace(/^identifiers: .*$/m, `identifiers: { urn: "${String(FIRST_URN + number)}" }`)
    .replace(/^otherNames:\n(?: {2}.*\n)+/m, '')
    .replace(/^( {2}name: )(.*)$/m, `$1$2 ${String(round)}`);
}
