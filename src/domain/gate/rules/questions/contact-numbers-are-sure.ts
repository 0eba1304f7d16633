/**
 * A telephone number that families ring in need is a possible one and is written twice, so that one
 * wrong digit is found; the date of a contact is near that of a source.
 */

import { yearOf } from '../../../dates/partial-date.ts';
import { UNDATED, publishedOn } from '../../../entries/source.ts';
import { AS_PUBLISHED } from '../../../entries/sourced.ts';
import type { Contact } from '../../../entries/entry.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

/** A full British number with its area, as its source spaces it. */
const FULL = /^(?:\+44 ?|0)[1-9](?: ?\d){8,9}$/;
/** Numbers that are the same in the whole country. */
const NATIONAL = /^(?:999|112|111|101|105|119|159|18000|0800 1111|116 ?(?:000|006|111|117|123))$/;
/** Five digits that take a text message. */
const SHORT_CODE = /^[678]\d{4}$/;

const MOST_YEARS_APART = 1;

export function contactNumbersAreSure({ contacts, sources }: Entries): RuleProblem[] {
  const published = new Map(sources.map((source) => [source.id, publishedOn(source)]));
  return contacts.flatMap((contact) => [
    ...numberProblems(contact),
    ...dateProblems(
      contact,
      contact.sources.flatMap((id) => published.get(id) ?? []),
    ),
  ]);
}

function numberProblems({ id, channel, value, valueAgain, show }: Contact): RuleProblem[] {
  if (channel !== 'phone' || value === undefined) return [];
  const at = { kind: 'contacts', id } as const;
  if (![FULL, NATIONAL, SHORT_CODE].some((pattern) => pattern.test(value)))
    return [
      {
        kind: 'number-impossible',
        at,
        path: ['value'],
        found: `"${value}"`,
        expected: 'a British number with spaces, or one such as 999 or 111',
        fix: 'copy it from the source: digits and spaces only',
      },
    ];
  if (valueAgain === value || (!show && valueAgain === undefined)) return [];
  return [
    {
      kind: 'number-unsure',
      at,
      path: [valueAgain === undefined ? 'value' : 'valueAgain'],
      found: valueAgain === undefined ? `"${value}" only once` : `"${valueAgain}"`,
      expected: `the number of value, "${value}", once more`,
      fix: 'read the number in the source, and type it in value and in valueAgain',
    },
  ];
}

function dateProblems({ id, asAt }: Contact, published: readonly string[]): RuleProblem[] {
  if (asAt === AS_PUBLISHED || asAt === UNDATED || published.length === 0) return [];
  const year = yearOf(asAt);
  if (published.some((date) => Math.abs(yearOf(date) - year) <= MOST_YEARS_APART)) return [];
  return [
    {
      kind: 'contact-date',
      at: { kind: 'contacts', id },
      path: ['asAt'],
      found: `"${asAt}"`,
      expected: `a date within a year of its sources: ${published.join(', ')}`,
      fix: 'copy the date from the source, or add the source that gives it',
      basedOn: ['sources'],
    },
  ];
}
