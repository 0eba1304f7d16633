/** The answer from a known starting point, and the list if there is none. */

import type { From, Outcome } from '../../domain/finder/outcome.ts';
import type { FinderIndex, FinderTerms, FinderThing } from '../../domain/finder/index.ts';
import { sourcesOf, sureOf } from './backing.ts';
import type { CardGroup, FinderAnswer } from './answer.ts';
import { namedCentres } from './card.ts';
import { askYourCouncil, BLANK, whatToType } from './failures.ts';
import { canPlace, inDistrict } from './lists.ts';
import { cardGroups, countWords, marksOf } from './groups.ts';
import { filteredPlan, kindName } from './filtered.ts';
import { monthWords, placedWords } from './from.ts';
import type { FinderView } from './view.ts';
import { KINDS_SHOWN, isWholeView } from './view.ts';
import { wholePlan } from './whole.ts';
import { STRAIGHT_LINES } from '../../wording/places/distance.ts';
import { capital, counted, lowerFirst } from '../../wording/frame/phrases.ts';
import { IN_DOUBT_LABEL } from '../../wording/network/check-before-use.ts';
import { withArticle } from '../../domain/entries/term.ts';

/** If a town had more closed centres than this, none is named. */
const MOST_CLOSED = 3;

export function foundAnswer(
  index: FinderIndex,
  { from, corrected }: Extract<Outcome, { is: 'found' }>,
  view: FinderView,
): FinderAnswer {
  const plan = isWholeView(view) ? wholePlan(index, from) : filteredPlan(index, from, view);
  const groups = cardGroups(index, plan.groups, from);
  return {
    ...BLANK,
    heading: plan.heading,
    placed: [placedWords(index, from), plan.where, STRAIGHT_LINES].filter(Boolean).join(' '),
    notes: [
      ...(corrected === undefined ? [] : [`Showing results for ${corrected}.`]),
      ...(from.named?.became === undefined ? [] : [from.named.became]),
      ...(from.ofCentre ? centresOf(index, from) : []),
      ...fromNotes(index, from),
      ...plan.notes,
      ...namedCaution(groups, from),
    ],
    count: countWords(index, groups),
    named: namedCentres(index, namedBy(index, from)),
    groups,
    brief: plan.brief,
    sure: sureOf(index, groups),
    sources: sourcesOf(index, groups),
    next: inDistrict(index, from.district),
    marks: marksOf(groups, index, from),
    filters: 'offered',
  };
}

/** For a link with filters, before anything is typed: all of a kind, by name. */
export function browsedAnswer(index: FinderIndex, view: FinderView): FinderAnswer {
  const district = index.districts.find(({ id }) => id === view.district);
  const rank = district && index.districts.indexOf(district);
  const things = index.things
    .filter(({ kind }) => KINDS_SHOWN[view.show].includes(kind))
    .filter((thing) => rank === undefined || thing.district === rank)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const heading = `${capital(kindName(index, view.show).many)} in ${district?.name ?? index.area}`;
  const list = things.map((what) => ({ what, miles: 0 }));
  const groups = cardGroups(index, [{ heading: 'By name', form: 'lines', near: list }], undefined);
  return {
    ...BLANK,
    heading: things.length > 0 ? heading : `${heading}: none is recorded`,
    notes: canPlace(index) ? [`Type ${whatToType(index)} to see which are nearest.`] : [],
    count: countWords(index, groups),
    groups,
    sure: sureOf(index, groups),
    sources: sourcesOf(index, groups),
    next: inDistrict(index, rank),
    marks: marksOf(groups, index, undefined),
    filters: 'offered',
  };
}

/** The centre that was typed; for a town, its closed centres, unless there are too many. */
function namedBy({ things }: FinderIndex, { named, as, label }: From): FinderThing[] {
  if (named) return [named];
  const closed = things.filter(({ town, became }) => town === label && became !== undefined);
  return as === 'place' && closed.length <= MOST_CLOSED ? closed : [];
}

/** If a town has more centres than this, they are counted. */
const MOST_LISTED = 3;

/** Whether a town's centres, or the open one that was typed, are open: "Oakham South: closed in 2019." */
function centresOf({ things, terms }: FinderIndex, { label: town, named }: From): string[] {
  const centres = things
    .filter((thing) => (named ? thing === named && !thing.became : thing.town === town))
    .filter(({ kind }) => kind === 'base' || kind === 'centre');
  if (centres.length <= MOST_LISTED)
    return centres.map((centre) => `${centre.name}: ${stateWords(centre, terms)}`);
  const closed = centres.filter(({ became }) => became !== undefined).length;
  const open = centres.length - closed;
  const bases = open > 0 ? counted(open, terms.base) : `no ${terms.base.one}`;
  const others = `${counted(closed, terms.centre)} ${closed === 1 ? 'has' : 'have'} closed`;
  return [`${town} has ${bases} now${closed > 0 ? `; ${others}` : ''}.`];
}

function stateWords({ became, inDoubt }: FinderThing, { base, centre }: FinderTerms): string {
  if (became !== undefined) return lowerFirst(became);
  const name = withArticle(base);
  if (inDoubt !== undefined) return `${name}, but ${IN_DOUBT_LABEL}.`;
  return base.one === centre.one ? 'open.' : `open as ${name}.`;
}

/** What to know of the starting point before trusting the answer. */
function fromNotes(index: FinderIndex, from: From): string[] {
  const { area } = index;
  const roughly = from.typed !== undefined && from.as !== 'group';
  const where = from.as === 'unit' ? `${from.label} is` : 'You seem to be';
  return [
    ...(from.ended === undefined
      ? []
      : [`${from.label} ended in ${monthWords(from.ended)}. This is from where it was.`]),
    ...(from.mostlyElsewhere && !roughly
      ? [`Only part of ${from.label} is in ${area}. ${askYourCouncil(index, from.point)}`]
      : []),
    ...(from.about
      ? ['Your device knows only about where you are. Type your town or postcode to be sure.']
      : []),
    ...(from.side === 'border'
      ? [`You are on or near the border of ${area}. ${askYourCouncil(index, from.point)}`]
      : []),
    ...(from.side === 'outside'
      ? [`${where} outside ${area}. ${askYourCouncil(index, from.point)}`]
      : []),
  ];
}

/** What to check of a library that was named, where no card of the answer says so. */
function namedCaution(groups: readonly CardGroup[], { named }: From): string[] {
  const shown = groups.some(({ cards }) => cards.some(({ thing }) => thing.id === named?.id));
  return named?.caution === undefined || shown ? [] : [`${named.name}: ${named.caution}`];
}
