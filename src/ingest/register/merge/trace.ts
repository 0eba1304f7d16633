/** The change of an entry in its own history, so that what was published is not taken back unsaid. */

import type { Centre } from '../../../domain/entries/entry.ts';
import { dateWords } from '../../../domain/dates/words.ts';
import type { Interval } from './centre.ts';
import { AT_END } from '../../writing/edited-value.ts';
import type { Edit } from '../../writing/edited-value.ts';

const PHONE = 'Phone';

const PARTS: readonly (readonly [string, (centre: Centre) => string | undefined])[] = [
  ['Name', ({ name }) => name],
  ['Address', wholeAddress],
  [PHONE, ({ open }) => open?.phone?.value],
  ['Website', ({ open }) => open?.web?.value],
];

/** "Mill Lane, Oakham, DH1 1AA" */
export function wholeAddress({ address, postcode }: Centre): string | undefined {
  const parts = [address, postcode].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Whether the register says anything else of a place than before. */
export function saysOtherwise(was: Centre, now: Centre): boolean {
  return PARTS.some(([, partOf]) => partOf(was) !== partOf(now));
}

/** What the register said and says where the entry said the same, and without a difference from which day it is. */
export function listedTrace(centre: Centre, was: Centre, now: Centre, interval: Interval): Edit[] {
  const changed = PARTS.filter(
    ([, partOf]) => partOf(was) !== partOf(now) && partOf(centre) === partOf(was),
  );
  const wordsOf = (one: Centre, day: string): string =>
    changed.length > 0
      ? changed.map(([name, partOf]) => `${name}: ${printed(name, partOf(one), day)}.`).join(' ')
      : `As the register had it on ${dateWords(day)}.`;
  const { before, after } = interval;
  return trace(wordsOf(was, before.day), wordsOf(now, after.day), interval);
}

/** An old telephone number must not be on the site: families would ring it. */
function printed(name: string, value: string | undefined, day: string): string {
  if (value === undefined) return 'none';
  return name === PHONE ? `the number in the register on ${dateWords(day)}` : value;
}

export function goneTrace(interval: Interval): Edit[] {
  const was = 'Open, according to the national register.';
  return trace(was, 'No longer in the national register.', interval);
}

function trace(was: string, is: string, { today }: Interval): Edit[] {
  const change = { was, is, why: 'newer source', day: today };
  return [
    { path: ['history', AT_END], value: change },
    { path: ['recorded'], value: today },
  ];
}
