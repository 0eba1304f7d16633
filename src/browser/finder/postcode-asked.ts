/** A postcode is answered from the index alone, before the places are there. */

import { askPostcode } from '../../domain/finder/ask-postcode.ts';
import type { FinderIndex } from '../../domain/finder/index.ts';
import type { Outcome } from '../../domain/finder/outcome.ts';
import { readQuery } from '../../domain/finder/query.ts';
import type { PostcodeParts } from '../../domain/places/postcode-lookup.ts';
import { finderAnswer } from '../../views/finder/answer.ts';
import type { FinderAnswer } from '../../views/finder/answer.ts';
import type { Asked } from '../../views/finder/asked.ts';
import type { FinderView } from '../../views/finder/view.ts';
import type { FirstIndex } from './loading.ts';

/** An answer, and what it is drawn with. */
export interface Answered {
  readonly index: FinderIndex;
  readonly answer: FinderAnswer;
}

/** Empty if it is no postcode. */
export function readingsOf(asked: Asked): readonly PostcodeParts[] {
  const query = 'typed' in asked && asked.pick === undefined ? readQuery(asked.typed) : undefined;
  return query?.is === 'postcode' ? query.readings : [];
}

/**
 * Undefined if it is no postcode, the site has no table of postcodes, or the answer names the
 * neighbours nearby, which only the places elsewhere tell.
 */
export async function answerPostcode(
  first: Promise<FirstIndex>,
  asked: Asked,
  view: FinderView,
): Promise<Answered | undefined> {
  const readings = readingsOf(asked);
  if (!('typed' in asked) || readings.length === 0) return undefined;
  const { index, lookup, waitForList } = await first;
  if (index.postcodes.outcodes.length === 0) return undefined;
  await waitForList?.(asked.typed);
  const outcome = askPostcode(asked.typed, readings, index, lookup);
  return namesNeighbours(outcome)
    ? undefined
    : { index, answer: finderAnswer(index, outcome, view) };
}

function namesNeighbours(outcome: Outcome): boolean {
  if (outcome.is === 'outside') return outcome.partlyAt !== undefined;
  if (outcome.is !== 'found') return false;
  const { mostlyElsewhere, side } = outcome.from;
  return mostlyElsewhere === true || side === 'border' || side === 'outside';
}
