/** How sure the facts of a built answer are: what is known of each card, and of what one gets there. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { capital, datingWords } from '../../wording/frame/phrases.ts';
import { offerAtBases, offerAtLibraries } from '../../wording/places/offers.ts';
import type { AnswerCard } from './answer-card.ts';
import { ROADS } from '../../wording/places/distance.ts';
import { runsOf } from '../../wording/sources/backing.ts';
import type { PageReach } from './reach.ts';
import { REACH_HEADING } from './reach-markup.ts';
import { sureNotes } from './sure-notes.ts';
import type { SureNote } from './sure-notes.ts';

/** @param reach  the sources of how to reach someone */
export function answerNotes(
  content: SiteContent,
  cards: readonly AnswerCard[],
  reach: PageReach,
): SureNote[] {
  const { source } = contentIndex(content);
  const { base, library } = content.site.terms;
  const offers = [
    { of: base.many, offer: offerAtBases(content) },
    { of: library.many, offer: offerAtLibraries(content) },
  ];
  return sureNotes([
    ...cards.map(({ name, cautions, dating, sources }) => ({
      name,
      notes: [
        ...cautions,
        ...(dating === undefined ? [] : [`Address ${dating}.`]),
        ...sourcesNote(sources),
      ],
    })),
    ...offers.flatMap(({ of, offer }) =>
      offer && cards.some((card) => card.offer === offer.text)
        ? [{ name: `What ${of} offer`, notes: [`${capital(datingWords(offer.backing, source))}.`] }]
        : [],
    ),
    { name: REACH_HEADING, notes: sourcesNote(reach.sources) },
    ...(cards.some(({ distance }) => distance !== undefined) ? [ROADS] : []),
  ]);
}

/** The numbers that the sources have in the list of the page. */
function sourcesNote(numbers: readonly number[]): string[] {
  return numbers.length > 0 ? [`Sources: ${runsOf(numbers)}.`] : [];
}

/** The cards as they are printed where the notes below them have the rest. */
export function withoutNotes<Card extends AnswerCard>(cards: readonly Card[]): Card[] {
  return cards.map((card) => ({ ...card, cautions: [], dating: undefined, sources: [] }));
}
