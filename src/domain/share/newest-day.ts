/** The newest day that facts give: when one was true, was recorded or corrected here, or was checked. */

import type { Day } from '../dates/partial-date.ts';

const FIELDS: ReadonlySet<string> = new Set(['recorded', 'asAt', 'checked', 'day']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const known = new WeakMap<object, readonly Day[]>();

/**
 * @param facts  entries, lists of entries, or parts of them; each entry is searched once
 * @param latest  days after it are plans
 * @returns undefined if no fact has a day
 */
export function newestDay(facts: readonly object[], latest: Day): Day | undefined {
  return facts
    .flatMap(daysIn)
    .filter((day) => day <= latest)
    .reduce<Day | undefined>(
      (newest, day) => (newest === undefined || day > newest ? day : newest),
      undefined,
    );
}

/** Each day once. Only those of lists and entries are kept: a large site has millions of parts. */
function daysIn(facts: object): readonly Day[] {
  const found = known.get(facts);
  if (found) return found;
  const days = new Set<Day>();
  if (Array.isArray(facts)) {
    for (const one of facts.filter(isObject)) for (const day of daysIn(one)) days.add(day);
  } else collectDays(facts, days);
  known.set(facts, [...days]);
  return [...days];
}

function collectDays(part: object, days: Set<Day>): void {
  for (const [field, value] of Object.entries(part) as [string, unknown][])
    if (isObject(value)) collectDays(value, days);
    else if (FIELDS.has(field) && typeof value === 'string' && DAY.test(value)) days.add(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
