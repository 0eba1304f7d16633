/** Changes fields of a YAML text in place: every line of which no field changes stays as it is. */

import { isDeepStrictEqual } from 'node:util';
import { isMap, isPair, isSeq, parseDocument } from 'yaml';
import type { Document, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { yamlOf } from '../yaml.ts';

export type Path = readonly string[];

/** A field and its new value, undefined to remove it; or what a list gets at its end. */
export type Edit = { readonly path: Path } & (
  { readonly value: unknown } | { readonly add: unknown }
);

/** @returns the text with the edits; the same text if they change nothing */
export function editYaml(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, edit) => {
    const wanted = parseDocument(before);
    const present = valueAt(wanted, edit.path);
    if ('add' in edit) wanted.addIn(edit.path, wanted.createNode(edit.add));
    else if (isDeepStrictEqual(present, edit.value)) return before;
    else if (edit.value === undefined) wanted.deleteIn(edit.path);
    else wanted.setIn(edit.path, wanted.createNode(edit.value));
    const after = 'add' in edit ? withItem(before, edit) : withField(before, edit);
    // A form that lines cannot be put into, such as {a: 1}, is written anew.
    return after !== undefined && isDeepStrictEqual(parsed(after), wanted.toJS())
      ? after
      : wanted.toString({ lineWidth: 100 });
  }, text);
}

export function valueAt(document: Document, path: Path): unknown {
  const plain: unknown = document.toJS();
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
    plain,
  );
}

function parsed(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? undefined : document.toJS();
}

/** The lines of the field replaced, added at the end of its block, or removed. */
function withField(
  text: string,
  { path, value }: { path: Path; value: unknown },
): string | undefined {
  const document = parseDocument(text);
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (!isMap(parent) || parent.flow === true) return undefined;
  const first = parent.items[0];
  if (!first) return undefined;
  const column = startOf(first) - (text.lastIndexOf('\n', startOf(first) - 1) + 1);
  const lines = value === undefined ? '' : indented(yamlOf({ [key]: value }), column);
  const pair = parent.items.find((each) => isPair(each) && String(each.key) === key);
  const from = lineStart(text, pair ? startOf(pair) : endOf(text, parent));
  const to = pair ? endOf(text, pair) : from;
  return text.slice(0, from) + lines + text.slice(to);
}

/** One item more at the end of a list, in the form of the list. */
function withItem(text: string, { path, add }: { path: Path; add: unknown }): string | undefined {
  const list: unknown = parseDocument(text).getIn(path);
  if (!isSeq(list) || list.items.length === 0 || !list.range) return undefined;
  if (list.flow === true) {
    const end = list.range[1] - 1;
    return `${text.slice(0, end).trimEnd()}, ${JSON.stringify(add)}${text.slice(end)}`;
  }
  const at = endOf(text, list);
  const start = list.range[0];
  return (
    text.slice(0, at) + indented(yamlOf([add]), start - lineStart(text, start)) + text.slice(at)
  );
}

function indented(text: string, column: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(column));
}

function startOf(pair: Pair): number {
  return (pair.key as { readonly range: readonly [number] }).range[0];
}

/** Where the line after the last line of a pair or block begins. */
function endOf(text: string, node: Pair | YAMLMap | YAMLSeq): number {
  const last = isPair(node) ? node.value : node;
  const range = (last as { readonly range?: readonly number[] | null } | null)?.range;
  const end = range?.[1] ?? (isPair(node) ? startOf(node) : 0);
  const line = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end);
  return line === -1 ? text.length : line + 1;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
