/** Every source is listed, has the facts that use it, and has a unique title. */

import { expect, test } from 'vitest';
import { citations } from '../../../../src/wording/sources/citations.ts';
import { sourcePage } from '../../../../src/views/sources/one-page.ts';
import { sourceUses } from '../../../../src/wording/sources/uses.ts';
import { sourcesPage } from '../../../../src/views/sources/list-page.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();

test('the sources of a kind are listed with the newest first and those without a date last', () => {
  const official = sourcesPage(content).kinds.find(({ id }) => id === 'kind-official');
  expect(official?.sources.map(({ to }) => to)).toEqual(
    ['atlas', 'register', 'letter-2019', 'minutes-2019', 'minutes-2011', 'poster'].map(
      (id) => `/sources/${id}/`,
    ),
  );
});

test('one source is one', () => {
  const { lead } = sourcesPage({ ...content, sources: content.sources.slice(0, 1) });
  expect(lead).toMatch(/are based on 1 source\./);
});

test('an entry that uses a source in several parts is listed once, with its parts', () => {
  const register = content.centres[0]?.opened?.sources[0] ?? '';
  const centres = sourceUses(content).get(register)?.[0]?.items ?? [];
  expect(new Set(centres.map(({ to }) => to)).size).toBe(centres.length);
  expect(centres[0]?.parts).toContain('opening date');
});

test('contacts that are not shown use no sources', () => {
  const hidden = content.contacts.map((contact) => ({ ...contact, show: false }));
  const groups = citations({ ...content, contacts: hidden }).map(({ group }) => group);
  expect(groups).not.toContain('Contacts');
});

test('the uses are worked out once per content', () => {
  expect(sourceUses(content)).toBe(sourceUses(content));
});

test('no two source pages share a title, even if the sources do', () => {
  const [first, second] = content.sources;
  if (!first || !second) throw new Error('the content has too few sources');
  const twins = [first, { ...first, id: 'twin' }, { ...first, id: 'sister', publisher: 'Other' }];
  const like = { ...content, sources: [...twins, second] };
  const titles = like.sources.map((source) => sourcePage(like, source).head.title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the page of a source says when it was read, the place in it, and why no copy is archived', () => {
  const [source] = content.sources;
  if (!source) throw new Error('the content has no source');
  const page = sourcePage(content, {
    ...source,
    readOn: '../2026-01-10',
    where: 'Third paragraph',
    url: 'https://fenshire.example/atlas',
    notArchived: 'the archive was down',
  });
  expect(page.rows).toContainEqual({ name: 'Read', value: 'By 10 January 2026' });
  expect(page.rows).toContainEqual({ name: 'Place in the source', value: 'Third paragraph' });
  expect(page.notArchived).toBe('Not archived: the archive was down');
});
