/** Finds the tables of postcodes at a path, and of when they are. */

import { open, readFile, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { isPartialDate } from '../../domain/dates/partial-date.ts';
import type { PartialDate } from '../../domain/dates/partial-date.ts';
import type { Refusal } from '../register/extract.ts';
import { extractText } from '../register/text.ts';

export interface FoundFiles {
  readonly files: readonly string[];
  /** Undefined if neither a name nor the notes of the product say it. */
  readonly date: PartialDate | undefined;
}

/** Area files of Code-Point Open: "nr.csv". */
const AREA_FILE = /^[a-z]{1,2}\.csv$/i;
/** The whole of the United Kingdom in one file: "NSPL_FEB_2026_UK.csv". */
const WHOLE_FILE = /^(?:NSPL|ONSPD)_[A-Z]{3}_\d{4}(?:_UK)?\.csv$/i;
const PART_FILE = /^(?:NSPL|ONSPD)_[A-Z]{3}_\d{4}_UK_[A-Z]{1,2}\.csv$/i;
const NOTES = /^metadata\.txt$/i;
const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const SNIFFED = 4096;

/** @returns why there are none, for people */
export async function findFiles(path: string): Promise<FoundFiles | { readonly failure: string }> {
  const there = await stat(path).catch(() => undefined);
  if (!there) return { failure: `There is no file or folder ${path}.` };
  if (!there.isDirectory()) return { files: [path], date: dateInName(basename(path)) };
  const names = (await readdir(path, { recursive: true })).toSorted();
  const called = (pattern: RegExp): string[] =>
    names.filter((name) => pattern.test(basename(name))).map((name) => join(path, name));
  const own = names.filter((name) => extname(name).toLowerCase() === '.csv');
  const inFolder = own.filter((name) => name === basename(name)).map((name) => join(path, name));
  const sets = [called(WHOLE_FILE), called(PART_FILE), called(AREA_FILE), inFolder];
  const files = sets.find((set) => set.length > 0);
  if (!files) {
    const packed = names.find((name) => extname(name).toLowerCase() === '.zip');
    const fix = packed === undefined ? '' : ` Unpack ${packed} first.`;
    return { failure: `There is no CSV file of postcodes in ${path}.${fix}` };
  }
  const [notes] = called(NOTES);
  const date = notes === undefined ? undefined : dateInNotes(await readFile(notes, 'latin1'));
  return { files, date: date ?? dateInName(basename(files[0] ?? '')) };
}

/** What the file is instead of a table, by how it begins. */
export async function faultOf(file: string): Promise<Pick<Refusal, 'found' | 'fix'> | undefined> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFFED), 0, SNIFFED, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const read = extractText(bytes);
    if ('found' in read) {
      const packed = read.found.startsWith('a ZIP');
      return { found: read.found, fix: packed ? 'unpack it, and name the folder' : AGAIN };
    }
    const wide = (bytes[0] ?? 0) >= 0xfe;
    return wide ? { found: 'a file in UTF-16', fix: 'save it as CSV in UTF-8' } : undefined;
  } finally {
    await handle.close();
  }
}

export const AGAIN = 'download it again, and name the folder that you unpacked';

/** "NSPL_FEB_2026_UK.csv" → "2026-02" */
function dateInName(name: string): PartialDate | undefined {
  const [, month = '', year] = /_([A-Z]{3})_(\d{4})/i.exec(name) ?? [];
  const number = MONTHS.indexOf(month.toUpperCase()) + 1;
  return year === undefined || number === 0
    ? undefined
    : `${year}-${String(number).padStart(2, '0')}`;
}

/** "COPYRIGHT DATE: 20251020" → "2025-10-20" */
function dateInNotes(text: string): PartialDate | undefined {
  const [, year, month, day] = /COPYRIGHT DATE\W*(\d{4})-?(\d\d)-?(\d\d)/i.exec(text) ?? [];
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return isPartialDate(date) ? date : undefined;
}
