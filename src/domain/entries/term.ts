/** The forms of a term of the site: short, with its article, and as addresses and files have it. */

import type { Term } from './schemas/words/terms.ts';
import { slugOf } from './slug.ts';

/** One and several of a term, in words or in addresses. */
export type Forms = Pick<Term, 'one' | 'many'>;

/** "centre" for "children's centre"; the term itself if it has no shorter form. */
export function shortOf(term: Term): Forms {
  return term.short ?? term;
}

/** "centre" and "centres", as addresses and files have them: "family-hubs". */
export function slugsOf(term: Term): Forms {
  const { one, many } = shortOf(term);
  return term.slug ?? { one: slugOf(one), many: slugOf(many) };
}

/** "a base", "an office". */
export function withArticle({ one, article }: Pick<Term, 'one' | 'article'>): string {
  return `${article ?? (/^[aeiou]/i.test(one) ? 'an' : 'a')} ${one}`;
}

/** The first parts of the addresses of places and lots. */
export interface TermAddresses {
  readonly bases: string;
  readonly centres: string;
  readonly lots: string;
}

/** Where there is no content to take them from, as in unit tests. */
export const FALLBACK_ADDRESSES: TermAddresses = {
  bases: 'bases',
  centres: 'centres',
  lots: 'lots',
};

export function addressesOf({
  base,
  centre,
  lot,
}: Readonly<Record<'base' | 'centre' | 'lot', Term>>): TermAddresses {
  return { bases: slugsOf(base).many, centres: slugsOf(centre).many, lots: slugsOf(lot).many };
}
