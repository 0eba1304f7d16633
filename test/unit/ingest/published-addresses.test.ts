/** An address once published keeps answering. */

import { expect, test } from 'vitest';
import type { Centre } from '../../../src/domain/entries/entry.ts';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import { addressesLast, publishedAddresses } from '../../../src/ingest/published-addresses.ts';
import { readContent } from '../../../src/ingest/read-content.ts';
import { terminalReport } from '../../../src/ingest/gate/report/terminal.ts';
import { makeContent, withEntry } from '../../support/made-up/make-content.ts';
import { writeContent } from '../../support/made-up/write-content.ts';

const before = makeContent();
const published = publishedAddresses(before);
const vanished = (content: SiteContent): string[] =>
  addressesLast(published)(content).map(({ found }) => found);

test('each kind with an address has it', () => {
  expect(published).toEqual(
    expect.arrayContaining([
      '/renewal/',
      '/timeline/programme/renewal/',
      '/centres/oak/',
      '/management-information/bases-total/',
      '/sources/letter/',
      '/find/dale/',
    ]),
  );
  expect(vanished(before)).toEqual([]);
});

test('an entry under another id is missed until it names the former one', () => {
  const renamed = (fields: Partial<Centre>): SiteContent =>
    withEntry(before, 'centres', 'oak', { id: 'oak-tree', ...fields });
  expect(vanished(renamed({}))).toEqual([
    'no entry for /centres/oak/, which the published site has',
  ]);
  expect(vanished(renamed({ formerIds: ['oak'] }))).toEqual([]);
});

test('what it said it was before stays said', () => {
  const twice = withEntry(before, 'centres', 'oak', { formerIds: ['acorn'] });
  expect(addressesLast(publishedAddresses(twice))(before).map(({ found }) => found)).toEqual([
    'no entry for /centres/acorn/, which the published site has',
  ]);
});

test('an address may be given up with a reason', () => {
  const without = { ...before, figures: before.figures.filter(({ id }) => id !== 'bases-total') };
  const address = '/management-information/bases-total/';
  const site = { ...before.site, gone: [{ address, because: 'It was counted twice.' }] };
  expect(vanished(without)).toHaveLength(1);
  expect(vanished({ ...without, site })).toEqual([]);
});

const reportWithout = async (address: string): Promise<string> => {
  const { problems } = await readContent(await writeContent(before), {
    published: { site: before.site.name, entries: {}, addresses: [...published, address] },
  });
  return terminalReport(problems).replace(/^.*site\.yaml/, 'site.yaml');
};

test('the gate says where and what to write', async () => {
  expect(await reportWithout('/questions/#cost')).toMatchInlineSnapshot(`
    "site.yaml:1:1
      gone   found no entry for /questions/#cost, which the published site has
             expected an answer at every address that was published
             fix: add "cost" to formerIds of the entry that replaces it; if none does, add the address to gone in site.yaml and say why

    1 problem in 1 file. Nothing was built."
  `);
});

test('an entry that cannot be read may be the one: it is mended first', async () => {
  const folder = await writeContent(before, new Map([['centres/oak.yaml', 'name: [']]));
  const { problems } = await readContent(folder, {
    published: { site: before.site.name, entries: {}, addresses: published },
  });
  expect(problems.map(({ kind }) => kind)).not.toContain('address-vanished');
});

test('another site in the same folder is not compared', async () => {
  const folder = await writeContent(before);
  const other = { site: 'Another council', entries: {}, addresses: ['/centres/elsewhere/'] };
  expect((await readContent(folder, { published: other })).problems).toEqual([]);
});
