/** Lists in brackets and groups of fields in braces with other items. */

import { isDeepStrictEqual } from 'node:util';
import type { YAMLMap, YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { fieldNames } from '../../domain/gate/schema-at.ts';
import { alignedLists } from './aligned-lists.ts';
import { endOfNode, nameOf, plain, rank, startOf } from './yaml-places.ts';
import type { Value } from './yaml-places.ts';
import { fieldsOf, inlineText, nameText } from './yaml-style.ts';
import type { YamlStyle } from './yaml-style.ts';

export interface Writing {
  readonly text: string;
  readonly style: YamlStyle;
  readonly schema: z.core.$ZodType | undefined;
}

/** Between brackets: what stays is as it was written, down to the digits of a number. */
export function inlineItems(list: YAMLSeq, wanted: readonly unknown[], writing: Writing): string {
  const nodes = list.items as Value[];
  const parts = alignedLists(nodes.map(plain), wanted).flatMap(({ before, after }) =>
    after === undefined
      ? []
      : [inlineValue(before === undefined ? undefined : nodes[before], wanted[after], writing)],
  );
  return enclosed(list, parts, ['[', ']'], writing);
}

export function inlineFields(
  map: YAMLMap,
  wanted: Readonly<Record<string, unknown>>,
  writing: Writing,
): string {
  const order = writing.schema ? fieldNames(writing.schema) : [];
  const pairs = new Map(map.items.map((pair) => [nameOf(pair), pair.value as Value]));
  const names = [...pairs.keys()].filter((name) => wanted[name] !== undefined);
  for (const [name] of fieldsOf(wanted)) {
    if (pairs.has(name)) continue;
    const above = names.findLastIndex((other) => rank(other, order) < rank(name, order));
    names.splice(order.includes(name) ? above + 1 : names.length, 0, name);
  }
  const parts = names.map(
    (name) => `${nameText(name)}: ${inlineValue(pairs.get(name), wanted[name], writing)}`,
  );
  return enclosed(map, parts, ['{ ', ' }'], writing);
}

function inlineValue(node: Value, wanted: unknown, writing: Writing): string {
  const isSame = node && isDeepStrictEqual(plain(node), wanted);
  return isSame
    ? writing.text.slice(startOf(node), endOfNode(node, writing.text))
    : inlineText(wanted, writing.style);
}

/** On one line, or on one line for each part if it was so before. */
function enclosed(
  node: YAMLMap | YAMLSeq,
  parts: readonly string[],
  [open, close]: readonly [string, string],
  { text }: Writing,
): string {
  const before = text.slice(startOf(node), endOfNode(node, text));
  if (!before.includes('\n')) return open + parts.join(', ') + close;
  const indent = /\n([ \t]*)\S/.exec(before)?.[1] ?? '';
  const end = /([ \t]*)\S$/.exec(before)?.[1] ?? '';
  const lines = parts.map((part) => `${indent}${part},\n`).join('');
  return `${open.trim()}\n${lines}${end}${close.trim()}`;
}
