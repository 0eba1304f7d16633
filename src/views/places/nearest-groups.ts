/** The nearest bases and the nearest library as cards, what is nearest first, and what is farther away. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { NearestHelp } from '../../domain/finder/nearest-help.ts';
import { isLibraryFirst } from '../../domain/finder/ranking.ts';
import type { Area } from './areas.ts';
import { isAt } from '../../domain/places/is-at.ts';
import { answersHeading } from '../../wording/places/answers-heading.ts';
import { distanceWords } from '../../wording/places/distance.ts';
import { offerAtBases, offerAtLibraries } from '../../wording/places/offers.ts';
import { unplacedHeading } from '../../wording/places/unplaced-heading.ts';
import type { OfferHere } from '../../wording/places/offers.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';
import { answerCard, libraryCard } from './answer-card.ts';
import type { AnswerCard } from './answer-card.ts';
import { servedBy } from './served-by.ts';

export interface NearestGroup {
  readonly heading: string;
  readonly note?: string | undefined;
  readonly cards: readonly AnswerCard[];
}

/**
 * Groups without cards are left out.
 * @param area  its title is what the page is for: libraries there without a point come first
 */
export function nearestGroups(
  content: SiteContent,
  near: NearestHelp,
  area: Area,
  marks: SourceMarks,
): NearestGroup[] {
  const label = area.title;
  const { terms } = content.site;
  const [library] = near.libraries;
  const bases = near.bases.slice(0, near.answers);
  const libraryFirst = isLibraryFirst(
    library,
    bases.map(({ what, miles }) => ({ miles, inDoubt: what.help.inDoubt !== undefined })),
  );
  const baseGroup = {
    heading: answersHeading(
      bases.map(({ what }) => ({
        name: what.help.name,
        inDoubt: what.help.inDoubt !== undefined,
      })),
      terms,
    ),
    cards: (): AnswerCard[] =>
      firstWithOffer(
        bases.map(({ what, miles }) =>
          answerCard(content, what, distanceWords(miles, 'rough'), marks),
        ),
        offerAtBases(content),
        marks,
      ),
  };
  const libraryGroup = {
    heading: `Nearest ${terms.library.one}`,
    cards: (): AnswerCard[] =>
      firstWithOffer(
        near.libraries
          .slice(0, 1)
          .map(({ what, miles }) =>
            libraryCard(content, what, distanceWords(miles, 'rough'), marks),
          ),
        offerAtLibraries(content),
        marks,
      ),
  };
  const unplacedGroup = {
    heading: unplacedHeading(terms),
    cards: (): AnswerCard[] =>
      content.libraries
        .filter((each) => each.point === undefined && isAt(each, label))
        .map((each) => libraryCard(content, each, undefined, marks)),
  };
  // In the order of the page, because the sources are numbered as they are first cited.
  const inOrder = libraryFirst ? [libraryGroup, baseGroup] : [baseGroup, libraryGroup];
  const served = servedBy(content, near, area);
  const servedGroup = {
    heading: `For ${area.name}`,
    note: served.note,
    cards: (): AnswerCard[] =>
      served.others.map(({ base, distance }) => answerCard(content, base, distance, marks)),
  };
  return [unplacedGroup, ...inOrder, servedGroup]
    .map(({ cards, ...group }) => ({ ...group, cards: cards() }))
    .filter(({ cards }) => cards.length > 0);
}

/** What one gets there is the same at all of them, so the first that is not in doubt says it. */
export function firstWithOffer(
  cards: readonly AnswerCard[],
  offer: OfferHere | undefined,
  marks: SourceMarks,
): AnswerCard[] {
  if (!offer) return [...cards];
  const saying = cards.find(({ doubt }) => doubt === undefined) ?? cards[0];
  return cards.map((card) => {
    if (card !== saying) return card;
    const sources = new Set([...card.sources, ...marks.mark(offer.backing.sources)]);
    return { ...card, offer: offer.text, sources: [...sources] };
  });
}
