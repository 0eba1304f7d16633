import { expect, test } from 'vitest';
import fc from 'fast-check';
import { listPages, PAGE_SIZE } from '../../../../src/exports/oruk/list-pages.ts';

const pagesOf = (items: readonly number[]) => listPages(items, (page) => `/${String(page)}`);

test('an empty list is one empty page', () => {
  expect(pagesOf([])).toEqual([
    {
      total_items: 0,
      total_pages: 1,
      page_number: 1,
      size: 0,
      first_page: true,
      last_page: true,
      empty: true,
      next_page_url: undefined,
      contents: [],
    },
  ]);
});

test('following the pages from first to last gives every item once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 4 * PAGE_SIZE }), (items) => {
      const pages = new Map(pagesOf(items).map((page) => [`/${page.page_number}`, page]));
      const followed: number[] = [];
      for (let page = pages.get('/1'); page; page = pages.get(page.next_page_url ?? '')) {
        expect(page.size).toBeLessThanOrEqual(PAGE_SIZE);
        expect(page.last_page).toBe(page.next_page_url === undefined);
        followed.push(...page.contents);
      }
      expect(followed).toEqual(items);
    }),
  );
});
