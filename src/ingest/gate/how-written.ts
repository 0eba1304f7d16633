/** What the guide, a blank entry and an editor say of a field: how it is written. */

import type { z } from 'zod';
import { bareSchema, fieldNotes, sortWords } from '../../domain/gate/schema-at.ts';

/** Described once for all facts, because inner facts have them too. */
export const PROVENANCE = ['sources', 'asAt', 'undatedBecause'];

/** "text", "a list, each item an id made of …", "a group of fields". */
export function howWritten(field: z.core.$ZodType): string {
  const { expected } = fieldNotes(field);
  if (expected !== undefined) return expected;
  const item = itemOf(field);
  return item ? `a list, each item ${howWritten(item)}` : (groupWords(field) ?? sortWords(field));
}

/** The schema of a list's items; undefined if it is no list. */
export function itemOf(field: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = bareSchema(field);
  return def.type === 'array' ? (def as z.core.$ZodArrayDef).element : undefined;
}

/** The fields of a group of fields; undefined if it is none. */
export function fieldsWithin(
  field: z.core.$ZodType,
): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const { def } = bareSchema(field);
  return def.type === 'object' ? (def as z.core.$ZodObjectDef).shape : undefined;
}

function groupWords(field: z.core.$ZodType): string | undefined {
  const fields = fieldsWithin(field);
  if (!fields) return undefined;
  return 'asAt' in fields
    ? `a group of fields, with ${PROVENANCE.join(', ')}`
    : 'a group of fields';
}
