import { z } from 'zod';
import { history } from './history.ts';
import { namedInPublicRole, recorded, text } from './fields.ts';

export const pageSchema = z.strictObject({
  title: text.describe('Title of the page'),
  description: text.describe('One sentence for search engines and previews'),
  namedInPublicRole,
  history,
  recorded,
});
