/** Answers without a place: what is wrong and what to do next, without blaming the reader. */

import type { Outcome } from '../../domain/finder/outcome.ts';
import type { FinderIndex, FinderThing } from '../../domain/finder/index.ts';
import { neighboursNear } from '../../domain/finder/neighbours.ts';
import type { Point } from '../../domain/places/distance.ts';
import type { NameMatch } from '../../domain/finder/names.ts';
import { shortOf, withArticle } from '../../domain/entries/term.ts';
import type { FinderAnswer } from './answer.ts';
import { namedCentres } from './card.ts';
import { cardGroups } from './groups.ts';
import { ledGroups } from './instead.ts';
import { canPlace, inDistrict, toLists } from './lists.ts';
import { suggestionOf } from './suggestion.ts';
import { links } from '../../wording/frame/links.ts';
import { listWords } from '../../wording/frame/phrases.ts';

const LONGEST_QUOTED = 60;

/** An empty answer. */
export const BLANK: Omit<FinderAnswer, 'heading'> = {
  needs: [],
  placed: '',
  notes: [],
  count: '',
  choices: [],
  named: undefined,
  groups: [],
  brief: [],
  sure: [],
  sources: [],
  next: [],
  marks: [],
  filters: 'none',
};

export function nothing(index: FinderIndex): FinderAnswer {
  return {
    ...BLANK,
    heading: `Type ${whatToType(index)} first`,
    notes: ['Then press “Find help”. Or choose from the lists.'],
    next: toLists(index),
  };
}

export function malformed(index: FinderIndex, typed: string): FinderAnswer {
  const { outcodes } = index.postcodes;
  // The first and last of the list may be mostly in a neighbouring county.
  const example = outcodes[Math.floor(outcodes.length / 2)]?.[0];
  const such = example === undefined ? '' : `, such as ${example}`;
  return {
    ...BLANK,
    heading: `${quoted(typed)} is not a postcode that we can read`,
    notes: [`Check it, or type only its first half${such}. You can also type a town.`],
    next: toLists(index),
  };
}

/** A postcode of another area, or of the part of an outcode that is in another. */
export function outside(
  index: FinderIndex,
  { code, partlyAt }: Extract<Outcome, { is: 'outside' }>,
): FinderAnswer {
  const { area } = index;
  return {
    ...BLANK,
    heading: partlyAt ? `${code} is outside ${area}` : `${code} is not in ${area}`,
    notes: [
      ...(partlyAt ? [`Only part of ${code.split(' ')[0] ?? code} is in ${area}.`] : []),
      askYourCouncil(index, partlyAt),
      `If you do live in ${area}, check the postcode, or choose from the lists.`,
    ],
    next: toLists(index),
  };
}

/** A device too far away for any base to be near. */
export function far(index: FinderIndex): FinderAnswer {
  return {
    ...BLANK,
    heading: `You seem to be outside ${index.area}`,
    notes: [askYourCouncil(index), `Looking for help in ${index.area}? Type a town or postcode.`],
    next: toLists(index),
  };
}

/** Names the neighbours that the reader may live in: those near the point, or all. */
export function askYourCouncil(index: FinderIndex, point?: Point): string {
  const { elsewhere, neighbours } = index;
  return askCouncilOf(index, point ? neighboursNear(point, elsewhere, neighbours) : neighbours);
}

export function askCouncilOf({ terms }: FinderIndex, areas: readonly string[]): string {
  const names = areas.length > 0 ? ` (${listWords(areas, 'or')})` : '';
  return `Ask the ${terms.council.one} where you live${names}.`;
}

/** "a postcode, a town or a centre" */
export function whatToType({ terms: { centre } }: Pick<FinderIndex, 'terms'>): string {
  return `a postcode, a town or ${withArticle({ ...centre, ...shortOf(centre) })}`;
}

/** A place without a point: its address and page help without a distance. */
export function unplaced(index: FinderIndex, thing: FinderThing): FinderAnswer {
  const isOpen = thing.became === undefined;
  const plan = { heading: thing.name, form: 'cards', near: [{ what: thing, miles: 0 }] } as const;
  return {
    ...BLANK,
    heading: isOpen
      ? `${thing.name}: no distance is recorded`
      : `We know ${thing.name}, but not where it is on the map`,
    notes: canPlace(index) ? ['Type its town or your postcode to see what is near.'] : [],
    groups: cardGroups(index, isOpen ? [plan] : ledGroups(index, thing), undefined),
    named: namedCentres(index, [thing]),
    next: [...(canPlace(index) ? [] : inDistrict(index, thing.district)), ...toLists(index)],
  };
}

/** No postcode can be placed by a site without a table of them. */
export function noPostcodes(index: FinderIndex, typed: string): FinderAnswer {
  return {
    ...BLANK,
    heading: `This site cannot place ${quoted(typed)}`,
    notes: [
      index.places.length > 0
        ? 'It has no postcodes yet. Type your town or village, or choose from the lists.'
        : `It has no postcodes yet. Choose your ${shortOf(index.terms.district).one}.`,
    ],
    next: toLists(index),
  };
}

export function choice(
  index: FinderIndex,
  typed: string,
  matches: readonly NameMatch[],
): FinderAnswer {
  return {
    ...BLANK,
    heading:
      matches.length > 1 ? `Which ${quoted(typed)} do you mean?` : 'Did you mean this place?',
    count: `${String(matches.length)} to choose from.`,
    choices: matches.map((match) => suggestionOf(index, match)),
    next: toLists(index),
  };
}

export function unknown(
  index: FinderIndex,
  typed: string,
  near: readonly NameMatch[],
): FinderAnswer {
  const { reach, postcodes } = index;
  const hasPostcodes = postcodes.outcodes.length > 0;
  return {
    ...BLANK,
    heading: `We could not find ${quoted(typed)}`,
    notes:
      near.length > 0
        ? [`Choose one of these if you meant it${hasPostcodes ? ', or type your postcode' : ''}.`]
        : [
            `If it is a place, check the spelling${hasPostcodes ? ', type your postcode' : ''} or choose from the lists.`,
            'If it is something you need, try other words for it.',
          ],
    count: near.length > 0 ? `${String(near.length)} with a similar spelling.` : '',
    choices: near.map((match) => suggestionOf(index, match)),
    next: [
      ...(reach.help === undefined
        ? []
        : [{ text: 'Urgent numbers and other help', to: reach.help }]),
      {
        text: `Search this site for ${quoted(typed)}`,
        to: `${links.search}#q=${encodeURIComponent(typed)}`,
      },
      ...toLists(index),
    ],
  };
}

/** What was typed in quotes, cut if it is too long for a heading. */
export function quoted(typed: string): string {
  return `“${typed.length > LONGEST_QUOTED ? `${typed.slice(0, LONGEST_QUOTED)}…` : typed}”`;
}
