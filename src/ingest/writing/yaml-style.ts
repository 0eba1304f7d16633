/** How values are written as YAML: as in the content, where prettier would change nothing. */

import { load } from 'js-yaml';
import { Document, Scalar } from 'yaml';

export interface YamlStyle {
  /** The quotes of texts that need some. */
  readonly quote: 'double' | 'single';
}

/** The form of the text that a new one takes the place of, such as "BLOCK_FOLDED". */
export type TextForm = Scalar.Type | null | undefined;

const WIDTH = 100;

/** Dates, numbers and telephone numbers are in quotes, whether YAML would take them for text or not. */
const DIGITS = /^[\d\s.,:~?/+-]+$/;

/**
 * A field, `lead` being "name:", or an item of a list, `lead` being "-".
 *
 * @param column  where the lead begins; the lines after the first are indented, the first is not
 * @returns lines without the end of the last one
 */
export function writtenValue(
  lead: string,
  value: unknown,
  column: number,
  style: YamlStyle,
): string {
  const inline = inlineCollection(value, style);
  if (inline !== undefined && column + lead.length + 1 + inline.length <= WIDTH)
    return `${lead} ${inline}`;
  if (Array.isArray(value))
    return `${lead}\n${lines(value.map((item) => writtenValue('-', item, column + 2, style)))}`;
  if (isRecord(value)) {
    const fields = fieldsOf(value).map(([name, inner]) =>
      writtenValue(`${nameText(name)}:`, inner, column + 2, style),
    );
    return lead === '-' ? `- ${lines(fields).trimStart()}` : `${lead}\n${lines(fields)}`;
  }
  return `${lead} ${scalarText(value, { column, before: lead.length + 1 }, style)}`;

  function lines(parts: readonly string[]): string {
    return parts.map((part) => ' '.repeat(column + 2) + part).join('\n');
  }
}

export interface Spot {
  /** Of the field or item that the text belongs to. */
  readonly column: number;
  /** Characters between that column and the text. */
  readonly before: number;
}

/** A value that is neither a list nor a group of fields, outside of brackets. */
export function scalarText(
  value: unknown,
  { column, before }: Spot,
  style: YamlStyle,
  form?: TextForm,
): string {
  if (typeof value !== 'string') return String(value);
  const text = inForm(value, textForm(value, style, form), column, style);
  const isTooLong = !text.includes('\n') && column + before + text.length > WIDTH;
  return isTooLong && /\S \S/.test(value)
    ? inForm(value, Scalar.BLOCK_FOLDED, column, style)
    : text;
}

/** Any value between brackets or braces. */
export function inlineText(value: unknown, style: YamlStyle): string {
  if (Array.isArray(value)) return `[${value.map((item) => inlineText(item, style)).join(', ')}]`;
  if (isRecord(value)) {
    const fields = fieldsOf(value).map(
      ([name, inner]) => `${nameText(name)}: ${inlineText(inner, style)}`,
    );
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  const node = new Scalar(value);
  const form = textForm(value, style);
  // Between brackets there are no blocks, and lines of plain text would have to be indented.
  node.type = form === Scalar.BLOCK_LITERAL ? Scalar.QUOTE_DOUBLE : form;
  const document = new Document([node]);
  const list = document.contents as { flow?: boolean };
  list.flow = true;
  const written = document.toString({
    ...optionsOf(style),
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    flowCollectionPadding: false,
  });
  return written.trim().slice(1, -1).trim();
}

export function nameText(name: string): string {
  return inlineText(name, { quote: 'double' });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Fields that are undefined are not there. */
export function fieldsOf(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).filter(([, inner]) => inner !== undefined);
}

/** Lists of words, and groups of numbers such as a point, are on one line where they fit. */
function inlineCollection(value: unknown, style: YamlStyle): string | undefined {
  const items = Array.isArray(value) ? (value as unknown[]) : undefined;
  const isInline = items
    ? items.every((item) => (typeof item === 'string' ? !/,|\.$|\n/.test(item) : !isGroup(item)))
    : isRecord(value) && fieldsOf(value).every(([, inner]) => typeof inner === 'number');
  return isInline ? inlineText(value, style) : undefined;
}

function textForm(value: string, { quote }: YamlStyle, form?: TextForm): Scalar.Type {
  const isBlock = form === Scalar.BLOCK_FOLDED || form === Scalar.BLOCK_LITERAL;
  if (isBlock) return form;
  if (value.includes('\n')) return Scalar.BLOCK_LITERAL;
  if (form === Scalar.QUOTE_DOUBLE || form === Scalar.QUOTE_SINGLE) return form;
  if (!DIGITS.test(value) && readsAsText(value)) return Scalar.PLAIN;
  return quote === 'double' ? Scalar.QUOTE_DOUBLE : Scalar.QUOTE_SINGLE;
}

/** Whether the parser that reads the content takes it for text: it knows more numbers and dates. */
function readsAsText(value: string): boolean {
  try {
    return typeof load(value) !== 'number' && !(load(value) instanceof Date);
  } catch {
    // Signs that have a meaning in YAML: the library puts them in quotes.
    return true;
  }
}

function inForm(value: string, form: Scalar.Type, column: number, style: YamlStyle): string {
  const node = new Scalar(value);
  node.type = form;
  const isFolded = form === Scalar.BLOCK_FOLDED;
  const written = new Document({ k: node }).toString({
    ...optionsOf(style),
    lineWidth: isFolded ? Math.max(WIDTH - column, 40) : 0,
  });
  return written.slice('k: '.length, -1).replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);
}

function optionsOf({ quote }: YamlStyle): { singleQuote: boolean | null } {
  return { singleQuote: quote === 'single' ? true : null };
}

/** A list, or a group of fields, on lines of its own without a name before it. */
export function writtenItems(value: object): string {
  const style: YamlStyle = { quote: 'double' };
  return isRecord(value)
    ? fieldsOf(value)
        .map(([name, inner]) => writtenValue(`${nameText(name)}:`, inner, 0, style))
        .join('\n')
    : (value as readonly unknown[]).map((item) => writtenValue('-', item, 0, style)).join('\n');
}
