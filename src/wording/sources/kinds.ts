/** What each kind of source is called. */

import type { Source } from '../../domain/entries/entry.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import type { Forms } from '../../domain/entries/term.ts';

const WORDS: Readonly<Record<Exclude<Source['kind'], 'register'>, Forms>> = {
  seed: { one: 'A source that this site began from', many: 'Where this site began' },
  official: { one: "A public body's own page or paper", many: 'Public bodies' },
  dataset: { one: 'A data set', many: 'Data sets' },
  news: { one: 'A news report', many: 'News' },
  campaign: { one: "A party's or campaign's page", many: 'Parties and campaigns' },
  community: {
    one: 'A page of a charity, a group or a person',
    many: 'Charities, groups and people',
  },
};

export function sourceKindWords(kind: Source['kind'], { terms }: Pick<Site, 'terms'>): Forms {
  if (kind !== 'register') return WORDS[kind];
  const { one } = terms.register;
  return { one: `A copy of the ${one}`, many: `The ${one}` };
}
