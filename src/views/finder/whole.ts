/** The answer without filters: the nearest base and library, what is nearest first, and what else is near. */

import type { From } from '../../domain/finder/outcome.ts';
import type { FinderIndex, FinderThing } from '../../domain/finder/index.ts';
import { answersTogether, FAR, isLibraryFirst, ranked } from '../../domain/finder/ranking.ts';
import type { Answer } from '../../domain/finder/ranking.ts';
import type { Near } from '../../domain/places/distance.ts';
import { isAt } from '../../domain/places/is-at.ts';
import { shortOf } from '../../domain/entries/term.ts';
import { capital } from '../../wording/frame/phrases.ts';
import { IN_DOUBT_LABEL } from '../../wording/network/check-before-use.ts';
import { answersHeading } from '../../wording/places/answers-heading.ts';
import { unplacedHeading } from '../../wording/places/unplaced-heading.ts';
import type { Brief } from '../places/brief-markup.ts';
import { milesWords, pageOf } from './card.ts';
import { startWords } from './from.ts';
import { ledGroups, ledTo, servedBy } from './instead.ts';
import type { GroupPlan } from './groups.ts';
import type { AnswerPlan } from './filtered.ts';

const BASES_SHOWN = 3;

export function wholePlan(index: FinderIndex, from: From): AnswerPlan {
  const { terms, offers } = index;
  const led = from.named ? ledTo(index, from.named) : [];
  const bases = ranked(index, ['base', 'centre'], from).filter(
    ({ what }) => isOpen(what) && !led.some((each) => each.what === what),
  );
  const isAnswered = led.some(({ what }) => what.inDoubt === undefined);
  const answering = isAnswered ? 0 : answersTogether(bases.map(doubtOf), from.as);
  const near = bases.slice(0, Math.max(BASES_SHOWN, answering));
  const answers = near.slice(0, answering);
  const served = servedBy(
    index,
    from,
    answers.map(({ what }) => what),
  );
  const isServing = ({ what }: Near<FinderThing>): boolean =>
    served.groups.some((group) => group.near.some((each) => each.what === what));
  const others = near.slice(answering).filter((base) => !isServing(base));
  const further = others.filter(({ miles }) => miles <= FAR);
  const shown = new Set([...led, ...answers, ...further].map(({ what }) => what.postcode));
  const district = index.districts[from.district ?? -1]?.name;
  const here = ({ what }: Near<FinderThing>): boolean => what.district === from.district;
  const libraries = ranked(index, ['library'], from).slice(0, 1);
  const first: GroupPlan[] = [
    {
      heading: answersHeading(
        answers.map(({ what }) => ({ name: what.name, inDoubt: what.inDoubt !== undefined })),
        terms,
      ),
      form: 'cards',
      near: answers,
      offer: offers.base?.text,
    },
    {
      heading: `Nearest ${terms.library.one}`,
      form: 'cards',
      near: libraries,
      offer: offers.library?.text,
    },
  ];
  // Whoever asks after a town's centre that is open sees it first.
  const isAsked = from.ofCentre === true && answers.some(({ what }) => what.town === from.label);
  const libraryFirst = !isAsked && isLibraryFirst(libraries[0], answers.map(doubtOf));
  const next = `Next nearest ${terms.base.many}`;
  return {
    heading: `Help near ${startWords(from)}`,
    where: district === undefined ? '' : `${capital(shortOf(terms.district).one)}: ${district}.`,
    notes: [
      ...(served.note === undefined ? [] : [served.note]),
      ...(bases.length > 0 ? [] : [`No ${terms.base.one} is recorded near ${startWords(from)}.`]),
    ],
    groups: [
      ...ledGroups(index, from.named),
      {
        heading: unplacedHeading(terms),
        form: 'cards',
        near: index.things
          .filter((thing) => thing.kind === 'library' && !thing.point && isAt(thing, from.label))
          .map((what) => ({ what, miles: 0 })),
      },
      ...(libraryFirst ? [...first].reverse() : first),
      ...served.groups,
      { heading: next, form: 'lines', near: further },
      {
        heading: `${capital(terms.familyHub.many)} in ${district ?? ''}`,
        form: 'lines',
        near: ranked(index, ['family hub'], from).filter(
          (hub) => here(hub) && !shown.has(hub.what.postcode),
        ),
      },
      {
        heading: `Also in ${district ?? ''}, without a distance`,
        form: 'lines',
        near: index.things
          .filter((thing) => isOpen(thing) && thing.kind !== 'library' && !thing.point)
          .map((what) => ({ what, miles: 0 }))
          .filter(here),
      },
    ],
    brief: [
      briefOf(
        next,
        others.filter(({ miles }) => miles > FAR),
        from,
      ),
      briefOf(
        `Also in ${district ?? ''}`,
        bases.filter((base) => here(base) && !near.includes(base)),
        from,
      ),
    ].filter(({ items }) => items.length > 0),
  };
}

function doubtOf({ miles, what }: Near<FinderThing>): Answer {
  return { miles, inDoubt: what.inDoubt !== undefined };
}

function isOpen({ became }: FinderThing): boolean {
  return became === undefined;
}

function briefOf(heading: string, near: readonly Near<FinderThing>[], from: From): Brief {
  return {
    heading,
    items: near.map(({ what, miles }) => ({
      name: what.name,
      to: pageOf(what),
      miles: [
        milesWords(miles, from),
        ...(what.inDoubt === undefined ? [] : [IN_DOUBT_LABEL]),
      ].join(', '),
    })),
  };
}
