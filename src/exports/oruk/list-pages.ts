/** A list as Open Referral's pages: each page is a file with the address of the next. */

export interface ListPage<Item> {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  /** Not part of the standard, which uses "?page="; files cannot answer that. */
  readonly next_page_url?: string | undefined;
  readonly contents: readonly Item[];
}

export const PAGE_SIZE = 50;

/**
 * The pages of a list; an empty list has one empty page.
 * @param addressOf  gives the address of a page by its number, from 1
 */
export function listPages<Item>(
  items: readonly Item[],
  addressOf: (page: number) => string,
): ListPage<Item>[] {
  const total = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: total }, (_, index) => {
    const contents = items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE);
    const last = index === total - 1;
    return {
      total_items: items.length,
      total_pages: total,
      page_number: index + 1,
      size: contents.length,
      first_page: index === 0,
      last_page: last,
      empty: contents.length === 0,
      next_page_url: last ? undefined : addressOf(index + 2),
      contents,
    };
  });
}
