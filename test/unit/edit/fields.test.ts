/** The form of each kind has every field of its schema, in the words of the schema. */

import { expect, test } from 'vitest';
import { bareSchema, fieldNotes, mayBeLeftOut } from '../../../src/domain/gate/schema-at.ts';
import { EDITED_KINDS, schemaOf } from '../../../src/edit/form/edited-kind.ts';
import { formOf } from '../../../src/edit/form/fields.ts';
import type { FormField } from '../../../src/edit/form/fields.ts';
import { wordsForForm } from '../../../src/edit/form/labels.ts';
import type { z } from 'zod';

interface Described {
  readonly path: string;
  readonly description: string;
  readonly needed: boolean;
}

function describedIn(schema: z.core.$ZodType, path: string): Described[] {
  const { def } = bareSchema(schema);
  if (def.type === 'array') return describedIn((def as z.core.$ZodArrayDef).element, `${path}.*`);
  if (def.type !== 'object') return [];
  return Object.entries((def as z.core.$ZodObjectDef).shape).flatMap(([name, field]) => {
    const at = `${path}.${name}`;
    const { description = '' } = fieldNotes(field);
    return [{ path: at, description, needed: !mayBeLeftOut(field) }, ...describedIn(field, at)];
  });
}

function shownIn(fields: readonly FormField[], path: string): [string, FormField][] {
  return fields.flatMap((field) => {
    const at = `${path}.${field.name}`;
    if (field.sort === 'group') return [[at, field], ...shownIn(field.fields, at)];
    if (field.sort === 'list' && field.item.sort === 'group')
      return [[at, field], ...shownIn(field.item.fields, `${at}.*`)];
    return [[at, field]];
  });
}

test('every described field is in a form, with its description', () => {
  const described = EDITED_KINDS.flatMap((kind) => describedIn(schemaOf(kind), kind));
  const shown = new Map(EDITED_KINDS.flatMap((kind) => shownIn(formOf(kind), kind)));
  expect(described.length).toBeGreaterThan(400);
  expect(
    described.filter(({ path, description, needed }) => {
      const field = shown.get(path);
      const words = field?.sort === 'yes or no' ? yesOrNo(description) : description;
      return !field?.help.startsWith(wordsForForm(words)) || field.needed !== needed;
    }),
  ).toEqual([]);
});

/** What is true or false in the file is yes or no in the form. */
function yesOrNo(description: string): string {
  return description
    .replace(/^true:/, 'Yes:')
    .replace(/^false:/, 'No:')
    .replace('; false:', '; no:');
}

/** Words for those who see the files. */
const OF_FILES = /\.yaml|\bids? of\b|\w\/|\bin quotes\b|\bwithout quotes\b|: (?:true|false)\b/;

test('what is chosen from a list is asked for without a word of files or ids', () => {
  const fields = EDITED_KINDS.flatMap((kind) => shownIn(formOf(kind), kind));
  const chosen = fields.filter(
    ([, field]) =>
      field.sort === 'reference' ||
      field.sort === 'yes or no' ||
      (field.sort === 'named values' && field.names !== undefined) ||
      (field.sort === 'list' && field.item.sort === 'reference'),
  );
  expect(chosen.length).toBeGreaterThan(90);
  expect(chosen.filter(([, { help }]) => OF_FILES.test(help)).map(([path]) => path)).toEqual([]);
});

test.each([
  ['contacts', 'channel', { sort: 'choice', choices: ['phone', 'email', 'web'] }],
  ['contacts', 'show', { sort: 'yes or no' }],
  ['contacts', 'order', { sort: 'number' }],
  ['contacts', 'reason', { sort: 'words', label: 'Reason' }],
  ['contacts', 'asAt', { sort: 'line', label: 'As at' }],
  ['figures', 'value', { sort: 'number or line' }],
  ['centres', 'district', { sort: 'reference', to: 'districts' }],
  ['centres', 'identifiers', { sort: 'named values', names: 'identifiers' }],
  ['events', 'supersedes', { sort: 'reference', to: 'events', needed: false }],
  ['questions', 'body', { sort: 'prose' }],
  ['site', 'homeFigures', { sort: 'list', item: { sort: 'reference', to: 'figures' } }],
] as const)('%s: the control of %s', (kind, name, control) => {
  expect(formOf(kind).find((field) => field.name === name)).toMatchObject(control);
});
