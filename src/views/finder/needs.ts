/** The finder's answer to what a family needs, with the nearest help where a place was typed with it. */

import { counted } from '../../wording/frame/phrases.ts';
import type { FinderIndex } from '../../domain/finder/index.ts';
import type { Finder } from '../../domain/finder/answer.ts';
import type { KnownNeeds } from '../../domain/finder/need-record.ts';
import type { Outcome } from '../../domain/finder/outcome.ts';
import { asksWhetherOpen, speaksOfCentre } from '../../domain/finder/speaks-of-centre.ts';
import { needFinder } from '../../domain/finder/needs.ts';
import { finderAnswer } from './answer.ts';
import type { FinderAnswer } from './answer.ts';
import { BLANK, quoted, whatToType } from './failures.ts';
import { toLists } from './lists.ts';
import { nearHeading, needAnswer, urgentNumbers } from './need-answer.ts';
import type { NeedAnswer } from './need-answer.ts';
import type { FinderView } from './view.ts';

const MOST_NEEDS = 2;

/** What was typed as a need, alone or with a place; undefined for a name that something has just so. */
export type NeedAnswerer = (
  find: Finder,
  typed: string,
  view: FinderView,
) => FinderAnswer | undefined;

export function needAnswerer(known: KnownNeeds): NeedAnswerer {
  const needs = needFinder(known.needs, known.subject);
  return (find, typed, view) => {
    if (find.knows(typed) || asksOfKnown(find, typed)) return undefined;
    const matches = needs.find(typed, MOST_NEEDS);
    const [first] = matches;
    if (!first) return isSentence(typed) ? notUnderstood(known, find, typed, view) : undefined;
    const place = first.rest === '' ? undefined : find.ask(first.rest);
    const isPlace =
      place?.is === 'found' ||
      place?.is === 'elsewhere' ||
      (place?.is === 'choice' && first.rest.length >= FEWEST_LETTERS);
    return needsAnswer(
      find.index,
      matches.map(({ need }) => needAnswer(known, need)),
      isPlace ? finderAnswer(find.index, place, view) : undefined,
    );
  };
}

/** "Is the Oakham centre still open": what happened to it, or which is meant, is the answer, not a need. */
function asksOfKnown(find: Finder, typed: string): boolean {
  if (!asksWhetherOpen(typed)) return false;
  const outcome = find.ask(typed);
  if (outcome.is === 'found') return outcome.from.ofCentre === true;
  return outcome.is === 'nothing' || isLikeCentre(outcome, typed, find);
}

/** A centre whose name is not known, but similar to some. */
function isLikeCentre(outcome: Outcome, typed: string, { index }: Finder): boolean {
  return outcome.is === 'unknown' && outcome.near.length > 0 && speaksOfCentre(typed, index);
}

/** Fewer letters are the beginning of many names: "let". */
const FEWEST_LETTERS = 4;

/** Fewer words are a name that is not known. */
const FEWEST_WORDS = 3;

function isSentence(typed: string): boolean {
  return typed.trim().split(/\s+/).length >= FEWEST_WORDS;
}

/** Whoever writes a sentence that is not understood may need help now: the urgent numbers come first. */
function notUnderstood(
  known: KnownNeeds,
  find: Finder,
  typed: string,
  view: FinderView,
): FinderAnswer | undefined {
  const outcome = find.ask(typed);
  const urgent = urgentNumbers(known);
  if (outcome.is !== 'unknown' || !urgent || isLikeCentre(outcome, typed, find)) return undefined;
  const answer = finderAnswer(find.index, outcome, view);
  return {
    ...answer,
    heading: `We did not understand ${quoted(typed)}`,
    needs: [urgent],
    notes: [
      `For anything else, type ${whatToType(find.index)}, or what you need in a word or two.`,
    ],
  };
}

/** @param place  the answer for the place that was typed with the need; undefined if there was none */
function needsAnswer(
  index: FinderIndex,
  needs: readonly NeedAnswer[],
  place: FinderAnswer | undefined,
): FinderAnswer {
  const [first] = needs;
  const count = `${counted(needs.length, { one: 'answer', many: 'answers' })}.`;
  const heading = first?.urgent ? first.urgent.heading : (first?.heading ?? '');
  if (place)
    return {
      ...place,
      heading,
      needs,
      count: `${count} ${place.count}`,
      placed: `${place.heading}${/[.?]$/.test(place.heading) ? '' : '.'} ${place.placed}`,
    };
  const kinds = [...new Set(needs.flatMap(({ near }) => near))];
  return {
    ...BLANK,
    heading,
    needs,
    count,
    notes:
      kinds.length > 0
        ? [`${nearHeading(index.terms, kinds)}: type your town or postcode too.`]
        : [],
    next: toLists(index),
  };
}
