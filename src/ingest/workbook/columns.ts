/** The columns of a kind's sheet: its fields, those within a group named with dots. */

import type { z } from 'zod';
import { bareSchema, fieldNotes } from '../../domain/gate/schema-at.ts';
import { targetOf } from '../../domain/gate/rules/entries/entry-references.ts';
import type { Target } from '../../domain/gate/rules/reference.ts';
import { entryKinds } from '../../domain/entries/kinds.ts';
import type { Kind } from '../../domain/entries/kinds.ts';
import { fieldsWithin, howWritten, itemOf } from '../gate/how-written.ts';

/** How a value becomes a cell: a list has one text on each line, "yaml" is written as in the file. */
export type CellForm = 'text' | 'number' | 'truth' | 'list' | 'yaml';

export interface SheetColumn {
  /** "opened.date". */
  readonly name: string;
  readonly path: readonly string[];
  readonly form: CellForm;
  readonly about: string;
  readonly choices: readonly string[];
  /** What its one id leads to. */
  readonly target: Target | undefined;
}

const HOW: Readonly<Partial<Record<CellForm, string>>> = {
  list: 'one on each line',
  yaml: 'written as in the file',
};

export function columnsOf(kind: Kind): SheetColumn[] {
  const { form, schema } = entryKinds[kind];
  const columns = columnsWithin(kind, schema, []);
  const body: SheetColumn = {
    ...textColumn('body'),
    about: 'The text below the fields, in Markdown',
  };
  return form === 'prose' ? [...columns, body] : columns;
}

/** A column of text that no schema describes. */
export function textColumn(name: string, about = ''): SheetColumn {
  return { name, path: [name], form: 'text', about, choices: [], target: undefined };
}

function columnsWithin(
  kind: Kind,
  group: z.core.$ZodType,
  above: readonly string[],
): SheetColumn[] {
  return Object.entries(fieldsWithin(group) ?? {}).flatMap(([name, field]) => {
    const path = [...above, name];
    if (fieldsWithin(field)) return columnsWithin(kind, field, path);
    const form = formOf(field);
    const { description = '' } = fieldNotes(field);
    const how = howInCell(field, form);
    return [
      {
        name: path.join('.'),
        path,
        form,
        about: `${description} (${how})`,
        choices: choicesOf(field),
        target: targetOf(kind, path.join('.')),
      },
    ];
  });
}

function howInCell(field: z.core.$ZodType, form: CellForm): string {
  const each = itemOf(field);
  const expected = form === 'list' && each ? fieldNotes(each).expected : undefined;
  if (expected !== undefined) return `one on each line: ${expected.replace(/ in quotes/, '')}`;
  return HOW[form] ?? howWritten(field).replace(/ (?:in|without) quotes/, '');
}

function formOf(field: z.core.$ZodType): CellForm {
  const { type } = bareSchema(field).def;
  if (type === 'boolean') return 'truth';
  if (type === 'number') return 'number';
  if (type === 'record') return 'yaml';
  const item = itemOf(field);
  if (!item) return 'text';
  return ['string', 'enum', 'union'].includes(bareSchema(item).def.type) ? 'list' : 'yaml';
}

function choicesOf(field: z.core.$ZodType): string[] {
  const { def } = bareSchema(field);
  if (def.type === 'boolean') return ['true', 'false'];
  return def.type === 'enum' ? Object.values((def as z.core.$ZodEnumDef).entries).map(String) : [];
}
