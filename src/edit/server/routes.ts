/** Which page answers which address of the form. */

import type { Day } from '../../domain/dates/partial-date.ts';
import { withChange } from '../content/commit-message.ts';
import type { SavedChange } from '../content/commit-message.ts';
import type { EditedContent } from '../content/edited.ts';
import { isEditedKind, isRenamed } from '../form/edited-kind.ts';
import type { Addresses } from '../pages/frame.ts';
import { entriesMeant } from '../content/entries-meant.ts';
import { foundPage } from '../pages/found-page.ts';
import { kindPage, messagePage, startPage } from '../pages/lists.ts';
import { moveTo, page } from './answer.ts';
import type { Answer, Posted } from './answer.ts';
import { createEntry, openEntry } from './open-entry.ts';
import { previewAddress } from './preview.ts';
import { remove, showRemoval } from './removal.ts';
import { rename, showRenaming } from './renaming.ts';
import { submitEntry, submitNewEntry } from './submit-entry.ts';

export interface Routes {
  /** @param parts  of the address, below the secret */
  readonly get: (parts: readonly string[], query: URLSearchParams) => Promise<Answer>;
  readonly post: (parts: readonly string[], posted: Posted) => Promise<Answer>;
}

export interface RouteSettings {
  readonly today: () => Day;
  /** Where `npm run dev` serves the site; undefined until it does. */
  readonly previewAt: () => string | undefined;
}

export function editRoutes(
  content: EditedContent,
  addresses: Addresses,
  { today, previewAt }: RouteSettings,
): Routes {
  let changes: readonly SavedChange[] = [];
  const keep = (change: SavedChange): void => {
    changes = withChange(changes, change);
  };
  const editing = { content, addresses, today, keep };
  const notFound = (): Answer =>
    page(messagePage('Not found', 'There is nothing to edit at this address.', addresses), 404);

  const get: Routes['get'] = async ([what = '', kind = '', id = ''], query) => {
    await content.read();
    if (what === '') return page(startPage(content, changes, addresses));
    if (what === 'find') return find(query.get('entry') ?? '');
    if (!isEditedKind(kind)) return notFound();
    if (what === 'kind') return page(kindPage(kind, content, addresses));
    if (what === 'new') return kind === 'site' ? notFound() : createEntry(editing, kind);
    const file = content.find(kind, id);
    if (!file) return notFound();
    if (what === 'entry') return openEntry(editing, kind, file, query.has('saved'));
    if (what === 'remove' && kind !== 'site') return showRemoval(editing, kind, file);
    if (what === 'rename' && isRenamed(kind)) return showRenaming(editing, kind, file);
    if (what !== 'preview') return notFound();
    const site = previewAt();
    return site === undefined
      ? page(messagePage('One moment', NOT_READY, addresses), 503)
      : moveTo(site + previewAddress(content.good(), kind, id));
  };

  const post: Routes['post'] = async ([what = '', kind = '', id = ''], posted) => {
    if (!isEditedKind(kind)) return notFound();
    if (what === 'new' && kind !== 'site') return submitNewEntry(editing, kind, posted);
    const file = content.find(kind, id);
    if (!file) return notFound();
    if (what === 'entry') return submitEntry(editing, kind, file, posted);
    if (what === 'rename' && isRenamed(kind)) return rename(editing, kind, file, posted);
    return what === 'remove' && kind !== 'site' ? remove(editing, kind, file, posted) : notFound();
  };

  /** "contacts/helpline", as the box on the first page has it, or words of a name. */
  const find = (typed: string): Answer => {
    const found = entriesMeant(typed, content);
    const [only] = found;
    return only && found.length === 1
      ? moveTo(addresses.entry(only.kind, only.id))
      : page(foundPage(typed, found, addresses), found.length === 0 ? 404 : 200);
  };
  return { get, post };
}

const NOT_READY =
  'The pages of the site are still being made ready. Load this page again in a few seconds.';
