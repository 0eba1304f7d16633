/** The answer to a need: exactly what the finder and the site's search print. The browser only draws it. */

import type { FinderTerms, ThingKind } from '../../domain/finder/index.ts';
import type { KnownNeeds, NeedRecord, NeedWay } from '../../domain/finder/need-record.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { capital, listWords } from '../../wording/frame/phrases.ts';

export interface NeedAnswer {
  readonly id: string;
  readonly heading: string;
  /** Whether it has the button that leaves the site at once. */
  readonly exit?: true | undefined;
  /** Printed before all else, in a red block of the class "urgent", with the text; undefined where nothing is urgent. */
  readonly urgent: UrgentBlock | undefined;
  /** What to do first, in a sentence or three; undefined where only a question answers it. */
  readonly text: string | undefined;
  /** "As at 5 April 2022." */
  readonly dated: string | undefined;
  /** Who to contact; empty where the urgent block has them. */
  readonly ways: readonly NeedWay[];
  /** The full answer, and where the sources are listed. */
  readonly more: readonly Link[];
  /** Kinds of places to show as near; empty where it is given at none. */
  readonly near: readonly ThingKind[];
}

export interface UrgentBlock {
  /** "Ring 999" */
  readonly heading: string;
  /** The number to ring first. When to ring it, the text of the need says. */
  readonly first: Pick<NeedWay, 'service' | 'text' | 'to'>;
  /** The other contacts. */
  readonly others: readonly NeedWay[];
}

export function needAnswer({ ways: known }: KnownNeeds, need: NeedRecord): NeedAnswer {
  const { id, name, answer, dated, question, exit, at = [] } = need;
  const ways = (need.ways ?? []).flatMap((place) => known[place] ?? []);
  const urgent = need.urgent === true ? urgentBlock(ways) : undefined;
  return {
    id,
    heading: name,
    exit,
    urgent,
    text: answer,
    dated: dated === undefined ? undefined : `${dated}.`,
    ways: urgent ? [] : ways,
    more: [
      ...(question === undefined
        ? []
        : [{ text: `Question and answer related to “${name}”`, to: links.question(question) }]),
      ...(answer === undefined ? [] : [{ text: `Sources for “${name}”`, to: links.need(id) }]),
    ],
    near: at,
  };
}

/** "Libraries and bases near you": the heading of the cards of such kinds. */
export function nearHeading(
  { base, familyHub, library }: Pick<FinderTerms, 'base' | 'familyHub' | 'library'>,
  kinds: readonly ThingKind[],
): string {
  const names: Partial<Record<ThingKind, string>> = {
    base: base.many,
    'family hub': familyHub.many,
    library: library.many,
  };
  return `${capital(listWords(kinds.flatMap((kind) => names[kind] ?? [])))} near you`;
}

/** The numbers of all urgent needs, each once, that of most needs first; undefined if there is none. */
export function urgentNumbers({ needs, ways: known }: KnownNeeds): NeedAnswer | undefined {
  const places = needs.flatMap(({ urgent, ways }) => (urgent === true ? (ways ?? []) : []));
  const asked = (place: number): number => places.filter((each) => each === place).length;
  const ways = [...new Set(places)]
    .sort((a, b) => asked(b) - asked(a))
    .flatMap((place) => known[place] ?? []);
  const isFirst = ({ to }: NeedWay, at: number): boolean =>
    ways.findIndex((way) => way.to === to) === at;
  const numbers = ways.filter((way, at) => way.to.startsWith('tel:') && isFirst(way, at));
  if (numbers.length === 0) return undefined;
  return {
    id: 'urgent',
    heading: 'If you need help now',
    exit: needs.some(({ urgent, exit }) => urgent && exit) ? true : undefined,
    urgent: undefined,
    text: undefined,
    dated: undefined,
    ways: numbers,
    more: [],
    near: [],
  };
}

function urgentBlock(ways: readonly NeedWay[]): UrgentBlock | undefined {
  const [first, ...others] = ways;
  if (!first) return undefined;
  const { service, text, to } = first;
  return { heading: `Ring ${text}`, first: { service, text, to }, others };
}
