/** A fault that zod found, in the editor's words: what is there, what should be, how to mend it. */

import type { z } from 'zod';
import { nearMatch } from '../domain/near-match.ts';
import type { FieldPath } from '../domain/problem.ts';
import type { ProblemKind } from '../domain/problem-kinds.ts';
import type { Finding } from './finding.ts';
import { quoted } from './finding.ts';
import type { FieldLocator } from './locate-field.ts';
import { bareSchema, choices, fieldNames, fieldNotes, schemaAt, sortWords } from './schema-at.ts';

export interface FaultyEntry {
  readonly schema: z.core.$ZodType;
  /** What the YAML says. */
  readonly data: unknown;
  readonly locator: FieldLocator;
}

/** One finding for each fault; an issue about unknown fields tells of each of them. */
export function explainIssue(issue: z.core.$ZodIssue, entry: FaultyEntry): Finding[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => explainUnknown([...path, key], key, path, entry));
  if (issue.code === 'invalid_key') return [explainName(path, entry)];
  const value = valueAt(entry.data, path);
  return [
    value === undefined ? explainMissing(path, entry) : explainValue(issue, path, value, entry),
  ];
}

function explainUnknown(
  path: FieldPath,
  key: string,
  parent: FieldPath,
  { schema, locator }: FaultyEntry,
): Finding {
  const parentSchema = schemaAt(schema, parent);
  const names = parentSchema ? fieldNames(parentSchema) : [];
  const near = nearMatch(key, names);
  return {
    kind: 'field-unknown',
    place: locator.keyPlace(path),
    path,
    found: `a field named ${quoted(key)}`,
    expected: `one of ${names.join(', ')}`,
    mend: near === undefined ? 'remove it, or say it in "note"' : `write "${near}"`,
  };
}

function explainName(path: FieldPath, { locator }: FaultyEntry): Finding {
  return {
    kind: 'form',
    place: locator.keyPlace(path),
    path,
    found: quoted(String(path.at(-1))),
    expected: 'an id of small letters, figures and single hyphens',
    mend: 'write it as it stands in site.yaml',
  };
}

function explainMissing(path: FieldPath, { schema, locator }: FaultyEntry): Finding {
  const field = schemaAt(schema, path);
  const { description, expected } = field ? fieldNotes(field) : {};
  const words = expected ?? (field ? sortWords(field) : 'a value');
  return {
    kind: 'field-missing',
    place: locator.place(path.slice(0, -1)),
    path,
    found: 'no such field',
    expected: words,
    mend: `add "${String(path.at(-1))}"${description === undefined ? '' : `: ${lowerFirst(description)}`}`,
  };
}

function explainValue(
  issue: z.core.$ZodIssue,
  path: FieldPath,
  value: unknown,
  { schema, locator }: FaultyEntry,
): Finding {
  const field = schemaAt(schema, path) ?? schema;
  const notes = fieldNotes(field);
  const written = locator.written(path) ?? '';
  const kind = kindOf(issue, field, value);
  return {
    kind,
    place: locator.place(path),
    path,
    found: kind.startsWith('unquoted') ? `${written} without quotes` : foundWords(value, written),
    expected: expectedWords(issue, field, notes.expected),
    mend: mendWords(kind, field, written) ?? notes.mend ?? describedMend(notes.description),
  };
}

function kindOf(issue: z.core.$ZodIssue, field: z.core.$ZodType, value: unknown): ProblemKind {
  if (value === null || value === '') return 'field-empty';
  const sort = bareSchema(field).def.type;
  const wantsText = sort === 'string' || sort === 'union' || sort === 'enum';
  if (value instanceof Date && wantsText) return 'unquoted-date';
  if (typeof value === 'number' && wantsText) return 'unquoted-number';
  if (issue.code === 'invalid_value') return 'choice';
  if (issue.code === 'invalid_type') return 'type';
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return 'too-few';
    return issue.origin === 'string' ? 'field-empty' : 'range';
  }
  return issue.code === 'too_big' ? 'range' : 'form';
}

function foundWords(value: unknown, written: string): string {
  if (value === null || value === '') return 'nothing';
  if (value instanceof Date || typeof value === 'number' || typeof value === 'boolean')
    return written;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'string' ? quoted(value) : 'fields of its own';
}

function expectedWords(
  issue: z.core.$ZodIssue,
  field: z.core.$ZodType,
  expected: string | undefined,
): string {
  if (expected !== undefined) return expected;
  if (issue.code === 'invalid_value') return choices(issue.values);
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `at least ${String(issue.minimum)} in the list`;
  if (issue.code === 'too_small' && issue.origin !== 'string')
    return `a number ${issue.inclusive === false ? 'above' : 'of at least'} ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `a number of at most ${String(issue.maximum)}`;
  return sortWords(field);
}

function mendWords(kind: ProblemKind, field: z.core.$ZodType, written: string): string | undefined {
  const { def } = bareSchema(field);
  if (kind === 'unquoted-date' || kind === 'unquoted-number')
    return `put it in quotes: "${written}"`;
  if (kind === 'field-empty') return 'give it a value, or remove the line';
  if (kind === 'choice' && def.type === 'enum') {
    const values = Object.values((def as z.core.$ZodEnumDef).entries).map(String);
    const near = nearMatch(written, values);
    return near === undefined ? 'write one of them' : `write "${near}"`;
  }
  if (kind === 'type' && def.type === 'array') return 'put it in square brackets: [one, two]';
  if (kind === 'type' && (def.type === 'number' || def.type === 'boolean'))
    return 'write it without quotes, units and separators';
  return undefined;
}

function describedMend(description: string | undefined): string {
  return description === undefined ? 'see the guide in content/README.md' : lowerFirst(description);
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}
