/** Every source is listed, tells what rests on it, and has a title of its own. */

import { expect, test } from 'vitest';
import { citations } from '../../../src/views/citations.ts';
import { sourcePage } from '../../../src/views/source-page.ts';
import { sourceUses } from '../../../src/views/source-uses.ts';
import { sourcesPage } from '../../../src/views/sources-page.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();

test('every source is listed once, the newest of its kind first', () => {
  const { kinds } = sourcesPage(content);
  const listed = kinds.flatMap(({ sources }) => sources.map(({ to }) => to));
  expect(listed.toSorted()).toEqual(content.sources.map(({ id }) => `/sources/${id}/`).toSorted());
  const news = kinds.find(({ id }) => id === 'kind-news')?.sources ?? [];
  const years = news.flatMap(({ from }) => /(\d{4})(?: \(uncertain\))?$/.exec(from)?.[1] ?? []);
  expect(years).toEqual(years.toSorted((a, b) => Number(b) - Number(a)));
  expect(news.at(-1)?.from).toMatch(/undated$/);
});

test('each disagreement gives at least two versions with sources, and the one used', () => {
  const { conflicts } = sourcesPage(content);
  expect(conflicts).toHaveLength(content.conflicts.length);
  for (const { claims, uses } of conflicts) {
    expect(claims.length).toBeGreaterThanOrEqual(2);
    for (const claim of claims) expect(claim.sources.length).toBeGreaterThan(0);
    expect(uses).not.toBe('');
  }
});

test('every citation is found on the page of its source', () => {
  const uses = sourceUses(content);
  for (const { group, text, sources } of citations(content))
    for (const source of sources) {
      const items = uses.get(source)?.find((use) => use.group === group)?.items ?? [];
      expect(items.map((item) => item.text)).toContain(text);
    }
});

test('a thing that rests on a source in several parts is listed once, with its parts', () => {
  const register = content.centres[0]?.opened?.sources[0] ?? '';
  const centres = sourceUses(content).get(register)?.[0]?.items ?? [];
  expect(new Set(centres.map(({ to }) => to)).size).toBe(centres.length);
  expect(centres[0]?.parts).toContain('opening date');
});

test('contacts that are not shown rest on nothing', () => {
  const hidden = content.contacts.map((contact) => ({ ...contact, show: false }));
  const groups = citations({ ...content, contacts: hidden }).map(({ group }) => group);
  expect(groups).not.toContain('Contacts');
});

test('the uses are worked out once for a content', () => {
  expect(sourceUses(content)).toBe(sourceUses(content));
});

test('no two source pages share a title, even where the sources do', () => {
  const [first, second] = content.sources;
  if (!first || !second) throw new Error('the content has too few sources');
  const twins = [first, { ...first, id: 'twin' }, { ...first, id: 'sister', publisher: 'Other' }];
  const like = { ...content, sources: [...twins, second] };
  const titles = like.sources.map((source) => sourcePage(like, source).head.title);
  expect(new Set(titles).size).toBe(titles.length);
});
