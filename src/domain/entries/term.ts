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

/** The terms as addresses have them: the first parts of paths, and the beginnings of anchors. */
export interface TermAddresses {
  readonly bases: string;
  readonly centres: string;
  readonly lots: string;
  readonly libraries: string;
  readonly familyHubs: string;
  readonly base: string;
  readonly centre: string;
  readonly lot: string;
  readonly library: string;
  readonly familyHub: string;
  readonly district: string;
  readonly districts: string;
}

/** Where there is no content to take them from, as in unit tests. */
export const FALLBACK_ADDRESSES: TermAddresses = {
  bases: 'bases',
  centres: 'centres',
  lots: 'lots',
  libraries: 'libraries',
  familyHubs: 'family-hubs',
  base: 'base',
  centre: 'centre',
  lot: 'lot',
  library: 'library',
  familyHub: 'hub',
  district: 'district',
  districts: 'districts',
};

type AddressTerm = 'base' | 'centre' | 'lot' | 'library' | 'familyHub' | 'district';

export function addressesOf({
  base,
  centre,
  lot,
  library,
  familyHub,
  district,
}: Readonly<Record<AddressTerm, Term>>): TermAddresses {
  const slugs = {
    base: slugsOf(base),
    centre: slugsOf(centre),
    lot: slugsOf(lot),
    library: slugsOf(library),
    familyHub: slugsOf(familyHub),
  };
  return {
    bases: slugs.base.many,
    centres: slugs.centre.many,
    lots: slugs.lot.many,
    libraries: slugs.library.many,
    familyHubs: slugs.familyHub.many,
    base: slugs.base.one,
    centre: slugs.centre.one,
    lot: slugs.lot.one,
    library: slugs.library.one,
    familyHub: slugs.familyHub.one,
    district: slugsOf(district).one,
    districts: slugsOf(district).many,
  };
}
