/** What a form for an entry has: one field for each field of its schema, in the editor's words. */

import type { z } from 'zod';
import { bareSchema, fieldNotes, mayBeLeftOut } from '../../domain/gate/schema-at.ts';
import type { EditedKind } from './edited-kind.ts';
import { chosenFrom, namesFrom } from './reference-targets.ts';
import type { ChosenFrom } from './reference-targets.ts';
import { shapeOf } from '../../ingest/entries/shape.ts';

type FieldSort =
  | { readonly sort: 'words' | 'line' | 'number' | 'number or line' | 'yes or no' | 'prose' }
  | { readonly sort: 'choice'; readonly choices: readonly string[] }
  | {
      readonly sort: 'reference';
      readonly to: ChosenFrom;
      /** What can be chosen beside the ids. */
      readonly also?: readonly string[];
    }
  | { readonly sort: 'group'; readonly fields: readonly FormField[] }
  | { readonly sort: 'list'; readonly item: FormField }
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
  help: 'The text in Markdown',
  needed: true,
};

/** Where a field is: "base.sessions.*.place". */
interface FieldPlace {
  readonly kind: EditedKind;
  readonly path: string;
}

function fieldsOf(schema: z.core.$ZodType, { kind, path }: FieldPlace): FormField[] {
  const { shape } = bareSchema(schema).def as z.core.$ZodObjectDef;
  return Object.entries(shape).map(([name, field]) =>
    fieldOf(name, field, { kind, path: path === '' ? name : `${path}.${name}` }),
  );
}

function fieldOf(name: string, schema: z.core.$ZodType, place: FieldPlace): FormField {
  const { description = '', expected } = fieldNotes(schema);
  const sort = sortOf(name, schema, place);
  // How an id is written does not matter where it is chosen from a list.
  const isSaid = isChosen(sort) || (expected !== undefined && says(description, expected));
  const how = isSaid ? '' : (expected?.replace(/,? in quotes/, '') ?? '');
  return {
    ...sort,
    name,
    label: labelOf(name),
    help: [inForm(description, sort), how].filter((words) => words !== '').join(': '),
    needed: !mayBeLeftOut(schema),
  };
}

function isChosen(field: FieldSort): boolean {
  return field.sort === 'reference' || (field.sort === 'named values' && field.names !== undefined);
}

/** In the file it is "true" or "false". */
function inForm(description: string, { sort }: FieldSort): string {
  if (sort !== 'yes or no') return description;
  return capital(description.replaceAll('true:', 'yes:').replaceAll('false:', 'no:'));
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
    case 'array':
      return { sort: 'list', item: item((def as z.core.$ZodArrayDef).element) };
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
      return { sort: isFormatted(schema) ? 'line' : 'words' };
  }
}

/** Text of a fixed form, such as a date, is on one line. */
function isFormatted(schema: z.core.$ZodType): boolean {
  const { def } = bareSchema(schema);
  const isFormat = 'format' in def;
  const hasPattern = (def.checks ?? []).some(({ _zod }) => _zod.def.check === 'string_format');
  return isFormat || hasPattern || fieldNotes(schema).expected !== undefined;
}

/** "undatedBecause" → "Undated because". */
function labelOf(name: string): string {
  return capital(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase());
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
