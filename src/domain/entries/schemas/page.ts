import { z } from 'zod';
import { history } from './history.ts';
import { namedInPublicRole, recorded, text } from './fields.ts';

/** The pages about the site itself, by id; each other page is the story of a programme. */
export const SITE_PAGES = ['about', 'accessibility', 'privacy'] as const;

/** The ids of the pages that a site shows. */
export function pageIds(
  programmes: readonly { readonly id: string; readonly page: boolean }[],
): string[] {
  return [...SITE_PAGES, ...programmes.filter(({ page }) => page).map(({ id }) => id)];
}

export const pageSchema = z.strictObject({
  title: text.describe('Title of the page'),
  description: text.describe('One sentence for search engines and previews'),
  namedInPublicRole,
  history,
  recorded,
});
