import { z } from 'zod';
import { history } from './history.ts';
import { namedInPublicRole, recorded, text } from './fields.ts';

/** The pages about the site itself, by id; each other page is the story of a programme. */
export const SITE_PAGES = ['about', 'accessibility', 'privacy'] as const;

export const pageSchema = z.strictObject({
  title: text.describe('Title of the page'),
  description: text.describe('One sentence for search engines and previews'),
  namedInPublicRole,
  history,
  recorded,
});
