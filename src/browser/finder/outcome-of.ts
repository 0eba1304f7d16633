/** What the finder makes of a question. */

import { askNamed } from '../../domain/finder/ask-named.ts';
import type { Finder } from '../../domain/finder/answer.ts';
import { namedBy } from '../../domain/finder/named.ts';
import type { Outcome } from '../../domain/finder/outcome.ts';
import { askPosition } from '../../domain/finder/position.ts';
import type { Position } from '../../domain/finder/position.ts';
import { readQuery } from '../../domain/finder/query.ts';
import type { Asked } from '../../views/finder/asked.ts';

/** What is typed is answered without the list of places. */
export function isPostcode(asked: Asked): boolean {
  return 'typed' in asked && asked.pick === undefined && readQuery(asked.typed).is === 'postcode';
}

/** Undefined if the question was a position that is no longer known. */
export function outcomeOf(
  find: Finder,
  asked: Asked,
  position: Position | undefined,
): Outcome | undefined {
  if ('near' in asked) return position && askPosition(find.index, position);
  const picked = asked.pick === undefined ? undefined : namedBy(find.index, asked.pick);
  return picked ? askNamed(picked) : find.ask(asked.typed);
}
