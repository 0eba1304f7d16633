/** npm run new-site as it is called: what it prints, how it ends, and that nothing is half-written. */

import { readdir, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNamesCsv, PLACES } from '../../../support/made-up/gazetteers.ts';
import { nsplCsv, POSTCODES } from '../../../support/made-up/postcodes.ts';
import { EXTRACT_COLUMNS, extractCsv } from '../../../support/made-up/register.ts';
import { freshFolder } from '../../../support/site/build-site.ts';

let folder: string;
let register: string;

beforeAll(async () => {
  folder = await freshFolder();
  register = join(folder, 'centres20260819.csv');
  await writeFile(register, extractCsv());
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new-site.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.replaceAll(folder, '…') };
}

test('a folder is written at once, and not a second time', async () => {
  const out = join(folder, 'sites', 'dale');
  const { status, stdout } = run('--register', register, '--la', '100', '--out', out);
  expect([status, stdout.slice(0, 22)]).toEqual([0, 'Read      4 rows of Da']);
  expect(await readdir(join(folder, 'sites'))).toEqual(['dale']);
  expect(run('--register', register, '--la', '100', '--out', out)).toEqual({
    status: 1,
    stdout: '',
    stderr: '\n…/sites/dale exists already. Nothing was written. Choose another --out.\n',
  });
}, 60_000);

test('one clear message, exit 1 and nothing written', async () => {
  const page = join(folder, 'page20260819.csv');
  await writeFile(page, '<!DOCTYPE html><title>Sorry</title>');
  const undated = join(folder, 'centres.csv');
  await writeFile(undated, extractCsv());
  const out = join(folder, 'none');
  const failures = [
    run('--register', page, '--la', '100', '--out', out),
    run('--register', register, '--la', '999', '--out', out),
    run('--register', register, '--la', 'Dael', '--out', out),
    run('--register', undated, '--la', '100', '--out', out),
    run('--register', join(folder, 'gone.csv'), '--la', '100', '--out', out),
    run('--register', register, '--la', '100', '--out', join(register, 'below')),
    run('--registre', register),
  ];
  expect(failures.map(({ status, stdout }) => [status, stdout])).toEqual(
    failures.map(() => [1, '']),
  );
  expect(failures.map(({ stderr }) => stderr.split('\n\n')[0]?.trim())).toMatchInlineSnapshot(`
    [
      "…/page20260819.csv
      as a whole   found a web page
                   expected the register's extract of open children's centres, a CSV file
                   fix: download "Children's centre fields CSV" again from Get Information About Schools",
      "The register has no council "999". Leave out --la to see all.",
      "The register has no council "Dael". Did you mean:
      100  Dale, County of  4",
      "The day of …/centres.csv is not in its name: add --date YYYY-MM-DD.",
      "There is no file …/gone.csv.",
      "EEXIST: file already exists, mkdir '…/centres20260819.csv'. Nothing was written. Choose another --out.",
      "Unknown option, or one without a value: --registre …/centres20260819.csv.",
    ]
  `);
  expect(await readdir(folder)).not.toContain('none');
}, 60_000);

test('a newer extract is merged once; another council and an older extract are refused', async () => {
  const out = join(folder, 'merged', 'dale');
  const older = join(folder, 'centres20190401.csv');
  await writeFile(older, extractCsv(EXTRACT_COLUMNS[2019]));
  const merge = (file: string, la: string): ReturnType<typeof run> =>
    run('--register', file, '--la', la, '--out', out, '--merge');
  run('--register', older, '--la', '100', '--out', out);
  expect(merge(register, '100')).toMatchObject({ status: 0, stderr: '' });
  expect(merge(register, '100').stdout).toContain('has that extract already. Nothing was changed.');
  expect(await readdir(join(folder, 'merged'))).toEqual(['dale']);
  expect(merge(register, '101').stderr).toContain('The folder is of council 100, not of 101.');
  expect(merge(older, '100').stderr).toContain('The folder has a newer extract, of 2026-08-19.');
}, 60_000);

test('without a council, all of them with their counts', () => {
  const { status, stderr } = run('--register', register);
  expect(status).toBe(1);
  expect(stderr).toContain('  100  Dale, County of  4\n  101  Vale             1\n');
}, 60_000);

test('postcodes and places are brought in at once, or nothing is written', async () => {
  const out = join(folder, 'whole', 'dale');
  const postcodes = join(folder, 'NSPL_FEB_2026_UK.csv');
  await writeFile(postcodes, nsplCsv(POSTCODES));
  const places = join(folder, 'names.csv');
  await writeFile(places, openNamesCsv(PLACES));
  const made = (...args: string[]): ReturnType<typeof run> =>
    run('--register', register, '--la', '100', '--out', out, ...args);
  expect(made('--places', places).stderr).toContain('Import postcodes first');
  expect(await readdir(join(folder, 'whole'))).toEqual([]);
  const { status, stdout } = made('--postcodes', postcodes, '--places', places);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Points {4}for elm-dh2-1ab, oakham\.[\s\S]*4 new in Dale[\s\S]*Next:/);
  expect(await readdir(join(folder, 'whole'))).toEqual(['dale']);
  expect(await readdir(out)).toEqual(expect.arrayContaining(['places', 'postcodes']));
}, 120_000);
