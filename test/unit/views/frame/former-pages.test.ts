/** What stands at an address that an entry had before. */

import { expect, test } from 'vitest';
import { formerPages } from '../../../../src/views/frame/former-pages.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const content = makeContent();
const named = withEntry(content, 'sources', 'letter', { formerIds: ['note', 'card'] });
const gone = (address: string) => ({
  ...content,
  site: { ...content.site, gone: [{ address, because: 'It was entered twice.' }] },
});

test('each leads to the page of today, by itself and by a link', () => {
  expect(
    formerPages(named).map(({ head, ways }) => [head.path, head.leadsTo, ways[0]?.to]),
  ).toEqual(
    ['note', 'card'].map((id) => [`/sources/${id}/`, '/sources/letter/', '/sources/letter/']),
  );
});

test('one that is gone says why', () => {
  const [page] = formerPages(gone('/centres/twice/'));
  expect(page).toMatchObject({ lead: 'It was entered twice.', head: { path: '/centres/twice/' } });
  expect(page?.head.leadsTo).toBeUndefined();
});

test('search engines and the search leave all of them out', () => {
  for (const { head } of [...formerPages(named), ...formerPages(gone('/centres/twice/'))])
    expect(head).toMatchObject({ hidden: true, search: 'repeats others' });
});

test('a part of a page has no page of its own', () => {
  expect(formerPages(gone('/questions/#cost'))).toEqual([]);
});
