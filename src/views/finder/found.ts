/** The answer from a known starting point, and the list if there is none. */

import type { Near } from '../../domain/places/distance.ts';
import { answersTogether, ranked } from '../../domain/finder/ranking.ts';
import type { From, Outcome } from '../../domain/finder/outcome.ts';
import type { FinderIndex, FinderThing } from '../../domain/finder/index.ts';
import { sharedCautions } from '../places/answer-card.ts';
import { answersHeading } from '../../wording/places/answers-heading.ts';
import type { CardGroup, FinderAnswer } from './answer.ts';
import { namedCentres } from './card.ts';
import { askYourCouncil, BLANK } from './failures.ts';
import { cardGroups, countWords, marksOf } from './groups.ts';
import type { GroupPlan } from './groups.ts';
import { filteredPlan, kindName } from './filtered.ts';
import { measuredFrom } from './from.ts';
import type { FinderView } from './view.ts';
import { KINDS_SHOWN, isWholeView } from './view.ts';
import { links } from '../../wording/frame/links.ts';
import { capital } from '../../wording/frame/phrases.ts';
import type { Link } from '../../wording/frame/links.ts';

const BASES_SHOWN = 3;
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
    notes: [
      ...(corrected === undefined ? [] : [`Showing results for ${corrected}.`]),
      ...fromNotes(index, from),
      ...plan.notes,
      ...namedCaution(groups, from),
      [plan.where, 'Distances are straight lines. Roads are longer.'].join(' ').trim(),
    ],
    count: countWords(index, groups),
    named: namedCentres(index, namedBy(index, from)),
    groups,
    forAll: sharedCautions(plan.groups.filter(({ form }) => form === 'cards').flatMap(cautionsOf)),
    next: nextSteps(index, from.district),
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
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const heading = `${capital(kindName(index, view.show).many)} in ${district?.name ?? index.area}`;
  const list = things.map((what) => ({ what, miles: 0 }));
  const groups = cardGroups(index, [{ heading: 'By name', form: 'lines', near: list }], undefined);
  return {
    ...BLANK,
    heading: things.length > 0 ? heading : `${heading}: none is recorded`,
    notes: ['Type a postcode, a town or a centre to see which are nearest.'],
    count: countWords(index, groups),
    groups,
    next: nextSteps(index, rank),
    marks: marksOf(groups, index, undefined),
    filters: 'offered',
  };
}

/** The answer without filters: the nearest bases, the district's others, a library, family hub sites. */
function wholePlan(index: FinderIndex, from: From) {
  const { terms } = index;
  const bases = ranked(index, ['base'], from);
  const answering = answersTogether(
    bases.map(({ miles, what }) => ({ miles, inDoubt: what.inDoubt !== undefined })),
    from.as,
  );
  const near = bases.slice(0, Math.max(BASES_SHOWN, answering));
  const answers = near.slice(0, answering);
  const district = index.districts[from.district ?? -1]?.name;
  const here = ({ what }: Near<FinderThing>): boolean => what.district === from.district;
  const groups: GroupPlan[] = [
    {
      heading: answersHeading(
        answers.map(({ what }) => ({ inDoubt: what.inDoubt !== undefined })),
        terms,
      ),
      form: 'cards',
      near: answers,
    },
    { heading: `Next nearest ${terms.base.many}`, form: 'cards', near: near.slice(answering) },
    {
      heading: `Also in ${district ?? ''}`,
      form: 'lines',
      near: bases.filter((base) => here(base) && !near.includes(base)),
    },
    {
      heading: `Nearest ${terms.library.one}`,
      form: 'lines',
      near: ranked(index, ['library'], from).slice(0, 1),
    },
    {
      heading: `${capital(terms.familyHub.many)} in ${district ?? ''}`,
      form: 'lines',
      near: ranked(index, ['family hub'], from).filter(here),
    },
  ];
  return {
    heading:
      bases.length > 0
        ? `Nearest to ${measuredFrom(index, from)}`
        : `No ${terms.base.one} is recorded near ${measuredFrom(index, from)}`,
    where: district === undefined ? '' : `That is in ${district}.`,
    notes: [],
    groups,
  };
}

/** The centre that was typed; for a town, its closed centres, unless there are too many. */
function namedBy({ things }: FinderIndex, { named, as, label }: From): FinderThing[] {
  if (named) return [named];
  const closed = things.filter(({ town, became }) => town === label && became !== undefined);
  return as === 'place' && closed.length <= MOST_CLOSED ? closed : [];
}

function nextSteps({ districts, terms }: FinderIndex, rank: number | undefined): Link[] {
  const district = districts[rank ?? -1];
  if (!district) return [];
  const text = `All ${terms.base.many} and ${terms.centre.many} in ${district.name}`;
  return [{ text, to: links.district(district.id) }];
}

/** What to know of the starting point before trusting the answer. */
function fromNotes(index: FinderIndex, from: From): string[] {
  const { area } = index;
  const roughly = from.typed !== undefined && from.as !== 'group';
  return [
    ...(roughly
      ? [
          `We cannot place ${from.typed} more closely than ${from.label}. Check it, or choose your town.`,
        ]
      : []),
    ...(from.mostlyElsewhere && !roughly
      ? [`Only a part of ${from.label} is in ${area}. ${askYourCouncil(index)}`]
      : []),
    ...(from.about
      ? ['Your device knows only about where you are. Type your town or postcode to be sure.']
      : []),
    ...(from.side === 'border'
      ? [`You are on or near the border of ${area}. ${askYourCouncil(index)}`]
      : []),
    ...(from.side === 'outside'
      ? [`You seem to be outside ${area}. ${askYourCouncil(index)}`]
      : []),
  ];
}

/** What to check of a library that was named, where no card of the answer says so. */
function namedCaution(groups: readonly CardGroup[], { named }: From): string[] {
  const shown = groups.some(({ cards }) => cards.some(({ thing }) => thing.id === named?.id));
  return named?.caution === undefined || shown ? [] : [`${named.name}: ${named.caution}`];
}

function cautionsOf({ near }: GroupPlan): { cautions: readonly string[] }[] {
  return near.map(({ what }) => ({ cautions: what.cautions ?? [] }));
}
