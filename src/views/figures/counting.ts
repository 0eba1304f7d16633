/** How to count a centre: each way, and what it gives on the days of the counts that sources state. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Figure } from '../../domain/entries/entry.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { Day } from '../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { figureDay } from '../../domain/figures/on-day.ts';
import { figureWords } from '../../domain/figures/words.ts';
import { countCentres } from '../../domain/network/ways-of-counting.ts';
import type { CentreCounts } from '../../domain/network/ways-of-counting.ts';
import { shortOf, withArticle } from '../../domain/entries/term.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface Counting {
  readonly title: string;
  readonly ways: readonly { readonly name: string; readonly meaning: string }[];
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (string | number)[] }[];
  /** The numbers of the sources of the table. */
  readonly marks: readonly number[];
}

interface Way {
  readonly name: string;
  readonly meaning: string;
  readonly count: (counts: CentreCounts) => number;
}

/** Undefined if no figure counts the centres, or no centre has an opening date. */
export function counting(content: SiteContent, marks: SourceMarks): Counting | undefined {
  const stated = statedCounts(content);
  const opened = content.centres.flatMap((centre) => centre.opened ?? []);
  if (stated.length === 0 || opened.length === 0) return undefined;
  const { centre, council } = content.site.terms;
  const register = shortOf(content.site.terms.register).one;
  const counts = stated.map(({ day }) => countCentres(content.centres, day));
  const ways = waysIn(content).filter(({ count }) => counts.some((each) => count(each) > 0));
  return {
    title: `How to count ${withArticle(centre)}`,
    ways: [
      {
        name: STATED,
        meaning: `the number that the ${council.one}, the ${register} or a report gives`,
      },
      ...ways,
    ],
    heads: ['Way of counting', ...stated.map(({ day }) => dateWords(day))],
    rows: [
      { name: STATED, cells: stated.map(({ figure }) => figureWords(figure)) },
      ...ways.map(({ name, count }) => ({ name, cells: counts.map(count) })),
    ],
    marks: marks.mark([
      ...new Set(
        [...stated.map(({ figure }) => figure), ...opened].flatMap(({ sources }) => sources),
      ),
    ]),
  };
}

const STATED = 'As stated';

function waysIn({ site: { terms } }: SiteContent): readonly Way[] {
  const register = shortOf(terms.register).one;
  const aBase = withArticle(terms.base);
  return [
    {
      name: 'Designated',
      meaning: `every ${terms.centre.one} with an opening date by the day; the ${register}'s date may mark designation, not building work`,
      count: ({ designated }) => designated,
    },
    {
      name: `In the ${register}`,
      meaning: `designated, and not yet gone from the copies of the ${register} that we hold; the ${register} may lag behind a closure`,
      count: ({ listed }) => listed,
    },
    {
      name: 'Buildings',
      meaning: `the different postcodes of those in the ${register}; two may share a building, and one may use several`,
      count: ({ buildings }) => buildings,
    },
    {
      name: `As ${aBase}`,
      meaning: `every ${terms.centre.one} that is ${aBase} by the day`,
      count: ({ bases }) => bases,
    },
  ];
}

function statedCounts(content: SiteContent): { figure: Figure; day: Day }[] {
  const { figure } = contentIndex(content);
  const counts = (content.site.centreCounts ?? []).flatMap((id) => {
    const found = figure.get(id);
    const day = found && figureDay(content, found);
    return found && day !== undefined ? [{ figure: found, day }] : [];
  });
  return counts.toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
