/** What the gate and the editing form read from a schema. */

import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  bareSchema,
  choices,
  fieldNames,
  fieldNotes,
  isWebAddress,
  mayBeLeftOut,
  schemaAt,
  sortWords,
} from '../../../../src/domain/gate/schema-at.ts';
import { centreSchema } from '../../../../src/domain/entries/schemas/centre.ts';
import { webAddress } from '../../../../src/domain/entries/schemas/fields.ts';

test.each([
  [z.string(), 'text'],
  [webAddress, 'a web address that begins with https:// or http://'],
  [webAddress.optional(), 'a web address that begins with https:// or http://'],
  [z.number(), 'a number without quotes'],
  [z.number().min(3), 'a number without quotes'],
  [z.int(), 'a whole number without quotes'],
  [z.int().min(1), 'a whole number without quotes'],
  [z.number().int(), 'a whole number without quotes'],
  [z.boolean().default(false), 'true or false, without quotes'],
  [z.array(z.string()), 'a list'],
  [z.enum(['phone', 'email', 'web']), '"phone", "email" or "web"'],
  [z.strictObject({ from: z.string(), to: z.string() }), 'a group of fields: from, to'],
  [z.record(z.string(), z.string()), 'names, each with a value'],
  [z.union([z.string(), z.number()]), 'another value'],
])('%# is called %s', (schema, words) => {
  expect(sortWords(schema)).toBe(words);
});

test.each([
  [[], ''],
  [['a'], '"a"'],
  [['a', 'b'], '"a" or "b"'],
  [['a', 2, 'c'], '"a", "2" or "c"'],
])('the choices %j are %s', (values, words) => {
  expect(choices(values)).toBe(words);
});

test('what is optional or has a default may be left out', () => {
  const text = z.string();
  expect([text, text.optional(), text.default('a')].map(mayBeLeftOut)).toEqual([false, true, true]);
  expect(bareSchema(text.default('a').optional())).toBe(text);
});

test.each([
  [['name'], 'text'],
  [['phase'], 'a whole number without quotes'],
  [['steps'], 'a list'],
  [['steps', 0, 'kind'], '"proposal" or "decision"'],
  [['identifiers', 'urn'], 'text'],
  [['base', 'web', 'value'], 'a web address that begins with https:// or http://'],
  [
    ['base', 'openingHours', 'weekly', 2, 'days', 1],
    '"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" or "Sunday"',
  ],
  [['nothing'], undefined],
  [['name', 'first'], undefined],
  [['nothing', 'more'], undefined],
])('at %j of a centre is %s', (path, words) => {
  const schema = schemaAt(centreSchema, path);
  expect(schema && sortWords(schema)).toBe(words);
});

test('only groups have fields', () => {
  expect(fieldNames(z.strictObject({ a: z.string(), b: z.string() }).optional())).toEqual([
    'a',
    'b',
  ]);
  expect(fieldNames(z.string())).toEqual([]);
});

test('the words about an optional field come before those inside it', () => {
  const inner = z.string().meta({ description: 'Inside', expected: 'a word', fix: 'write it' });
  expect(fieldNotes(inner.optional().describe('Outside'))).toEqual({
    ...{ description: 'Outside', expected: 'a word', fix: 'write it' },
  });
  expect(fieldNotes(inner.optional())).toEqual({
    ...{ description: 'Inside', expected: 'a word', fix: 'write it' },
  });
  expect(fieldNotes(z.string())).toEqual({
    ...{ description: undefined, expected: undefined, fix: undefined },
  });
  expect([isWebAddress(webAddress.optional()), isWebAddress(z.string())]).toEqual([true, false]);
});
