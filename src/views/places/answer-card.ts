/** One base as an answer to "where is help near me?": distance, address and cautions. */

import type { Base } from '../../domain/entries/base.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { addressWords, mapOf } from '../../wording/places/address.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { datingWords } from '../../wording/frame/phrases.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface AnswerCard {
  readonly id: string;
  readonly name: string;
  /** Its own page; undefined if the card is on that page. */
  readonly to: string | undefined;
  /** "about 3 miles, straight line"; undefined if the page gives no distances. */
  readonly distance: string | undefined;
  readonly address: string;
  readonly map: Link | undefined;
  /** Why to check before use. */
  readonly doubt: string | undefined;
  readonly cautions: readonly string[];
  /** "as at 19 August 2026". */
  readonly dating: string;
  readonly sources: readonly number[];
}

/** @param distance  in words */
export function answerCard(
  content: SiteContent,
  base: Base,
  distance: string | undefined,
  marks: SourceMarks,
): AnswerCard {
  const { name, inDoubt, cautions, sources } = base.base;
  return {
    id: base.id,
    name,
    to: links.centre(base.id),
    distance,
    address: addressWords(base),
    map: mapOf(base, name),
    doubt: inDoubt,
    cautions: cautions ?? [],
    dating: datingWords(base.base, contentIndex(content).source),
    sources: marks.mark(sources),
  };
}

/** Cautions that all of several cards have: printed once below them, not on each. */
export function sharedCautions(cards: readonly Pick<AnswerCard, 'cautions'>[]): string[] {
  const [first, ...others] = cards;
  if (!first || others.length === 0) return [];
  return first.cautions.filter((caution) =>
    others.every(({ cautions }) => cautions.includes(caution)),
  );
}

/** The cards without the cautions that they share. */
export function withoutShared<Card extends Pick<AnswerCard, 'cautions'>>(
  cards: readonly Card[],
): Card[] {
  const shared = sharedCautions(cards);
  return cards.map((card) => ({
    ...card,
    cautions: card.cautions.filter((caution) => !shared.includes(caution)),
  }));
}
