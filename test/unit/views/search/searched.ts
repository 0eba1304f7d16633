/** A search as the tests of its views have it. */

import type { WordQuery } from '../../../../src/domain/search/query.ts';
import type { SearchWords } from '../../../../src/domain/search/words.ts';

export const kinds: SearchWords['kinds'] = {
  base: 'Hubs',
  centre: 'Centres',
  question: 'Questions',
  event: 'Events',
  figure: 'Figures',
  lot: 'Lots',
  page: 'Pages',
  source: 'Sources',
};

export const searched: WordQuery = {
  is: 'words',
  typed: 'oakham',
  words: ['oakham'],
  all: ['oakham'],
  spelt: ['oakham'],
  corrected: false,
  meant: undefined,
  unknown: [],
  nearby: [],
  place: undefined,
  postcode: undefined,
};
