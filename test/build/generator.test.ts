/** The code contains nothing about the county: another council needs only its own content. */

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { SiteContent } from '../../src/domain/entries/site-content.ts';
import { realContent } from '../support/content/real-content.ts';

/** Names in the content that are also English words, or parts of other well-known names. */
const COMMON_WORDS = new Set([
  'context',
  'family-hubs',
  'family hubs',
  'acle',
  'bell',
  'diss',
  'holt',
  'nar',
  'reading',
  'wells',
  'wood',
]);

let content: SiteContent;
const code: { file: string; text: string }[] = [];

beforeAll(async () => {
  content = await realContent();
  for (const folder of ['src', 'scripts'])
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      code.push({ file, text: await readFile(file, 'utf8') });
    }
});

/** Where the code has one of the names as separate words, in any case. */
function occurrences(names: readonly string[]): string[] {
  const distinct = [...new Set(names.map((name) => name.toLowerCase()))]
    .filter((name) => name.length > 2 && !COMMON_WORDS.has(name))
    .sort();
  const pattern = new RegExp(`(?<![\\w-])(${distinct.map(escaped).join('|')})(?![\\w-])`, 'gi');
  return code.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map((match) => {
      const line = text.slice(0, match.index).split('\n').length;
      return `${file}:${line} ${match[0]}`;
    }),
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('a name in the code is found', () => {
  code.push({ file: 'made-up.ts', text: `\nconst start = '${content.site.area}';` });
  expect(occurrences([content.site.area])).toEqual([`made-up.ts:2 ${content.site.area}`]);
  code.pop();
});

test('no county, council or district', () => {
  const { site } = content;
  const districts = site.districts.flatMap(({ id, name }) => [id, name]);
  const insets = site.map.insets.map(({ name }) => name);
  expect(occurrences([site.area, site.council.name, site.name, ...districts, ...insets])).toEqual(
    [],
  );
});

test('no town or village', () => {
  const towns = content.centres.map(({ town }) => town);
  const places = content.places.flatMap(({ id, name, otherNames = [] }) => [
    id,
    name,
    ...otherNames,
  ]);
  expect(occurrences([...towns, ...places])).toEqual([]);
});

test('no centre, base, hub or library', () => {
  const centres = content.centres.flatMap(({ id, name, shortName, base }) => [
    ...(id.includes('-') ? [id] : []),
    name,
    shortName,
    ...(base ? [base.name] : []),
  ]);
  const others = [...content.familyHubs, ...content.libraries].map(({ name }) => name);
  expect(occurrences([...centres, ...others])).toEqual([]);
});

test('no programme, service or provider', () => {
  const { serviceNow } = content.site;
  const programmes = content.programmes.flatMap(({ id, name, shortName }) => [
    ...(id.includes('-') ? [id] : []),
    name,
    shortName,
  ]);
  const service = [serviceNow?.name, serviceNow?.provider].filter((name) => name !== undefined);
  const leads = content.centres.flatMap(({ ledBy = [] }) =>
    ledBy.map(({ organisation }) => organisation),
  );
  expect(occurrences([...programmes, ...service, ...leads])).toEqual([]);
});

test('no telephone number, outcode or register reference', () => {
  const phones = content.contacts.flatMap(({ channel, value }) =>
    channel === 'phone' && value !== undefined && value.length > 3 ? [value] : [],
  );
  const urns = content.centres.flatMap(({ identifiers = {} }) => Object.values(identifiers));
  const postcodes = content.centres.flatMap(({ postcode }) =>
    postcode === undefined ? [] : [postcode],
  );
  expect(occurrences([...phones, ...urns, ...postcodes])).toEqual([]);
});
