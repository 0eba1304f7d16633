/** The fields of entries that contain ids of other entries. */

import type { EntryRef, FieldPath } from '../../problem.ts';
import type { Kind } from '../../../entries/kinds.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import type { Reference, Target } from '../reference.ts';

/** `field` is a path with "*" for each item of a list. */
interface ReferringField {
  readonly from: Kind | 'places';
  readonly field: string;
  readonly to: Target;
}

const FIELDS: readonly ReferringField[] = [
  { from: 'programmes', field: 'keyFigures.*', to: 'figures' },
  { from: 'programmes', field: 'closures.announced', to: 'events' },
  { from: 'programmes', field: 'closures.due', to: 'events' },
  { from: 'programmes', field: 'closures.figure', to: 'figures' },
  { from: 'programmes', field: 'contracts.*.starts', to: 'events' },
  { from: 'programmes', field: 'contracts.*.ends', to: 'events' },
  { from: 'programmes', field: 'contracts.*.firstTermEnds', to: 'events' },
  { from: 'programmes', field: 'contracts.*.steps.*', to: 'events' },
  { from: 'programmes', field: 'contracts.*.figures.*', to: 'figures' },
  { from: 'programmes', field: 'lots.total', to: 'figures' },
  { from: 'programmes', field: 'lots.routes.*.figure', to: 'figures' },
  { from: 'programmes', field: 'lots.routes.*.route', to: 'lotRoutes' },
  { from: 'programmes', field: 'lots.deadline', to: 'events' },
  { from: 'programmes', field: 'lots.milestones.*', to: 'events' },
  { from: 'centres', field: 'district', to: 'districts' },
  { from: 'centres', field: 'steps.*.programme', to: 'programmes' },
  { from: 'centres', field: 'successors.*.kind', to: 'successions' },
  { from: 'centres', field: 'successors.*.to', to: 'centres' },
  { from: 'centres', field: 'base.catchment.districts.*', to: 'districts' },
  { from: 'centres', field: 'open.catchment.districts.*', to: 'districts' },
  { from: 'centres', field: 'base.buildingClosed', to: 'events' },
  { from: 'lots', field: 'programme', to: 'programmes' },
  { from: 'lots', field: 'route', to: 'lotRoutes' },
  { from: 'lots', field: 'centres.*', to: 'centres' },
  { from: 'events', field: 'programme', to: 'programmes' },
  { from: 'events', field: 'supersedes', to: 'events' },
  { from: 'events', field: 'outcome.event', to: 'events' },
  { from: 'events', field: 'audience.*', to: 'audiences' },
  { from: 'events', field: 'centres.*', to: 'centres' },
  { from: 'events', field: 'districts.*', to: 'districts' },
  { from: 'figures', field: 'programme', to: 'programmes' },
  { from: 'figures', field: 'group', to: 'figureGroups' },
  { from: 'figures', field: 'workedOut.sum', to: 'sums' },
  { from: 'figures', field: 'outcomeEvent', to: 'events' },
  { from: 'figures', field: 'relations.*.to', to: 'figures' },
  { from: 'figures', field: 'supersededBy', to: 'figures' },
  { from: 'conflicts', field: 'figures.*', to: 'figures' },
  { from: 'conflicts', field: 'centres.*', to: 'centres' },
  { from: 'questions', field: 'audience.*', to: 'audiences' },
  { from: 'questions', field: 'topic', to: 'topics' },
  { from: 'questions', field: 'seeAlso.*', to: 'questions' },
  { from: 'familyHubs', field: 'district', to: 'districts' },
  { from: 'familyHubs', field: 'base', to: 'centres' },
  { from: 'libraries', field: 'district', to: 'districts' },
  { from: 'venues', field: 'district', to: 'districts' },
  { from: 'venues', field: 'needs.*', to: 'needs' },
  { from: 'centres', field: 'base.sessions.*.place', to: 'venues' },
  { from: 'centres', field: 'open.sessions.*.place', to: 'venues' },
  { from: 'familyHubs', field: 'sessions.*.place', to: 'venues' },
  { from: 'libraries', field: 'sessions.*.place', to: 'venues' },
  { from: 'venues', field: 'sessions.*.place', to: 'venues' },
  { from: 'contacts', field: 'audience.*', to: 'audiences' },
  { from: 'needs', field: 'topic', to: 'topics' },
  { from: 'needs', field: 'question', to: 'questions' },
  { from: 'needs', field: 'contacts.*', to: 'contacts' },
  { from: 'places', field: 'district', to: 'districts' },
];

/** Everything that a field of an entry leads to. */
export const TARGETS: readonly Target[] = [...new Set(FIELDS.map(({ to }) => to)), 'sources'];

/** What the ids in a field lead to; undefined if it has none. `field` has "*" for each item of a list. */
export function targetOf(kind: Kind, field: string): Target | undefined {
  if (/(?:^|\.)sources\.\*$/.test(field)) return 'sources';
  return FIELDS.find(({ from, field: each }) => from === kind && each === field)?.to;
}

export function* entryReferences(content: SiteContent): Generator<Reference> {
  for (const { id, steps = [] } of content.centres) {
    for (const [index, { outcome }] of steps.entries()) {
      const path = ['steps', index, 'outcome'];
      if (outcome !== 'base' && outcome !== 'close')
        yield { at: { kind: 'centres', id }, path, id: outcome, to: 'outcomes' };
    }
  }
  for (const { from, field, to } of FIELDS) {
    for (const entry of content[from])
      yield* idsAt({ kind: from, id: entry.id }, field.split('.'), entry, [], to);
  }
  for (const { id, basesPattern } of content.programmes) {
    for (const district of Object.keys(basesPattern?.exceptions ?? {})) {
      const path = ['basesPattern', 'exceptions', district];
      yield { at: { kind: 'programmes', id }, path, id: district, to: 'districts' };
    }
  }
  for (const table of ['outcodes', 'sectors', 'groups', 'units'] as const) {
    for (const { code, district } of content.postcodes[table] ?? []) {
      if (district !== undefined)
        yield { at: { kind: table, id: code }, path: ['district'], id: district, to: 'districts' };
    }
  }
}

function* idsAt(
  at: EntryRef,
  [part, ...rest]: readonly string[],
  value: unknown,
  path: FieldPath,
  to: Target,
): Generator<Reference> {
  if (value === undefined) return;
  if (part === undefined) yield { at, path, id: value as string, to };
  else if (part === '*') {
    for (const [index, item] of (value as readonly unknown[]).entries())
      yield* idsAt(at, rest, item, [...path, index], to);
  } else yield* idsAt(at, rest, (value as Record<string, unknown>)[part], [...path, part], to);
}
