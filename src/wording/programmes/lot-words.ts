/** What is known about one lot, and how. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Lot } from '../../domain/entries/entry.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { shortOf, withArticle } from '../../domain/entries/term.ts';
import { lotLine } from './lot-line.ts';
import type { LotLine } from './lot-line.ts';
import { capital, datingWords, listWords } from '../frame/phrases.ts';
import type { SourceMarks } from '../sources/marks.ts';

export interface LotWords {
  readonly line: LotLine;
  /** The lot and its centres in a sentence. */
  readonly lead: string;
  /** How it is known. */
  readonly basis: string;
  readonly dating: string;
}

export function lotBasisWords(
  basis: Lot['basis'],
  { terms: { centre, council, lot } }: Site,
): { readonly title: string; readonly about: string } {
  switch (basis) {
    case 'council profile':
      return {
        title: `Named in ${withArticle(council)} profile`,
        about: `The ${council.one} itself named these, in its area profiles.`,
      };
    case 'report':
      return {
        title: 'Known from a report',
        about: 'A report from the time mentions them without a name.',
      };
    case 'plan before the decision':
      return {
        title: 'Only in the plan before the decision',
        about: `The plan left these ${shortOf(centre).many} as they were. No source says that each was then ${lot.done} on its own.`,
      };
  }
}

export function lotWords(content: SiteContent, lot: Lot, marks: SourceMarks): LotWords {
  const line = lotLine(content, lot, marks);
  const { title, about } = lotBasisWords(lot.basis, content.site);
  return {
    line,
    lead: leadOf(content, lot, line),
    basis: `${title}. ${about}`,
    dating: capital(datingWords(lot, contentIndex(content).source)),
  };
}

function leadOf({ site }: SiteContent, lot: Lot, { number, centres: named }: LotLine): string {
  const { centre, lot: term } = site.terms;
  const names = listWords(named.map(({ text }) => text));
  const centres = `the ${lot.centres.length === 1 ? centre.one : centre.many} ${names}`;
  return lot.basis === 'plan before the decision'
    ? `A likely ${term.one}, with ${centres}. No source says that it became one.`
    : `${capital(number ?? withArticle(term))} with ${centres}.`;
}
