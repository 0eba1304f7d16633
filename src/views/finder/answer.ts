/**
 * The finder's answer: exactly what the browser prints for an outcome and a view.
 */

import type { MapMark } from '../../charts/network/map-mark.ts';
import type { FinderIndex } from '../../domain/finder/index.ts';
import type { Outcome } from '../../domain/finder/outcome.ts';
import type { FinderCard, NamedCentres } from './card.ts';
import {
  choice,
  far,
  malformed,
  noPostcodes,
  nothing,
  outside,
  unknown,
  unplaced,
} from './failures.ts';
import { elsewhere } from './elsewhere.ts';
import { browsedAnswer, foundAnswer } from './found.ts';
import type { NeedAnswer } from './need-answer.ts';
import type { Suggestion } from './suggestion.ts';
import type { FinderView } from './view.ts';
import { isWholeView } from './view.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { Brief } from '../places/brief-markup.ts';
import type { SureNote } from '../places/sure-notes.ts';

export interface FinderAnswer {
  /** The first line: what was understood, or what is wrong. */
  readonly heading: string;
  /** The needs that were typed: before all else. */
  readonly needs: readonly NeedAnswer[];
  /** How closely the starting point was placed, in small print; empty if there is none. */
  readonly placed: string;
  readonly notes: readonly string[];
  /** For screen readers: "Found: 3 bases, 1 library." */
  readonly count: string;
  /** Names that the reader may mean; choosing one gives the answer. */
  readonly choices: readonly Suggestion[];
  /** The closed centre that was typed, or the closed centres of the town that was typed. */
  readonly named: NamedCentres | undefined;
  readonly groups: readonly CardGroup[];
  /** What is farther away, in a line each. */
  readonly brief: readonly Brief[];
  readonly sure: readonly SureNote[];
  /** Where the sources are listed. */
  readonly sources: readonly Link[];
  /** What to do next. */
  readonly next: readonly Link[];
  readonly marks: readonly MapMark[];
  /** "none" if there is nothing to filter. */
  readonly filters: 'offered' | 'none';
}

export interface CardGroup {
  readonly heading: string;
  /** "cards": with all details; "lines": in short. */
  readonly form: 'cards' | 'lines';
  readonly cards: readonly FinderCard[];
  readonly note?: string | undefined;
}

export function finderAnswer(index: FinderIndex, outcome: Outcome, view: FinderView): FinderAnswer {
  switch (outcome.is) {
    case 'found':
      return foundAnswer(index, outcome, view);
    case 'nothing':
      return isWholeView(view) || (index.parts && view.district === undefined)
        ? nothing(index)
        : browsedAnswer(index, view);
    case 'district':
      return browsedAnswer(index, { ...view, district: view.district ?? outcome.district });
    case 'malformed':
      return malformed(index, outcome.typed);
    case 'no postcodes':
      return noPostcodes(index, outcome.typed);
    case 'outside':
      return outside(index, outcome);
    case 'elsewhere':
      return elsewhere(index, outcome, view);
    case 'far':
      return far(index);
    case 'unplaced':
      return unplaced(index, outcome.thing);
    case 'choice':
      return choice(index, outcome.typed, outcome.matches);
    case 'unknown':
      return unknown(index, outcome.typed, outcome.near);
  }
}
