/** A blank entry says what is to be filled in, to people and to the gate. */

import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldNames, schemaAt } from '../../../../src/domain/gate/schema-at.ts';
import { entryKinds } from '../../../../src/domain/entries/kinds.ts';
import type { Kind } from '../../../../src/domain/entries/kinds.ts';
import { splitEntry } from '../../../../src/ingest/entries/parse-entry.ts';
import { blankEntry } from '../../../../src/ingest/writing/blank-entry.ts';
import {
  fileNames,
  idFault,
  kindMeant,
  unknownKind,
} from '../../../../src/ingest/writing/new-entry.ts';

function isOptional(schema: z.ZodObject, name: string): boolean {
  const field = schemaAt(schema, [name]);
  return field !== undefined && z.safeParse(field, undefined).success;
}

const TODAY = '2026-11-22';

describe.each(Object.keys(entryKinds) as Kind[])('%s', (kind) => {
  const { form, one, schema } = entryKinds[kind];
  const yaml = splitEntry(blankEntry(one, { form, schema }, TODAY), form)?.yaml ?? '';

  test('has the fields that are needed, and the day of writing', () => {
    const fields = load(yaml) as Record<string, unknown>;
    const needed = fieldNames(schema).filter((name) => !isOptional(schema, name));
    expect(Object.keys(fields)).toEqual(needed);
    expect(fields['recorded']).toBe(TODAY);
    const result = schema.safeParse(fields);
    const wanting = result.success ? [] : result.error.issues.map(({ path }) => String(path[0]));
    expect(new Set(wanting).size).toBeGreaterThan(0);
    for (const name of needed)
      if (name !== 'recorded' && name !== 'sources') expect(wanting).toContain(name);
  });

  test('has every other field behind a sign, ready for use', () => {
    const all = load(yaml.replaceAll(/^# (?= *(?:- )?\w+:(?: \[\])?$)/gm, '')) as Record<
      string,
      unknown
    >;
    expect(Object.keys(all).sort()).toEqual(fieldNames(schema).sort());
  });

  test('is found by its names', () => {
    const singular = one.replace(/^an? /, '');
    for (const word of [kind, entryKinds[kind].folder, singular, singular.toUpperCase()])
      expect(kindMeant(word)).toBe(kind);
    expect(unknownKind(`${singular}q`)).toContain(`Did you mean "${singular.replace(' ', '-')}"?`);
  });
});

test('a group that may be added has the names of what it needs', () => {
  const { form, one, schema } = entryKinds.venues;
  const text = blankEntry(one, { form, schema }, TODAY);
  expect(text).toContain('\n# point:\n#   lat:\n#   lon:\n');
  expect(text).toContain(`
# sessions:
#   - id:
#     what:
#     whoFor:
#     starts:
#     ends:
#     checked:
#     checkEvery:
#     sources: []
`);
});

test('a part of entries is no kind, and is said to be in which', () => {
  expect(unknownKind('session')).toContain(
    'There is no kind of entry called "session". It is a field of a centre, a family hub, a library, a venue: edit the entry that has it.',
  );
  expect(unknownKind('xyzzy')).not.toContain('a field of');
});

test('a blank entry', () => {
  const claim = z.strictObject({
    text: z.string().describe('What is said'),
    is: z.enum(['part', 'rival']).describe('"part": a part of it; "rival": both cannot be right'),
    note: z.string().optional().describe('More'),
  });
  const schema = z.strictObject({
    topic: z.string().describe('What it is about'),
    note: z.string().optional().describe('What else a reader should know; printed'),
    claims: z.array(claim).describe('The versions'),
    recorded: z.string().describe('The day'),
  });
  expect(blankEntry('a conflict', { form: 'yaml', schema }, TODAY)).toMatchInlineSnapshot(`
    "# New entry: conflict. First the fields that are needed. Each line that begins with "#" may be
    # removed.

    # What it is about (text)
    topic:

    # The versions (a list, each item a group of fields)
    claims:
      - # What is said (text)
        text:
        # "part": a part of it; "rival": both cannot be right
        is:

    # The day (text)
    recorded: "2026-11-22"

    # Remove the "# " before the name of a field to use it. Leave out what is unknown.

    # What else a reader should know; printed (text)
    # note:
    "
  `);
});

test.each([
  [
    'Holt Hill',
    '"Holt Hill" is no id: it is made of a to z, 0 to 9 and single hyphens. Use "holt-hill".',
  ],
  ['../etc', '"../etc" is no id: it is made of a to z, 0 to 9 and single hyphens. Use "etc".'],
  ['?', '"?" is no id: it is made of a to z, 0 to 9 and single hyphens.'],
  ['holt-2', undefined],
])('the id %j', (id, fault) => {
  expect(idFault(id)).toBe(fault);
});

test('prose may be Markdown or MDX', () => {
  expect(fileNames('centres', 'holt')).toEqual(['holt.yaml']);
  expect(fileNames('questions', 'holt')).toEqual(['holt.md', 'holt.mdx']);
});
