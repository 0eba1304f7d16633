/** Gives an entry another id, after showing what that changes. */

import { createHash } from 'node:crypto';
import type { Kind } from '../../domain/entries/kinds.ts';
import type { ContentFile } from '../../ingest/files/list-content.ts';
import { idFault } from '../../ingest/writing/new-entry.ts';
import { saveAll } from '../content/file-changes.ts';
import type { FileChange } from '../content/file-changes.ts';
import { newProblems } from '../content/new-problems.ts';
import { renamingChanges } from '../content/renaming.ts';
import { schemaOf } from '../form/edited-kind.ts';
import { renamePage } from '../pages/rename-page.ts';
import type { RenamingPlan, RenamingShown } from '../pages/rename-page.ts';
import { moveTo, page } from './answer.ts';
import type { Answer, Editing, Posted } from './answer.ts';

const NOT_SOUND = 'The content has problems. Fix them first, so that no reference is overlooked.';
const CHANGED = 'The content was changed meanwhile. Look again at what changes.';

export function showRenaming(
  { content, addresses }: Editing,
  kind: Kind,
  { id }: ContentFile,
): Answer {
  return page(renamePage({ kind, id, newId: id }, content, addresses));
}

export async function rename(
  editing: Editing,
  kind: Kind,
  file: ContentFile,
  posted: Posted,
): Promise<Answer> {
  const { content, addresses, keep } = editing;
  await content.read();
  const newId = (posted.get('new-id') ?? '').trim();
  const show = (more: Partial<RenamingShown>): Answer =>
    page(renamePage({ kind, id: file.id, newId, ...more }, content, addresses));
  const fault = faultOf(editing, kind, file, newId);
  if (fault !== undefined) return show({ fault });
  const plan = await planFor(editing, kind, file, newId);
  if (!plan) return show({ fault: NOT_SOUND });
  if (posted.get('do') !== 'rename' || plan.problems.length > 0) return show({ plan });
  const isAsShown = posted.get('version') === plan.version;
  if (!isAsShown || !(await saveAll(content.folder, plan.changes)))
    return show({ plan, fault: CHANGED });
  keep({ kind, id: newId, what: 'rename', fields: [file.id] });
  await content.read();
  return moveTo(`${addresses.entry(kind, newId)}?saved`);
}

function faultOf(
  { content }: Editing,
  kind: Kind,
  { id }: ContentFile,
  newId: string,
): string | undefined {
  if (newId === id) return 'This is the id that it has. Write another.';
  if (content.find(kind, newId)) return 'Another entry has this id. Choose another.';
  if (content.problems().length > 0) return NOT_SOUND;
  return idFault(newId);
}

/** Undefined if a file cannot be read. */
async function planFor(
  { content }: Editing,
  kind: Kind,
  { id }: ContentFile,
  newId: string,
): Promise<RenamingPlan | undefined> {
  const good = content.good();
  if (!good) return undefined;
  const renaming = { kind, from: id, to: newId };
  const changes = await renamingChanges(renaming, content.folder, good);
  if (!changes) return undefined;
  return {
    changes,
    version: versionOf(changes),
    problems: newProblems(content, await content.checkAll(changes)),
    leadsOn: 'formerIds' in schemaOf(kind).shape,
  };
}

function versionOf(changes: readonly FileChange[]): string {
  return createHash('sha256').update(JSON.stringify(changes)).digest('base64url');
}
