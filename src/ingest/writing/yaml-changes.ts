/** Where a YAML text must change so that it says something else: no other line is touched. */

import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { fieldNames, schemaAt } from '../../domain/gate/schema-at.ts';
import { alignedLists } from './aligned-lists.ts';
import { inlineFields, inlineItems } from './inline-collections.ts';
import type { Writing } from './inline-collections.ts';
import { lineBelow, replaced, withoutField } from './line-splices.ts';
import { columnOf, lineStart, nextLine } from './text-splices.ts';
import type { Splice } from './text-splices.ts';
import { colonOf, dashOf, endOf, endOfNode, nameOf, plain, rank, startOf } from './yaml-places.ts';
import type { Value } from './yaml-places.ts';
import {
  fieldsOf,
  inlineText,
  isRecord,
  nameText,
  scalarText,
  writtenValue,
} from './yaml-style.ts';
import type { YamlStyle } from './yaml-style.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What has to change in a group of fields, one below the other, to make it `wanted`. */
export function changedFields(map: YAMLMap, wanted: Fields, writing: Writing): Splice[] {
  const { text, schema } = writing;
  const pairs = map.items;
  const column = columnOf(text, startOf(pairs[0]?.key as Node));
  const changed = pairs.flatMap((pair, index) => {
    const name = nameOf(pair);
    const value = wanted[name];
    if (value === undefined) return [withoutField(pairs, index, text)];
    return changedValue(pair.value as Value, value, {
      ...writing,
      schema: schema && schemaAt(schema, [name]),
      column,
      from: startOf(pair.key as Node),
      colon: colonOf(pair, text),
    });
  });
  const names = new Set(pairs.map(nameOf));
  const kept = pairs.filter((pair) => wanted[nameOf(pair)] !== undefined);
  const order = schema ? fieldNames(schema) : [];
  const added = fieldsOf(wanted)
    .filter(([name]) => !names.has(name))
    .map(([name, value]) => {
      const lines = writtenValue(`${nameText(name)}:`, value, column, writing.style);
      const above = order.includes(name)
        ? kept.findLast((pair) => rank(nameOf(pair), order) < rank(name, order))
        : kept.at(-1);
      if (above) return lineBelow(endOf(above, text), lines, column, text);
      const first = startOf(kept[0]?.key as Node);
      return { start: first, end: first, text: `${lines}\n${' '.repeat(column)}` };
    });
  return [...changed, ...added];
}

interface ValueSpot extends Writing {
  /** Of the name or dash before the value. */
  readonly column: number;
  /** Where that name or dash begins. */
  readonly from: number;
  /** Where it ends, its colon included. */
  readonly colon: number;
}

function changedValue(node: Value, wanted: unknown, spot: ValueSpot): Splice[] {
  const { text, style, column, colon, from } = spot;
  if (isDeepStrictEqual(plain(node), wanted)) return [];
  if (isMap(node) && isRecord(wanted) && sharesFields(node, wanted)) {
    if (node.flow !== true) return changedFields(node, wanted, spot);
    return [replaced(node, inlineFields(node, wanted, spot), text)];
  }
  if (isSeq(node) && Array.isArray(wanted) && node.items.length > 0 && wanted.length > 0) {
    if (node.flow !== true) return changedItems(node, wanted, spot);
    const inline = inlineItems(node, wanted, spot);
    const isOneLine = !inline.includes('\n');
    if (!isOneLine || column + (startOf(node) - from) + inline.length <= 100)
      return [replaced(node, inline, text)];
  }
  const isPlain = typeof wanted !== 'object' || wanted === null;
  if (isScalar(node) && node.source !== undefined && node.source !== '' && isPlain) {
    const before = startOf(node) - from;
    const isBelow = text.slice(from, startOf(node)).includes('\n');
    if (!isBelow)
      return [replaced(node, scalarText(wanted, { column, before }, style, node.type), text)];
  }
  const lead = text.slice(from, colon);
  const written = writtenValue(lead, wanted, column, style).slice(lead.length);
  return [{ start: colon, end: Math.max(colon, endOfNode(node, text)), text: written }];
}

function changedItems(list: YAMLSeq, wanted: readonly unknown[], writing: Writing): Splice[] {
  const { text, style, schema } = writing;
  const nodes = list.items as Value[];
  const column = columnOf(text, startOf(list));
  const inner = schema && schemaAt(schema, [0]);
  let last: number | undefined;
  return alignedLists(nodes.map(plain), wanted).flatMap(({ before, after }) => {
    if (before === undefined) {
      const lines = itemLike(nodes, wanted[after ?? 0], column, style);
      if (last !== undefined) return [lineBelow(last, lines, column, text)];
      const start = lineStart(text, startOf(list));
      return [{ start, end: start, text: `${' '.repeat(column)}${lines}\n` }];
    }
    const dash = dashOf(nodes[before], text);
    last = endOfNode(nodes[before], text);
    if (after === undefined)
      return [{ start: lineStart(text, dash), end: nextLine(text, last), text: '' }];
    const spot = { ...writing, schema: inner, column, from: dash, colon: dash + 1 };
    return changedValue(nodes[before], wanted[after], spot);
  });
}

/** A new item in the form of those that are there: one line each if they are so. */
function itemLike(
  nodes: readonly Value[],
  value: unknown,
  column: number,
  style: YamlStyle,
): string {
  const isInline = isRecord(value) && nodes.every((node) => isMap(node) && node.flow === true);
  return isInline ? `- ${inlineText(value, style)}` : writtenValue('-', value, column, style);
}

/** Whether something stays of a group of fields, so that it can be changed line by line. */
export function sharesFields(map: YAMLMap, wanted: Fields): boolean {
  return map.items.some((pair) => wanted[nameOf(pair)] !== undefined);
}
