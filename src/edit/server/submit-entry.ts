/** Checks and saves what a form says. */

import type { Kind } from '../../domain/entries/kinds.ts';
import { entryIn as readEntryIn } from '../../ingest/entries/read-entry.ts';
import type { ContentFile } from '../../ingest/files/list-content.ts';
import { editedEntryText } from '../../ingest/writing/entry-text.ts';
import { fileVersion, saveFile } from '../content/save-entry.ts';
import { writtenEntry } from '../content/written-entry.ts';
import { ARRANGEMENTS, arranged } from '../form/arrange.ts';
import type { EditedKind } from '../form/edited-kind.ts';
import { formOf } from '../form/fields.ts';
import type { FormValues } from '../form/values.ts';
import { html } from '../html.ts';
import { entryPage } from '../pages/entry-page.ts';
import type { EntryForm } from '../pages/entry-page.ts';
import { moveTo, page } from './answer.ts';
import type { Answer, Editing, Posted } from './answer.ts';
import { shapeOf } from '../../ingest/entries/shape.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Controls of the form that are no fields of the entry. */
const NO_FIELDS: ReadonlySet<string> = new Set(['do', 'version', 'new-id']);

export async function submitNewEntry(
  editing: Editing,
  kind: Kind,
  posted: Posted,
): Promise<Answer> {
  const { content, addresses } = editing;
  const id = (posted.get('new-id') ?? '').trim();
  const file = content.newFile(kind, ID.test(id) ? id : 'id-to-be-given');
  const isFree = ID.test(id) && content.find(kind, id) === undefined;
  if (isFree) return submitEntry(editing, kind, file, posted, true);
  const words = ID.test(id)
    ? 'Another entry has this id. Choose another.'
    : 'Give it an id of a to z, 0 to 9 and single hyphens.';
  const { values, goOnAt } = askedFor(kind, posted);
  const form = {
    ...{ kind, id, isNew: true, label: file.label, values, goOnAt },
    version: posted.get('version') ?? '',
    problems: [],
    notice: html`<p class="error" role="alert"><a href="#new-id">Id</a>: ${words}</p>`,
  };
  return page(entryPage(form, content, addresses));
}

export async function submitEntry(
  editing: Editing,
  kind: EditedKind,
  file: ContentFile,
  posted: Posted,
  isNew = false,
): Promise<Answer> {
  const { content, addresses, today, keep } = editing;
  const asked = askedFor(kind, posted);
  const { text: now, version } = await fileVersion(file.path);
  const written = writtenEntry(kind, asked.values, now, today());
  const doing = posted.get('do') ?? 'check';
  if (doing === 'day') await setDayOfReading(editing);
  const problems = await content.check({ file, text: written.text });
  const seen = posted.get('version') ?? '';
  const form: EntryForm = {
    ...{ kind, id: file.id, isNew, label: file.label, problems, version: seen },
    values: written.values,
    goOnAt: asked.goOnAt,
  };
  const show = (more: Partial<EntryForm>): Answer =>
    page(entryPage({ ...form, ...more }, content, addresses));
  if (doing !== 'save' && doing !== 'save-with-problems') return show({});
  if (seen !== version)
    return show({
      version,
      conflict: { now: now ?? 'There is no file now.', yours: written.text },
    });
  const isUsable = readEntryIn(file, { text: written.text, problems: [] }).problems.length === 0;
  if (!isUsable || (problems.length > 0 && doing === 'save'))
    return show({
      notice: html`<p class="error" role="alert" id="not-saved" tabindex="-1" autofocus>
        Not saved: ${isUsable ? 'fix the problems first' : 'fix the problems of this entry first'}.
      </p>`,
    });
  if (!(await saveFile(file.path, seen, written.text))) return show({});
  if (written.changed.length > 0 || isNew)
    keep({ kind, id: file.id, what: isNew ? 'add' : 'change', fields: written.changed });
  await content.read();
  return moveTo(`${addresses.entry(kind, file.id)}?saved`);
}

interface Asked {
  readonly values: FormValues;
  readonly goOnAt: string | undefined;
}

/** What the form says, after a part was added, removed or moved if that was asked for. */
function askedFor(kind: EditedKind, posted: Posted): Asked {
  const values = new Map([...posted].filter(([name]) => !NO_FIELDS.has(name)));
  const [how, path] = (posted.get('do') ?? '').split(' ');
  const arrangement = ARRANGEMENTS.find((known) => known === how);
  if (arrangement === undefined || path === undefined) return { values, goOnAt: undefined };
  return arranged(formOf(kind), values, arrangement, path);
}

/** Entries that are written today are dated today, which the site must have reached. */
async function setDayOfReading({ content, today, keep }: Editing): Promise<void> {
  const file = content.find('site', 'site');
  const { text, version } = file ? await fileVersion(file.path) : {};
  if (!file || text === undefined || version === undefined) return;
  const edit = { path: ['asOf'], value: today() };
  if (await saveFile(file.path, version, editedEntryText(text, [edit], shapeOf('site'))))
    keep({ kind: 'site', id: 'site', what: 'change', fields: ['asOf'] });
}
