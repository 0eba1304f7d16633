/**
 * Accidents to files of the register, of postcodes and of places: each is read, or refused with words,
 * and a folder is written whole or not at all.
 * MUTATIONS sets their number: `MUTATIONS=2000 npm run test:unit -- test/unit/ingest/open-data-mutations.test.ts`.
 */

import { existsSync } from 'node:fs';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import { terminalReport } from '../../../src/ingest/gate/report/terminal.ts';
import { preparePlaces } from '../../../src/ingest/gazetteers/prepare.ts';
import { createSite } from '../../../src/ingest/new-site/create.ts';
import { mergeSite, opened } from '../../../src/ingest/new-site/merge.ts';
import { NotMade } from '../../../src/ingest/new-site/not-made.ts';
import { preparePostcodes } from '../../../src/ingest/postcodes/prepare.ts';
import { readContent } from '../../../src/ingest/read-content.ts';
import { openRegister } from '../../../src/ingest/register/open-file.ts';
import { changeFolder } from '../../../src/ingest/register/write-folder.ts';
import { wordsFault } from '../../support/accidents/words-fault.ts';
import { damagedTable, tableAccidents } from '../../support/accidents/tables.ts';
import { NPTG_AREAS, nptgCsv, openNamesCsv, PLACES } from '../../support/made-up/gazetteers.ts';
import { newCouncil } from '../../support/made-up/new-council.ts';
import { nsplCsv, POSTCODES } from '../../support/made-up/postcodes.ts';
import { extractCsv } from '../../support/made-up/register.ts';

const COUNT = Number(process.env['MUTATIONS'] ?? 20);
const SEED = 23;
const TODAY = '2026-09-01';
const SETTINGS = { label: 'dale', today: TODAY, date: '2026-02', codes: [] };

const CODE_POINT = POSTCODES.map(
  ({ postcode }, at) =>
    `"${postcode}",10,${String(427_000 + at * 100)},${String(542_000 + at * 100)},"E92000001","","","","E06000999",""`,
).join('\n');

const FILES = {
  register: extractCsv(),
  newerRegister: extractCsv(),
  nspl: nsplCsv(POSTCODES),
  codePoint: CODE_POINT,
  openNames: openNamesCsv(PLACES),
  nptg: nptgCsv(PLACES),
} as const;

type FileKind = keyof typeof FILES;

/** The gate has nothing to refuse: nobody could correct a folder that was not written. */
async function gated(folder: string): Promise<SiteContent> {
  const { content, problems } = await readContent(folder);
  if (!content) throw new Error(problems.map(({ file, found }) => `${file}: ${found}`).join());
  return content;
}

test(
  `${String(COUNT)} accidents to open data`,
  async () => {
    const { work, folder: council } = await newCouncil(TODAY);
    const placed = await withPostcodes(work, council);
    const kinds = Object.keys(FILES) as FileKind[];
    const faults: string[] = [];
    for (const [at, accidents] of tableAccidents(COUNT, SEED).entries()) {
      const kind = kinds[at % kinds.length] ?? 'register';
      const place = join(work, 'trial');
      const from = kind === 'openNames' || kind === 'nptg' ? placed : council;
      await cp(from, join(place, 'content'), { recursive: true });
      const words = await outcome(kind, damagedTable(FILES[kind], accidents), place);
      const fault = wordsFault(words) ?? (await folderFault(place));
      if (fault !== undefined)
        faults.push(`${String(at)}: ${kind}: ${fault}: ${JSON.stringify(accidents)}`);
      await rm(place, { recursive: true });
    }
    expect(faults).toEqual([]);
  },
  60_000 + COUNT * 1_000,
);

/** What is wrong with what the command has left. */
async function folderFault(place: string): Promise<string | undefined> {
  if ((await readdir(place)).some((name) => name.startsWith('.'))) return 'half-written';
  for (const folder of ['content', 'new'].map((name) => join(place, name))) {
    if (!existsSync(folder)) continue;
    const { problems } = await readContent(folder);
    if (problems.length > 0) return terminalReport(problems);
  }
  return undefined;
}

/** What the command would print; the stack of an error that it does not expect. */
async function outcome(kind: FileKind, bytes: Uint8Array, place: string): Promise<string> {
  const file = join(place, kind === 'nptg' ? 'Localities.csv' : 'file.csv');
  await writeFile(file, bytes);
  await writeFile(join(place, 'AdminAreas.csv'), NPTG_AREAS);
  try {
    return kind === 'register' || kind === 'newerRegister'
      ? await registered(kind, file, place)
      : await brought(kind, file, place);
  } catch (error) {
    return error instanceof NotMade ? error.message : String((error as Error).stack);
  }
}

async function registered(kind: FileKind, file: string, place: string): Promise<string> {
  const isNewer = kind === 'newerRegister';
  const { day, rows } = opened(await openRegister(file, isNewer ? '2026-08-30' : '2026-08-19'));
  const own = rows.filter(({ councilCode }) => councilCode === '100');
  const asked = { register: file, out: join(place, isNewer ? 'content' : 'new'), today: TODAY };
  if (isNewer) return mergeSite({ day, rows: own }, asked, gated);
  return createSite({ day, rows: own }, asked, {}, gated);
}

async function brought(kind: FileKind, file: string, place: string): Promise<string> {
  const folder = join(place, 'content');
  const council = { folder, content: await gated(folder) };
  if (kind === 'nspl' || kind === 'codePoint') return bringPostcodes(file, council);
  const prepared = await preparePlaces(file, council, SETTINGS);
  if ('failure' in prepared) return prepared.failure;
  await changeFolder(folder, prepared.files, [], gated);
  return prepared.summary;
}

async function bringPostcodes(
  file: string,
  council: { readonly folder: string; readonly content: SiteContent },
): Promise<string> {
  const prepared = await preparePostcodes(file, council, SETTINGS);
  if ('failure' in prepared) return prepared.failure;
  await changeFolder(council.folder, prepared.files, prepared.removed, gated);
  return prepared.summary;
}

/** A copy of the council with postcodes, which places need. */
async function withPostcodes(work: string, council: string): Promise<string> {
  const folder = join(work, 'placed');
  await cp(council, folder, { recursive: true });
  const file = join(work, 'postcodes.csv');
  await writeFile(file, FILES.nspl);
  await bringPostcodes(file, { folder, content: await gated(folder) });
  return folder;
}
