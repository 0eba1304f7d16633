/** Checks and saves what a form says. */

import type { Kind } from '../../domain/entries/kinds.ts';
import { entryIn as readEntryIn } from '../../ingest/entries/read-entry.ts';
import type { Problem } from '../../domain/gate/problem.ts';
import type { ContentFile } from '../../ingest/files/list-content.ts';
import { editedEntryText } from '../../ingest/writing/entry-text.ts';
import { entryName } from '../content/entry-name.ts';
import { idFrom } from '../content/made-ids.ts';
import { fileVersion, saveFile } from '../content/save-entry.ts';
import { writtenEntry } from '../content/written-entry.ts';
import { ARRANGEMENTS, arranged } from '../form/arrange.ts';
import type { EditedKind } from '../form/edited-kind.ts';
import { formOf } from '../form/fields.ts';
import type { FormValues } from '../form/values.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { entryPage } from '../pages/entry-page.ts';
import type { EntryForm } from '../pages/entry-page.ts';
import { moveTo, page } from './answer.ts';
import type { Answer, Editing, Posted } from './answer.ts';
import { shapeOf } from '../../ingest/entries/shape.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Controls of the form that are no fields of the entry. */
const NO_FIELDS: ReadonlySet<string> = new Set(['do', 'version', 'new-id', 'asked']);

export async function submitNewEntry(
  editing: Editing,
  kind: Kind,
  posted: Posted,
): Promise<Answer> {
  const { content } = editing;
  const typed = (posted.get('new-id') ?? '').trim();
  const id = typed === '' ? idFrom(nameIn(posted)) : typed;
  const isTaken = content.find(kind, id) !== undefined;
  const isFree = ID.test(id) && !isTaken;
  const file = content.newFile(kind, isFree ? id : 'id-to-be-given');
  const idFault = isTaken ? TAKEN : id === '' ? undefined : ID.test(id) ? undefined : NO_ID;
  return submitEntry(editing, kind, file, posted, { typed, isFree, fault: idFault });
}

const TAKEN = 'Another entry has this id. Choose another.';
const NO_ID = 'Give it an id of a to z, 0 to 9 and single hyphens.';

/** The id of an entry that is new. */
interface NewId {
  readonly typed: string;
  readonly isFree: boolean;
  /** What is wrong with what was typed; an entry without a name has no id yet. */
  readonly fault: string | undefined;
}

export async function submitEntry(
  editing: Editing,
  kind: EditedKind,
  file: ContentFile,
  posted: Posted,
  newId?: NewId,
): Promise<Answer> {
  const isNew = newId !== undefined;
  const { content, addresses, today, keep } = editing;
  const asked = askedFor(kind, posted);
  const { text: now, version } = await fileVersion(file.path);
  const written = writtenEntry(kind, asked.values, now, today());
  const doing = posted.get('do') ?? 'check';
  if (doing === 'day') await setDayOfReading(editing);
  const problems = await content.check({ file, text: written.text });
  const seen = posted.get('version') ?? '';
  const form: EntryForm = {
    ...{ kind, id: newId?.typed ?? file.id, isNew, label: file.label, problems, version: seen },
    isAsked: posted.has('asked') || isSaving(doing),
    idFault: newId?.fault ?? (isSaving(doing) && newId?.isFree === false ? NO_ID : undefined),
    values: written.values,
    goOnAt: asked.goOnAt,
  };
  const show = (more: Partial<EntryForm>): Answer =>
    page(entryPage({ ...form, ...more }, content, addresses));
  if (!isSaving(doing)) return show({});
  if (seen !== version)
    return show({
      version,
      conflict: { now: now ?? 'There is no file now.', yours: written.text },
    });
  if (newId?.isFree === false) return show({ notice: notSaved('give it an id first') });
  const isUsable = readEntryIn(file, { text: written.text, problems: [] }).problems.length === 0;
  const isInTheWay = problems.some((problem) => !(isNew && waitsForUse(problem, file)));
  if (!isUsable || (isInTheWay && doing === 'save'))
    return show({
      notice: notSaved(
        isUsable ? 'fix the problems first' : 'fix the problems of this entry first',
      ),
    });
  if (!(await saveFile(file.path, seen, written.text))) return show({});
  if (written.changed.length > 0 || isNew)
    keep({ kind, id: file.id, what: isNew ? 'add' : 'change', fields: written.changed });
  await content.read();
  return moveTo(`${addresses.entry(kind, file.id)}?saved`);
}

function isSaving(doing: string): boolean {
  return doing === 'save' || doing === 'save-with-problems';
}

/** What a new entry is called, which its id is made of if none is given. */
function nameIn(posted: Posted): string {
  return entryName(Object.fromEntries([...posted].filter(([, value]) => value !== ''))) ?? '';
}

/** A source is written before what names it. */
function waitsForUse({ kind, file: at }: Problem, { label }: ContentFile): boolean {
  return kind === 'source-unused' && at === label;
}

function notSaved(why: string): Html {
  return html`<p class="error" role="alert" id="not-saved" tabindex="-1" autofocus>
    Not saved: ${why}.
  </p>`;
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
