/** What a form for an entry has: one field for each field of its schema, in the editor's words. */

import type { z } from 'zod';
import { bareSchema, fieldNotes, mayBeLeftOut } from '../../domain/gate/schema-at.ts';
import { TIME } from '../../domain/entries/schemas/visiting/times.ts';
import { isEditedKind } from './edited-kind.ts';
import type { EditedKind } from './edited-kind.ts';
import { labelOf, wordsForForm } from './labels.ts';
import { chosenFrom, namesFrom } from './reference-targets.ts';
import type { ChosenFrom } from './reference-targets.ts';
import { shapeOf } from '../../ingest/entries/shape.ts';

type FieldSort =
  | { readonly sort: 'words' | 'line' | 'number' | 'number or line' | 'yes or no' | 'prose' }
  | { readonly sort: 'day' | 'time' }
  | { readonly sort: 'choice'; readonly choices: readonly string[] }
  | {
      readonly sort: 'reference';
      readonly to: ChosenFrom;
      /** What can be chosen beside the ids. */
      readonly also?: readonly string[];
    }
  | { readonly sort: 'group'; readonly fields: readonly FormField[] }
  | {
      readonly sort: 'list';
      readonly item: FormField;
      /** Whether its items are some of a few that are known, in no order. */
      readonly isOfFew: boolean;
    }
  | {
      readonly sort: 'named values';
      readonly item: FormField;
      /** What the names are ids of; undefined if they are words of its own. */
      readonly names: ChosenFrom | undefined;
    };

export type FormField = FieldSort & {
  readonly name: string;
  readonly label: string;
  /** What it is for; empty if its schema does not say. */
  readonly help: string;
  readonly needed: boolean;
};

export function formOf(kind: EditedKind): readonly FormField[] {
  const { form, schema } = shapeOf(kind);
  const fields = fieldsOf(schema, { kind, path: '' });
  return form === 'prose' ? [...fields, BODY] : fields;
}

const BODY: FormField = {
  sort: 'prose',
  name: 'body',
  label: 'Text',
  help: 'Paragraphs with an empty line between them; "## " before a heading, "- " before each item of a list, [words](/help/) for a link',
  needed: true,
};

/** Where a field is: "base.sessions.*.place". */
interface FieldPlace {
  readonly kind: EditedKind;
  readonly path: string;
}

function fieldsOf(schema: z.core.$ZodType, { kind, path }: FieldPlace): FormField[] {
  const { shape } = bareSchema(schema).def as z.core.$ZodObjectDef;
  return Object.entries(shape).map(([name, field]) => {
    const written = fieldOf(name, field, { kind, path: path === '' ? name : `${path}.${name}` });
    const isMade = name === 'id' && ITEM_NAMES.some((each) => each in shape);
    return isMade ? { ...written, help: `${written.help}; ${MADE_OF_NAME}` } : written;
  });
}

/** What the items of a list are called, and what their ids are made of. */
export const ITEM_NAMES = ['what', 'name'] as const;
const MADE_OF_NAME = 'left empty, it is made from the name';

function fieldOf(name: string, schema: z.core.$ZodType, place: FieldPlace): FormField {
  const { description = '', expected } = fieldNotes(schema);
  const sort = sortOf(name, schema, place);
  // How an id is written does not matter where it is chosen from a list.
  const isSaid = isChosen(sort) || (expected !== undefined && says(description, expected));
  const how = isSaid || hasOwnControl(sort) ? '' : (expected ?? '');
  return {
    ...sort,
    name,
    label: labelOf(name),
    help: wordsForForm([inForm(description, sort), how].filter((words) => words !== '').join(': ')),
    needed: !mayBeLeftOut(schema),
  };
}

/** Browsers ask for a day and a time of day in the reader's own way. */
function hasOwnControl({ sort }: FieldSort): boolean {
  return sort === 'day' || sort === 'time';
}

function isChosen(field: FieldSort): boolean {
  return field.sort === 'reference' || (field.sort === 'named values' && field.names !== undefined);
}

/** In the file it is "true" or "false". */
function inForm(description: string, { sort }: FieldSort): string {
  if (sort !== 'yes or no') return description;
  const words = description.replaceAll('true:', 'yes:').replaceAll('false:', 'no:');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a text has all the values in quotes that another names. */
function says(text: string, values: string): boolean {
  const named = values.match(/"[^"]+"/g) ?? [];
  return named.length > 0 && named.every((value) => text.includes(value));
}

function sortOf(name: string, schema: z.core.$ZodType, place: FieldPlace): FieldSort {
  const chosen = chosenFrom(place.kind, place.path);
  if (chosen) return { sort: 'reference', ...chosen };
  const { def } = bareSchema(schema);
  const item = (of: z.core.$ZodType): FormField =>
    fieldOf(name, of, { ...place, path: `${place.path}.*` });
  switch (def.type) {
    case 'object':
      return { sort: 'group', fields: fieldsOf(schema, place) };
    case 'array': {
      const each = item((def as z.core.$ZodArrayDef).element);
      return { sort: 'list', item: each, isOfFew: isOfFew(each) };
    }
    case 'record':
      return {
        sort: 'named values',
        item: item((def as z.core.$ZodRecordDef).valueType),
        names: namesFrom(place.kind, place.path),
      };
    case 'enum':
      return { sort: 'choice', choices: Object.keys((def as z.core.$ZodEnumDef).entries) };
    case 'boolean':
      return { sort: 'yes or no' };
    case 'number':
      return { sort: 'number' };
    case 'union': {
      const { options } = def as z.core.$ZodUnionDef;
      const hasNumber = options.some((option) => bareSchema(option).def.type === 'number');
      return { sort: hasNumber ? 'number or line' : 'line' };
    }
    default:
      return { sort: textSort(schema) };
  }
}

/** Some of a list in site.yaml, such as districts, or of the choices that the schema has. */
function isOfFew(item: FormField): boolean {
  return item.sort === 'choice' || (item.sort === 'reference' && !isEditedKind(item.to));
}

function textSort(schema: z.core.$ZodType): 'day' | 'time' | 'line' | 'words' {
  const { def } = bareSchema(schema);
  if ((def as z.core.$ZodStringFormatDef).format === 'date') return 'day';
  const isTime = (def.checks ?? []).some(
    ({ _zod }) => (_zod.def as Partial<z.core.$ZodCheckRegexDef>).pattern?.source === TIME.source,
  );
  if (isTime) return 'time';
  return isFormatted(schema) ? 'line' : 'words';
}

/** Text of a fixed form, such as a date, is on one line. */
function isFormatted(schema: z.core.$ZodType): boolean {
  const { def } = bareSchema(schema);
  const isFormat = 'format' in def;
  const hasPattern = (def.checks ?? []).some(({ _zod }) => _zod.def.check === 'string_format');
  return isFormat || hasPattern || fieldNotes(schema).expected !== undefined;
}
