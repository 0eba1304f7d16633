/** Opens a file of the register, and the folder that an older one was brought into. */

import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Day } from '../../domain/dates/partial-date.ts';
import { dayInName } from './day.ts';
import { readExtract } from './extract.ts';
import type { RegisterRow } from './extract.ts';
import { baselineDay, baselineName } from './merge/baseline.ts';
import { refusalWords } from './words.ts';

export type Opened =
  | { readonly rows: readonly RegisterRow[]; readonly day: Day }
  /** Why it cannot be used, for people. */
  | { readonly failure: string };

const LARGEST = 100_000_000;

/** @param date  the day of the extract, if its name has none */
export async function openRegister(file: string, date: string | undefined): Promise<Opened> {
  const there = await stat(file).catch(() => undefined);
  if (!there?.isFile()) return { failure: `There is no file ${file}.` };
  if (there.size > LARGEST) return { failure: `${file} is too large to be the register.` };
  const reading = readExtract(await readFile(file));
  if ('refused' in reading) return { failure: refusalWords(file, reading.refused) };
  const day = dayInName(date ?? basename(file));
  return day === undefined
    ? { failure: `The day of ${file} is not in its name: add --date YYYY-MM-DD.` }
    : { rows: reading.rows, day };
}

/** The newest extract that a folder has. */
export async function openBaseline(folder: string): Promise<Opened> {
  const names = await readdir(folder).catch(() => []);
  const day = names
    .flatMap((name) => baselineDay(name) ?? [])
    .toSorted()
    .at(-1);
  return day === undefined
    ? {
        failure: `${folder} has no ${baselineName('YYYY-MM-DD')}: it was not made by npm run new-site.`,
      }
    : openRegister(join(folder, baselineName(day)), day);
}
