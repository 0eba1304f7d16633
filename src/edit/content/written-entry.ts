/** What the file of an entry is to say after its form was filled in. */

import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../domain/dates/partial-date.ts';
import type { Fields } from '../../ingest/writing/edited-value.ts';
import { changedEntryText, entryFields, newEntryText } from '../../ingest/writing/entry-text.ts';
import { schemaOf } from '../form/edited-kind.ts';
import type { EditedKind } from '../form/edited-kind.ts';
import { formOf } from '../form/fields.ts';
import { PRESENT, itemCount, entryIn, formValues } from '../form/values.ts';
import type { FormValues } from '../form/values.ts';
import { withMadeIds } from './made-ids.ts';
import { shapeOf } from '../../ingest/entries/shape.ts';

export interface WrittenEntry {
  readonly text: string;
  /** The form, with what was filled in for the editor. */
  readonly values: FormValues;
  /** The fields that say something else, but for those that say when and why. */
  readonly changed: readonly string[];
}

const WHEN_AND_WHY: ReadonlySet<string> = new Set(['recorded', 'history', 'valueAgain']);

/** @param now  the text of the file; undefined if there is none */
export function writtenEntry(
  kind: EditedKind,
  typed: FormValues,
  now: string | undefined,
  today: Day,
): WrittenEntry {
  const values = withMadeIds(typed);
  const before = now === undefined ? undefined : entryFields(now, shapeOf(kind));
  const changed = changedFields(before ?? {}, entryIn(formOf(kind), values));
  const filledIn = before ? filled(values, before, changed, kind, today) : values;
  const fields = entryIn(formOf(kind), filledIn);
  const text =
    now === undefined
      ? newEntryText(fields, shapeOf(kind))
      : changedEntryText(now, fields, shapeOf(kind));
  return { text, values: filledIn, changed };
}

function changedFields(before: Fields, after: Fields): string[] {
  return Object.keys({ ...before, ...after }).filter(
    (name) => !WHEN_AND_WHY.has(name) && !isDeepStrictEqual(before[name], after[name]),
  );
}

/** Today where the entry changes, and in a new line of its history the words that change. */
function filled(
  values: FormValues,
  before: Fields,
  changed: readonly string[],
  kind: EditedKind,
  today: Day,
): FormValues {
  const filledIn = new Map(values);
  const isRecorded = 'recorded' in schemaOf(kind).shape;
  if (isRecorded && changed.length > 0 && values.get('recorded') === before['recorded'])
    filledIn.set('recorded', today);
  const change = `history.${String(itemCount(values, 'history') - 1)}`;
  const isNew = values.has(change) && !values.has(`${change}.day`);
  if (!isNew) return filledIn;
  filledIn.set(`${change}.day`, today);
  const words = changedWords(values, formValues(formOf(kind), before));
  if (words) filledIn.set(`${change}.was`, wordsBefore(words.was)).set(`${change}.is`, words.is);
  return filledIn;
}

/** Fields that say when or from where: they change with a fact, and are none. */
const BESIDE_FACTS = /^(?:recorded|history|valueAgain)\b|(?:^|\.)(?:checked|asAt|sources)\b|\.id$/;

/** What a page says where a fact is missing. */
const NOT_RECORDED = 'not recorded';

interface ChangedWords {
  readonly was: string;
  readonly is: string;
}

/** The first text that differs, at any depth; else the first that was added. */
function changedWords(values: FormValues, before: FormValues): ChangedWords | undefined {
  const differing = [...values]
    .filter(([name]) => !BESIDE_FACTS.test(name))
    .flatMap(([name, typed]): ChangedWords[] => {
      const was = before.get(name) ?? NOT_RECORDED;
      const is = typed.replaceAll('\r\n', '\n').trim();
      return was === is || is === '' || is === PRESENT ? [] : [{ was, is }];
    });
  return differing.find(({ was }) => was !== NOT_RECORDED) ?? differing[0];
}

/** A number that was wrong is not printed again: somebody would ring it. */
function wordsBefore(words: string): string {
  return /^[\d +]{6,}$/.test(words) ? 'another telephone number' : words;
}
