/** Reads one file of the content and checks it against its schema. */

import type { z } from 'zod';
import { checkProse } from '../questions/check-prose.ts';
import { explainIssues, explainLostWords } from '../gate/explain-issue.ts';
import { inFile, wholeFile } from '../gate/field-problem.ts';
import type { FieldProblem } from '../gate/field-problem.ts';
import type { ContentFile } from '../files/list-content.ts';
import { locateFields } from '../gate/locate-field.ts';
import { isTable } from '../files/tables.ts';
import { plainText } from '../questions/plain-text.ts';
import { frontMatterMissing, parseFields, splitEntry } from './parse-entry.ts';
import type { EntryText } from './parse-entry.ts';
import { shapeOf } from './shape.ts';
import type { Problem } from '../../domain/gate/problem.ts';
import { LARGEST_ENTRY, readText } from '../files/read-text.ts';
import type { TextReading } from '../files/read-text.ts';

export interface ReadEntry {
  readonly file: ContentFile;
  /** The entry's text, kept so that rules' problems can be located. */
  readonly text: EntryText | undefined;
  /** The entry as parsed by its schema, with its id; undefined if it has problems. */
  readonly value: { readonly id: string } | undefined;
  readonly problems: readonly Problem[];
}

/** A comment after a value, or an anchor before it: most files have neither, and need no second look. */
const MAY_LOSE_WORDS = /[ \t]#|[:,[-][ \t]+&/;

/** @param root real path of the content folder, with links resolved */
export function readEntry(file: ContentFile, root: string): ReadEntry {
  return entryIn(file, readText(file.path, root, LARGEST_ENTRY));
}

/** Checks the text of an entry, whether it is that of its file or not yet. */
export function entryIn(file: ContentFile, reading: TextReading): ReadEntry {
  if (isTable(file.kind)) throw new RangeError(`${file.kind} is a table, not an entry`);
  const { form, schema } = shapeOf(file.kind);
  const refused = (problems: readonly FieldProblem[], text?: EntryText): ReadEntry => ({
    file,
    text,
    value: undefined,
    problems: problems.map((problem) => inFile(file.label, problem)),
  });
  if (reading.text === undefined) return refused(reading.problems);
  const text = splitEntry(reading.text, form);
  if (!text) return refused([...reading.problems, frontMatterMissing()]);
  const { data, problems } = parseFields(text);
  if (data === undefined) return refused([...reading.problems, ...problems], text);
  const checked = checkFields(data, schema, text);
  const inProse =
    text.body === undefined
      ? []
      : checkProse(text.body, file.path.endsWith('.mdx') ? 'mdx' : 'md', text.bodyLine);
  const all = [...reading.problems, ...problems, ...checked.problems, ...inProse];
  if (all.length > 0 || checked.value === undefined) return refused(all, text);
  const prose = text.body === undefined ? {} : { body: text.body, plain: plainText(text.body) };
  return { file, text, value: { ...checked.value, ...prose, id: file.id }, problems: [] };
}

function checkFields(
  data: unknown,
  schema: z.ZodObject,
  text: EntryText,
): { value?: object; problems: readonly FieldProblem[] } {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const found = Array.isArray(data) ? 'a list' : 'text without fields';
    const place = { line: text.linesBefore + 1, column: 1 };
    const expected = 'fields, one "field: value" on each line';
    const fix =
      'begin with the first field of the entry; the guide in content/README.md lists them';
    return { problems: [wholeFile('type', found, expected, fix, place)] };
  }
  const result = schema.safeParse(data);
  const mayLose = MAY_LOSE_WORDS.test(text.yaml);
  if (result.success && !mayLose) return { value: result.data, problems: [] };
  const entry = { schema, data, locator: locateFields(text.yaml, text.linesBefore) };
  const lost = mayLose ? explainLostWords(entry) : [];
  if (result.success) return { value: result.data, problems: lost };
  return { problems: [...lost, ...explainIssues(result.error.issues, entry)] };
}
