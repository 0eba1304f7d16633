/** A commit message for what was saved: for Git, or for whoever is sent the files. */

import type { EditedKind } from '../form/edited-kind.ts';

export interface SavedChange {
  readonly kind: EditedKind;
  readonly id: string;
  readonly what: 'add' | 'change' | 'remove' | 'rename';
  /** The fields of the entry that differ, but for those that say when and why; the id before, of one that was renamed. */
  readonly fields: readonly string[];
}

/** Later changes of an entry are one with its first. */
export function withChange(
  changes: readonly SavedChange[],
  change: SavedChange,
): readonly SavedChange[] {
  const isSame = ({ kind, id, what }: SavedChange): boolean =>
    kind === change.kind && id === change.id && what !== 'rename' && change.what !== 'rename';
  const before = changes.find(isSame);
  if (!before) return [...changes, change];
  const others = changes.filter((other) => other !== before);
  if (before.what === 'add' && change.what === 'remove') return others;
  const fields = [...new Set([...before.fields, ...change.fields])];
  return [...others, { ...change, what: before.what === 'add' ? 'add' : change.what, fields }];
}

/** "Change value of contacts/helpline", or a line for each of several entries. */
export function commitMessage(changes: readonly SavedChange[]): string {
  const lines = changes.map(changeLine);
  const [only, ...more] = lines;
  if (only === undefined) return '';
  if (more.length === 0) return only;
  return [`Edit ${String(lines.length)} entries`, '', ...lines.map((line) => `- ${line}`)].join(
    '\n',
  );
}

const VERBS = { add: 'Add', change: 'Change', remove: 'Remove', rename: 'Rename' } as const;

function changeLine({ kind, id, what, fields }: SavedChange): string {
  const entry = kind === 'site' ? 'site.yaml' : `${kind}/${id}`;
  if (what === 'rename') return `${VERBS[what]} ${kind}/${fields.join()} to ${id}`;
  const of = what === 'change' && fields.length > 0 ? `${fields.join(', ')} of ` : '';
  return `${VERBS[what]} ${of}${entry}`;
}
