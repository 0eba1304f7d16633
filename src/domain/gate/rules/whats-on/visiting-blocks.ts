/** The fields about visiting a place, of every place that has them, and where they are in its entry. */

import type { OpeningHours } from '../../../entries/schemas/visiting/opening-hours.ts';
import type { Session } from '../../../entries/schemas/visiting/session.ts';
import type { Visiting } from '../../../entries/schemas/visiting/fields.ts';
import type { Entries } from '../../../entries/site-content.ts';
import type { EntryRef, FieldPath } from '../../problem.ts';

interface At {
  readonly at: EntryRef;
  readonly path: FieldPath;
}

export interface VisitingBlock extends At {
  readonly visiting: Visiting;
}

export function visitingBlocks(content: Entries): VisitingBlock[] {
  return [
    ...content.centres.flatMap((centre) =>
      (['base', 'open'] as const).flatMap((block) => {
        const at = { kind: 'centres' as const, id: centre.id };
        const visiting = centre[block];
        return visiting ? [{ at, path: [block], visiting }] : [];
      }),
    ),
    ...(['familyHubs', 'libraries', 'venues'] as const).flatMap((kind) =>
      content[kind].map((entry) => ({ at: { kind, id: entry.id }, path: [], visiting: entry })),
    ),
  ];
}

export function openingBlocks(content: Entries): (At & { readonly opening: OpeningHours })[] {
  return visitingBlocks(content).flatMap(({ at, path, visiting: { openingHours } }) =>
    openingHours ? [{ at, path: [...path, 'openingHours'], opening: openingHours }] : [],
  );
}

export function sessionBlocks(content: Entries): (At & { readonly session: Session })[] {
  return visitingBlocks(content).flatMap(({ at, path, visiting: { sessions = [] } }) =>
    sessions.map((session, index) => ({ at, path: [...path, 'sessions', index], session })),
  );
}
