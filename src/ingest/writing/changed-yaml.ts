/** A YAML text with other fields; what it says afterwards is read again before it is returned. */

import { isDeepStrictEqual } from 'node:util';
import { load } from 'js-yaml';
import { isMap, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Fields } from './edited-value.ts';
import { lineEnding, spliced } from './text-splices.ts';
import { changedFields, sharesFields } from './yaml-changes.ts';
import { fieldsOf, isRecord, nameText, writtenValue } from './yaml-style.ts';
import type { YamlStyle } from './yaml-style.ts';

/** The fields of a new text, one below the other. */
export function writtenFields(fields: Fields, style: YamlStyle): string {
  return fieldsOf(fields)
    .map(([name, value]) => `${writtenValue(`${nameText(name)}:`, value, 0, style)}\n`)
    .join('');
}

/** @throws RangeError if the text is not YAML with fields */
export function changedYaml(
  text: string,
  fields: Fields,
  schema: z.ZodObject,
  style: YamlStyle,
): string {
  if (isDeepStrictEqual(fieldsIn(text), fields)) return text;
  const ending = lineEnding(text);
  // With dates of their own, so that one without quotes differs from the text that it should be.
  const document = parseDocument(text, { customTags: ['timestamp'] });
  const after = changedLines(text, document, fields, schema, style).replaceAll(/\r?\n/g, ending);
  if (isDeepStrictEqual(fieldsIn(after), fields)) return after;
  const anew = writtenAnew(document, fields).replaceAll('\n', ending);
  if (isDeepStrictEqual(fieldsIn(anew), fields)) return anew;
  throw new RangeError('fields that cannot be written into this text');
}

/** What a text says to the parser that reads the content. */
export function fieldsIn(yaml: string): Fields {
  const value = readable(yaml);
  if (value === undefined || value === null) return {};
  if (isRecord(value)) return value;
  throw new RangeError('a text without fields');
}

function readable(yaml: string): unknown {
  try {
    return load(yaml.replaceAll('\r\n', '\n'));
  } catch (error) {
    throw new RangeError('a text that is not YAML', { cause: error });
  }
}

function changedLines(
  text: string,
  { contents }: Document,
  fields: Fields,
  schema: z.ZodObject,
  style: YamlStyle,
): string {
  if (contents === null) return text + writtenFields(fields, style);
  if (!isMap(contents) || contents.flow === true || !sharesFields(contents, fields))
    return writtenFields(fields, style);
  return spliced(text, changedFields(contents, fields, { text, style, schema }));
}

/** For forms that cannot be changed line by line, such as anchors: comments stay, line breaks may not. */
function writtenAnew(document: Document, fields: Fields): string {
  const before = document.toJS() as Fields;
  for (const name of Object.keys(before)) if (!(name in fields)) document.delete(name);
  for (const [name, value] of Object.entries(fields))
    if (!isDeepStrictEqual(before[name], value)) document.set(name, document.createNode(value));
  return document.toString({ lineWidth: 100 });
}
