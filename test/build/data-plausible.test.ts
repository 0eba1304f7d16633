/** The published data is plausible, not only well formed: rules over all rows, and addresses that exist. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { addressOnSite, readSite } from '../../src/site-checks/built-site.ts';
import type { BuiltSite } from '../../src/site-checks/built-site.ts';
import { dataRules } from '../support/formats/data-rules.ts';
import { cellWords, CSV_TABLES, publishedData, TABLES } from '../support/site/published-data.ts';
import type { PublishedData } from '../support/site/published-data.ts';
import { realContent } from '../support/content/real-content.ts';

const folder = inject('siteFolder');
const { site } = await realContent();
const data = await publishedData(folder);

test.each(dataRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  expect(rule.broken(data, site)).toEqual([]);
});

test.each(dataRules.map((rule) => [rule.name, rule] as const))(
  'the rule finds a row that breaks it: %s',
  (_, rule) => {
    const [table, fields] = rule.counterexample;
    const [first, ...others] = data[table];
    const changed: PublishedData = { ...data, [table]: [{ ...first, ...fields }, ...others] };
    expect(rule.broken(changed, site)).toContain(cellWords({ ...first, ...fields }['id']));
  },
);

let built: BuiltSite;

beforeAll(async () => {
  built = await readSite(folder, 'https://centres.example');
});

/** Whether an address is a page of the site, and its fragment an id on that page. */
function leadsSomewhere(url: unknown): boolean {
  const target = typeof url === 'string' ? addressOnSite(built, '/', url) : undefined;
  const page = built.pages.find(({ address }) => address === target?.address);
  return page !== undefined && (target?.fragment === '' || page.ids.has(target?.fragment ?? ''));
}

test('the page of every row, and of every use of a source, exists', () => {
  const named = [
    ...TABLES.flatMap((name) =>
      data[name].map((row) => row['page']).filter((page) => page !== undefined),
    ),
    ...data.sources.flatMap((row) =>
      (row['usedBy'] as readonly { page: string | null }[]).flatMap(({ page }) => page ?? []),
    ),
  ];
  expect(named.length).toBeGreaterThan(1_000);
  expect([...new Set(named)].filter((url) => !leadsSomewhere(url))).toEqual([]);
  expect(leadsSomewhere('https://centres.example/timeline/#no-such-event')).toBe(false);
});

test('each file has its media type, can be read by other sites, and a table links to its metadata', async () => {
  const origin = inject('siteUrl');
  for (const name of CSV_TABLES) {
    const { headers } = await fetch(`${origin}/data/${name}.csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const metadata = /<([^>]+)>; rel="describedby"/.exec(headers.get('link') ?? '')?.[1] ?? '';
    const described = await fetch(new URL(metadata, `${origin}/data/`));
    expect(described.headers.get('content-type')).toBe('application/csvm+json');
    expect(await described.json()).toMatchObject({ url: `${name}.csv` });
  }
  const geojson = await fetch(`${origin}/data/centres.geojson`);
  expect(geojson.headers.get('content-type')).toBe('application/geo+json');
});

test('a CSV file begins with a byte order mark and its header, and ends its lines as RFC 4180 does', async () => {
  for (const name of CSV_TABLES) {
    const csv = await readFile(join(folder, `data/${name}.csv`), 'utf8');
    expect(csv).toMatch(/^\uFEFFid,/);
    expect(csv.endsWith('\r\n')).toBe(true);
  }
});
