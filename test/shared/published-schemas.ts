/** The published schemas of the exchange formats, as checks that list every problem. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import type { SchemaObject } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type Core from 'ajv/dist/core.js';

/** The problems of a value, once converted to JSON and back, by a schema. */
export type SchemaCheck = (value: unknown) => string[];

/** A schema below `schemas/` of the shared folder. */
export function readSchema(path: string): SchemaObject {
  const file = resolve(process.env['SHARED_DIR'] ?? '../shared', 'schemas', path);
  return JSON.parse(readFileSync(file, 'utf8')) as SchemaObject;
}

/** The schema with an extension merged into it (JSON Merge Patch, RFC 7396). */
export function mergedSchema(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) Reflect.deleteProperty(merged, key);
    else merged[key] = mergedSchema(merged[key], value);
  }
  return merged;
}

/** A check by a schema of draft 4, which the Open Contracting Data Standard uses. */
export function draft04Check(schema: SchemaObject): SchemaCheck {
  return checkOf(new AjvDraft04({ strict: false, allErrors: true }), schema);
}

/** A check by a schema without a draft, which Open Referral UK uses. */
export function schemaCheck(schema: SchemaObject): SchemaCheck {
  return checkOf(new Ajv({ strict: false, allErrors: true }), schema);
}

function checkOf(ajv: Core, schema: SchemaObject): SchemaCheck {
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (value) => {
    validate(JSON.parse(JSON.stringify(value)));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
