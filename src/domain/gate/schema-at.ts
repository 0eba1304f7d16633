/** Reads zod schemas: the schema of a field, and its words for the editor. */

import type { z } from 'zod';
import type { FieldPath } from './problem.ts';

/** The notes in a field's schema; those of an optional layer replace those inside it. */
export interface FieldNotes {
  readonly description?: string | undefined;
  /** What is expected, if the schema says more than its type does. */
  readonly expected?: string | undefined;
  readonly fix?: string | undefined;
}

type AnySchema = z.core.$ZodType & {
  readonly def: z.core.$ZodTypeDef;
  meta?: () => Record<string, unknown> | undefined;
};

/** The schema without the layers that only make it optional. */
export function bareSchema(schema: z.core.$ZodType): AnySchema {
  return mayBeLeftOut(schema)
    ? bareSchema((schema as z.ZodOptional | z.ZodDefault).def.innerType)
    : (schema as AnySchema);
}

/** Whether an entry is valid without the field. */
export function mayBeLeftOut(schema: z.core.$ZodType): boolean {
  return ['optional', 'default'].includes((schema as AnySchema).def.type);
}

/** The schema of a field; undefined if there is no such field. */
export function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (at, part) => at && innerSchema(bareSchema(at), part),
    schema,
  );
}

export function fieldNotes(schema: z.core.$ZodType): FieldNotes {
  const outer = (schema as AnySchema).meta?.() ?? {};
  const inner = bareSchema(schema).meta?.() ?? {};
  const { description, expected, fix } = { ...inner, ...outer };
  return {
    description: description as string | undefined,
    expected: expected as string | undefined,
    fix: fix as string | undefined,
  };
}

/**
 * Names of the fields that a schema has, in its order; empty unless it is the schema of an object.
 */
export function fieldNames(schema: z.core.$ZodType): string[] {
  const { def } = bareSchema(schema);
  return def.type === 'object' ? Object.keys((def as z.core.$ZodObjectDef).shape) : [];
}

/** What a value of the schema is, in words: "a list", "a whole number", '"phone" or "web"'. */
export function sortWords(schema: z.core.$ZodType): string {
  const { def } = bareSchema(schema);
  switch (def.type) {
    case 'string':
      return isWebAddress(schema) ? 'a web address that begins with https:// or http://' : 'text';
    case 'number':
      return isWhole(schema) ? 'a whole number without quotes' : 'a number without quotes';
    case 'boolean':
      return 'true or false, without quotes';
    case 'array':
      return 'a list';
    case 'enum':
      return choices(Object.values((def as z.core.$ZodEnumDef).entries));
    case 'object':
      return `a group of fields: ${fieldNames(schema).join(', ')}`;
    case 'record':
      return 'names, each with a value';
    default:
      return 'another value';
  }
}

/** '"a", "b" or "c"'. */
export function choices(values: readonly unknown[]): string {
  const words = values.map((value) => `"${String(value)}"`);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

export function isWebAddress(schema: z.core.$ZodType): boolean {
  return (bareSchema(schema).def as z.core.$ZodStringFormatDef).format === 'url';
}

function isWhole(schema: z.core.$ZodType): boolean {
  const { def } = bareSchema(schema);
  const format = (def as z.core.$ZodNumberFormatDef).format as string | undefined;
  const checks = def.checks ?? [];
  return (
    format === 'safeint' ||
    checks.some((check) => (check._zod.def as { format?: string }).format === 'safeint')
  );
}

function innerSchema(schema: AnySchema, part: string | number): z.core.$ZodType | undefined {
  const { def } = schema;
  if (def.type === 'object') return (def as z.core.$ZodObjectDef).shape[String(part)];
  if (def.type === 'array') return (def as z.core.$ZodArrayDef).element;
  if (def.type === 'record') return (def as z.core.$ZodRecordDef).valueType;
  return undefined;
}
