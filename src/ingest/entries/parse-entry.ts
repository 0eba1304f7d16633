/** Splits an entry's text into its fields and, for prose, the text below them. */

import { YAMLException, load } from 'js-yaml';
import { wholeFile } from '../gate/field-problem.ts';
import type { FieldProblem } from '../gate/field-problem.ts';
import { locateFields } from '../gate/locate-field.ts';
import { yamlProblem } from '../gate/yaml-problem.ts';

export interface EntryText {
  readonly yaml: string;
  /** Lines of the file above the YAML. */
  readonly linesBefore: number;
  /** The prose below the fields, trimmed; undefined for records. */
  readonly body: string | undefined;
  /** The line on which the prose begins. */
  readonly bodyLine: number;
}

export interface EntryReading {
  /** The value of the YAML; undefined if it could not be read. */
  readonly data: unknown;
  readonly problems: readonly FieldProblem[];
}

/** The fields of a prose file, between its lines of hyphens. */
export const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Splits front matter from prose; undefined if a prose file has no front matter. */
export function splitEntry(text: string, form: 'yaml' | 'prose'): EntryText | undefined {
  if (form === 'yaml') return { yaml: text, linesBefore: 0, body: undefined, bodyLine: 1 };
  const match = FRONT_MATTER.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const above = match[0] + (/^\s*/.exec(rest)?.[0] ?? '');
  return {
    yaml: match[1] ?? '',
    linesBefore: 1,
    body: rest.trim(),
    bodyLine: above.split('\n').length,
  };
}

/** Reads the YAML of an entry with the parser that Astro uses, so that both see the same values. */
export function parseFields({ yaml, linesBefore }: EntryText): EntryReading {
  try {
    const data = load(yaml);
    return data === undefined || data === null
      ? { data: undefined, problems: [empty()] }
      : { data, problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return error.reason === 'duplicated mapping key'
      ? parseWithRepeats(yaml, linesBefore)
      : { data: undefined, problems: [yamlProblem(error, yaml, linesBefore)] };
  }
}

export function frontMatterMissing(): FieldProblem {
  return wholeFile(
    'front-matter',
    'prose without fields above it',
    'a line "---", the fields, a line "---", then the prose',
    'put the fields at the top, between two lines of three hyphens',
    { line: 1, column: 1 },
  );
}

function empty(): FieldProblem {
  return wholeFile(
    'file-empty',
    'an empty file',
    'the fields of the entry',
    'write the entry, or remove the file',
    { line: 1, column: 1 },
  );
}

/** Reports every repeated field at once, and reads the entry with the last value of each. */
function parseWithRepeats(yaml: string, linesBefore: number): EntryReading {
  const problems = locateFields(yaml, linesBefore).repeatedKeys.map(
    ({ path, place }): FieldProblem => ({
      kind: 'key-twice',
      place,
      path,
      found: 'the field a second time',
      expected: 'each field once',
      fix: 'keep one of the two lines',
    }),
  );
  try {
    return { data: load(yaml, { json: true }), problems };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { data: undefined, problems: [...problems, yamlProblem(error, yaml, linesBefore)] };
  }
}
