/** The words for a value that its schema refused. */

import { z } from 'zod';
import { nearMatch } from '../../domain/gate/near-match.ts';
import type { ProblemKind } from '../../domain/gate/problem-kinds.ts';
import { quoted } from './field-problem.ts';
import {
  bareSchema,
  choices,
  isWebAddress,
  mayBeLeftOut,
  sortWords,
} from '../../domain/gate/schema-at.ts';

export function kindOf(
  issue: z.core.$ZodIssue,
  field: z.core.$ZodType,
  value: unknown,
): ProblemKind {
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

export function foundWords(value: unknown, written: string): string {
  if (value === null || value === '') return 'no value';
  if (value instanceof Date || typeof value === 'number' || typeof value === 'boolean')
    return written;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'string' ? quoted(value) : 'a group of fields';
}

export function expectedWords(
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

export function fixWords(
  kind: ProblemKind,
  field: z.core.$ZodType,
  written: string,
): string | undefined {
  const { def } = bareSchema(field);
  const inside = /^[“”„‟‘’]+(.*?)[“”‘’"']*$/.exec(written)?.[1];
  if (inside !== undefined && z.safeParse(field, inside).success)
    return `put it in straight quotes: "${inside}"`;
  if (kind === 'unquoted-date' || kind === 'unquoted-number')
    return z.safeParse(field, written).success ? `put it in quotes: "${written}"` : undefined;
  if (kind === 'field-empty')
    return mayBeLeftOut(field) ? 'give it a value, or remove the line' : 'give it a value';
  if (kind === 'choice' && def.type === 'enum') {
    const values = Object.values((def as z.core.$ZodEnumDef).entries).map(String);
    const near = nearMatch(written, values);
    return near === undefined ? 'write one of them' : `write "${near}"`;
  }
  if (kind === 'form' && isWebAddress(field))
    return 'write the full address, as a browser shows it';
  if (kind === 'type' && def.type === 'array') return 'put it in square brackets: [one, two]';
  if (kind === 'type' && (def.type === 'number' || def.type === 'boolean'))
    return 'write it without quotes, units or separators';
  return undefined;
}

export function describedFix(description: string | undefined): string {
  return description === undefined
    ? 'see the guide in content/README.md'
    : `write what the field is for: ${lowerFirst(description)}`;
}

export function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
