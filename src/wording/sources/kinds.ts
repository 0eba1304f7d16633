/** What each kind of source is called. */

import type { Source } from '../../domain/entries/entry.ts';

export const SOURCE_KIND_WORDS: Readonly<Record<Source['kind'], { one: string; many: string }>> = {
  seed: { one: 'A source that this site began from', many: 'Where this site began' },
  official: { one: 'A public body’s own page or paper', many: 'Public bodies' },
  register: { one: 'A copy of the national register', many: 'The national register' },
  dataset: { one: 'A data set', many: 'Data sets' },
  news: { one: 'A news report', many: 'News' },
  campaign: { one: 'A party’s or campaign’s page', many: 'Parties and campaigns' },
  community: {
    one: 'A page of a charity, school, group or person',
    many: 'Charities, schools, groups and people',
  },
};
