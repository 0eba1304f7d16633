/** One place to go as an answer to "where is help near me?": distance, address, warnings, what one gets there. */

import { hubsAt } from '../../domain/entries/base.ts';
import type { HelpPlace } from '../../domain/entries/base.ts';
import type { Library } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { checkBecause } from '../../wording/network/check-before-use.ts';
import { addressWords, directionsTo } from '../../wording/places/address.ts';
import type { ReachLine } from '../../domain/finder/index.ts';
import { visitLinesOf } from '../../wording/whats-on/visit-lines.ts';
import { links } from '../../wording/frame/links.ts';
import { datingWords } from '../../wording/frame/phrases.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface AnswerCard {
  readonly id: string;
  readonly name: string;
  /** Its own page; undefined if the card is on that page or there is none. */
  readonly to: string | undefined;
  /** "about 3 miles, straight line"; undefined if the page gives no distances. */
  readonly distance: string | undefined;
  readonly address: string;
  readonly directions: string | undefined;
  /** Why to check a base before use. */
  readonly doubt: string | undefined;
  /** Warnings in full, that of the doubt among them. */
  readonly warnings: readonly string[];
  /** What else is in the same building: "Mill Road family hub". */
  readonly also: readonly string[];
  /** What one gets there and who it is for; undefined if it is said elsewhere on the page. */
  readonly offer: string | undefined;
  /** How to reach it, when it is open and what is on there. */
  readonly lines: readonly ReachLine[];
  /** Notes of research. */
  readonly cautions: readonly string[];
  /** "as at 19 August 2026"; undefined where the page says it elsewhere. */
  readonly dating: string | undefined;
  readonly sources: readonly number[];
}

/** @param distance  in words */
export function answerCard(
  content: SiteContent,
  base: HelpPlace,
  distance: string | undefined,
  marks: SourceMarks,
): AnswerCard {
  const { name, inDoubt, cautions, sources } = base.help;
  const hubs = hubsAt(content, base);
  return {
    id: base.id,
    name,
    to: links.centre(base.id),
    distance,
    address: addressWords(base),
    directions: base.help.buildingClosed === undefined ? directionsTo(base) : undefined,
    doubt: inDoubt,
    warnings: inDoubt === undefined ? [] : [checkBecause(inDoubt)],
    also: hubs.map((hub) => hub.name),
    offer: undefined,
    lines: visitLinesOf(content, 'base', base.id),
    cautions: cautions ?? [],
    dating: datingWords(base.help, contentIndex(content).source),
    sources: marks.mark([...new Set([...sources, ...hubs.flatMap((hub) => hub.sources)])]),
  };
}

/** @param distance  in words */
export function libraryCard(
  content: SiteContent,
  library: Library,
  distance: string | undefined,
  marks: SourceMarks,
): AnswerCard {
  const { id, name, caution, sources } = library;
  return {
    id,
    name,
    to: undefined,
    distance,
    address: addressWords(library),
    directions: directionsTo(library),
    doubt: undefined,
    warnings: caution === undefined ? [] : [caution],
    also: [],
    offer: undefined,
    lines: visitLinesOf(content, 'library', id),
    cautions: [],
    dating: datingWords(library, contentIndex(content).source),
    sources: marks.mark(sources),
  };
}
