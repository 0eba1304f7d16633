/** Puts zod's issues in the editor's words: what was found, what was expected, how to fix it. */

import { z } from 'zod';
import { nearMatch } from '../../domain/gate/near-match.ts';
import type { TextFault } from '../../domain/entries/text-fault.ts';
import type { FieldPath } from '../../domain/gate/problem.ts';
import type { FieldProblem } from './field-problem.ts';
import { pathWords, quoted, textUnclean } from './field-problem.ts';
import type { FieldLocator } from './locate-field.ts';
import { fieldNames, fieldNotes, schemaAt, sortWords } from '../../domain/gate/schema-at.ts';
import {
  describedFix,
  expectedWords,
  foundWords,
  kindOf,
  lowerFirst,
  fixWords,
} from './value-words.ts';

export interface CheckedEntry {
  readonly schema: z.core.$ZodType;
  /** The value of the YAML. */
  readonly data: unknown;
  readonly locator: FieldLocator;
}

/** One problem for each cause: a misspelt field is reported once, not as unknown and as missing. */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  entry: CheckedEntry,
): FieldProblem[] {
  const problems = issues.flatMap((issue) => explainIssue(issue, entry));
  const misspelt = new Set(
    problems.flatMap(({ kind, path, fix }) =>
      kind === 'field-unknown' ? [pathWords(path.slice(0, -1)) + fix] : [],
    ),
  );
  return problems.filter(
    ({ kind, path }) =>
      kind !== 'field-missing' ||
      !misspelt.has(pathWords(path.slice(0, -1)) + renameWords(String(path.at(-1)))),
  );
}

/**
 * Values that YAML cuts at a comment or an anchor, in fields that could hold all of the words: "Flat
 * #2" is read as "Flat". After an id or a number a comment takes nothing away.
 */
export function explainLostWords({ schema, locator }: CheckedEntry): FieldProblem[] {
  return locator.lostWords.flatMap(({ path, place, meant }) => {
    const field = schemaAt(schema, path);
    if (!field || !z.safeParse(field, meant).success) return [];
    return [
      {
        kind: 'words-lost' as const,
        place,
        path,
        found: `words that YAML leaves out of ${quoted(meant)}`,
        expected: 'a text with "#" or "&" in quotes',
        fix: `put quotes around all of it: ${quoted(meant)}`,
      },
    ];
  });
}

function explainIssue(issue: z.core.$ZodIssue, entry: CheckedEntry): FieldProblem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => explainUnknown([...path, key], key, path, entry));
  if (issue.code === 'invalid_key') return [explainName(path, entry)];
  if (issue.code === 'custom' && issue.params)
    return [explainFault(issue.params['fault'] as TextFault, path, entry)];
  const value = valueAt(entry.data, path);
  return [
    value === undefined ? explainMissing(path, entry) : explainValue(issue, path, value, entry),
  ];
}

function explainUnknown(
  path: FieldPath,
  key: string,
  parent: FieldPath,
  { schema, locator }: CheckedEntry,
): FieldProblem {
  const parentSchema = schemaAt(schema, parent);
  const names = parentSchema ? fieldNames(parentSchema) : [];
  const near = nearMatch(key, names);
  return {
    kind: 'field-unknown',
    place: locator.keyPlace(path),
    path,
    found: `a field named ${quoted(key)}`,
    expected: `one of ${names.join(', ')}`,
    fix: near === undefined ? unknownFix(path, locator) : renameWords(near),
  };
}

function renameWords(name: string): string {
  return `write "${name}"`;
}

/** A name without a colon is the rest of a value that was cut at a comma. */
function unknownFix(path: FieldPath, locator: FieldLocator): string {
  return locator.isNameAlone(path)
    ? 'put quotes around a value that has a comma in it'
    : 'remove it, or move its value to "note"';
}

function explainName(path: FieldPath, { locator }: CheckedEntry): FieldProblem {
  return {
    kind: 'form',
    place: locator.keyPlace(path),
    path,
    found: quoted(String(path.at(-1))),
    expected: 'an id made of lower-case letters, numbers and single hyphens',
    fix: 'copy it from site.yaml',
  };
}

function explainFault(fault: TextFault, path: FieldPath, { locator }: CheckedEntry): FieldProblem {
  return { ...textUnclean(fault), place: locator.placeWithin(path, fault), path };
}

function explainMissing(path: FieldPath, { schema, locator }: CheckedEntry): FieldProblem {
  const field = schemaAt(schema, path);
  const { description, expected } = field ? fieldNotes(field) : {};
  const words = expected ?? (field ? sortWords(field) : 'a value');
  return {
    kind: 'field-missing',
    place: locator.place(path.slice(0, -1)),
    path,
    found: 'no such field',
    expected: words,
    fix: `add "${String(path.at(-1))}"${description === undefined ? '' : `: ${lowerFirst(description)}`}`,
  };
}

function explainValue(
  issue: z.core.$ZodIssue,
  path: FieldPath,
  value: unknown,
  { schema, locator }: CheckedEntry,
): FieldProblem {
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
    fix: fixWords(kind, field, written) ?? notes.fix ?? describedFix(notes.description),
  };
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
