/**
 * The one writer of entries. What a form, a spreadsheet or a newer register changes is written into
 * the text that is there: lines in which nothing changes stay as they are, with their comments,
 * quotes and line breaks.
 */

import type { z } from 'zod';
import { FRONT_MATTER } from '../entries/parse-entry.ts';
import type { EntryShape } from '../entries/shape.ts';
import { changedYaml, fieldsIn, writtenFields } from './changed-yaml.ts';
import { inSchemaOrder, withEdits } from './edited-value.ts';
import type { Edit, Fields } from './edited-value.ts';
import { lineEnding } from './text-splices.ts';
import type { YamlStyle } from './yaml-style.ts';

/** The quotes that the project's formatter writes in each form. */
const STYLES: Readonly<Record<EntryShape['form'], YamlStyle>> = {
  yaml: { quote: 'double' },
  prose: { quote: 'single' },
};

const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a new entry, its fields in the order of the schema. */
export function newEntryText(fields: Fields, { form, schema }: EntryShape): string {
  const present = inSchemaOrder(fields, schema);
  if (form === 'yaml') return writtenFields(present, STYLES[form]);
  const { body, ...record } = present;
  const prose = typeof body === 'string' && body !== '' ? `\n${body}\n` : '';
  return `---\n${writtenFields(record, STYLES[form])}---\n${prose}`;
}

/**
 * The text of an entry with other values.
 *
 * @param fields  all of its fields; what is left out or undefined is removed
 * @returns the same text if it says this already
 * @throws RangeError if the text cannot be read as an entry
 */
export function changedEntryText(text: string, fields: Fields, shape: EntryShape): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const present = inSchemaOrder(fields, shape.schema);
  const change = shape.form === 'yaml' ? changedYaml : changedProse;
  return mark + change(text.slice(mark.length), present, shape.schema, STYLES[shape.form]);
}

/**
 * The text of an entry with some of its fields changed, one edit after the other.
 *
 * @throws RangeError if the text cannot be read as an entry
 */
export function editedEntryText(text: string, edits: readonly Edit[], shape: EntryShape): string {
  return changedEntryText(text, withEdits(entryFields(text, shape), edits), shape);
}

/**
 * What an entry says, as its file has it: before its schema trims or checks anything.
 *
 * @throws RangeError if the text cannot be read as an entry
 */
export function entryFields(text: string, { form }: EntryShape): Fields {
  const whole = text.replace(BYTE_ORDER_MARK, '').replaceAll('\r\n', '\n');
  if (form === 'yaml') return fieldsIn(whole);
  const { yaml, below } = proseParts(whole);
  return { ...fieldsIn(yaml), body: below.trim() };
}

function changedProse(
  text: string,
  { body = '', ...fields }: Fields,
  schema: z.ZodObject,
  style: YamlStyle,
): string {
  const { above, yaml, between, below } = proseParts(text);
  const written = changedYaml(yaml, fields, schema, style);
  return above + written + between + changedBody(below, String(body), lineEnding(text));
}

/** The text below the fields with other words, and the blank lines around it as they were. */
function changedBody(below: string, body: string, ending: string): string {
  const words = below.trim();
  if (words.replaceAll('\r\n', '\n') === body) return below;
  const written = body.replaceAll('\n', ending);
  if (words === '') return `${ending}${written}${ending}`;
  const start = below.indexOf(words);
  return below.slice(0, start) + written + below.slice(start + words.length);
}

interface ProseParts {
  readonly above: string;
  readonly yaml: string;
  readonly between: string;
  readonly below: string;
}

function proseParts(text: string): ProseParts {
  const match = FRONT_MATTER.exec(text);
  if (!match) throw new RangeError('prose without front matter');
  const [whole, yaml = ''] = match;
  const start = text.indexOf('\n') + 1;
  return {
    above: text.slice(0, start),
    yaml,
    between: whole.slice(start + yaml.length),
    below: text.slice(whole.length),
  };
}
