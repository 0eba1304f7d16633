/** Removes an entry that no other uses. */

import { saveFile, fileVersion } from '../content/save-entry.ts';
import type { Problem } from '../../domain/gate/problem.ts';
import type { ContentFile } from '../../ingest/files/list-content.ts';
import type { EditedContent } from '../content/edited.ts';
import { newProblems } from '../content/new-problems.ts';
import type { EditedKind } from '../form/edited-kind.ts';
import { removePage } from '../pages/remove-page.ts';
import { moveTo, page } from './answer.ts';
import type { Answer, Editing, Posted } from './answer.ts';

export async function showRemoval(
  { content, addresses }: Editing,
  kind: EditedKind,
  file: ContentFile,
): Promise<Answer> {
  const { version } = await fileVersion(file.path);
  const users = await usersOf(content, file);
  return page(removePage({ kind, id: file.id, version, users }, content, addresses));
}

/** The page again, with what uses it by now, if it cannot be removed. */
export async function remove(
  editing: Editing,
  kind: EditedKind,
  file: ContentFile,
  posted: Posted,
): Promise<Answer> {
  const { content, addresses, keep } = editing;
  const isFree = (await usersOf(content, file)).length === 0;
  if (!isFree || !(await saveFile(file.path, posted.get('version') ?? '', undefined)))
    return showRemoval(editing, kind, file);
  keep({ kind, id: file.id, what: 'remove', fields: [] });
  return moveTo(addresses.root);
}

/** The problems that the content would have without an entry, and does not have with it. */
async function usersOf(content: EditedContent, file: ContentFile): Promise<Problem[]> {
  return newProblems(content, await content.check({ file, text: undefined }));
}
