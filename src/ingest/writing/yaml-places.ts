/** Where the parts of a YAML text are. */

import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';

export type Value = Node | null | undefined;

export function startOf(node: Value): number {
  return node?.range?.[0] ?? 0;
}

/** The end of a field's last sign, without the line break after it. */
export function endOf(pair: Pair | undefined, text: string): number {
  if (!pair) return 0;
  return Math.max(colonOf(pair, text), endOfNode(pair.value as Value, text));
}

export function endOfNode(node: Value, text: string): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (isMap(node)) return endOf(last as Pair | undefined, text);
    const end = endOfNode(last as Value, text);
    return end === 0 ? startOf(node) + 1 : end;
  }
  const [start = 0, end = 0] = node?.range ?? [];
  return start + text.slice(start, end).trimEnd().length;
}

export function colonOf(pair: Pair, text: string): number {
  const end = (pair.key as Node).range?.[1] ?? 0;
  return text.indexOf(':', end) + 1;
}

export function dashOf(item: Value, text: string): number {
  return text.lastIndexOf('-', startOf(item) - 1);
}

export function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

export function plain(node: Value): unknown {
  return node?.toJSON() as unknown;
}

/** The place of a field in the order of its schema; after all others if it is not in it. */
export function rank(name: string, order: readonly string[]): number {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
}
