/** Lines of a YAML text removed, added and replaced. */

import type { Node, Pair } from 'yaml';
import { lineStart, nextLine } from './text-splices.ts';
import type { Splice } from './text-splices.ts';
import { endOf, endOfNode, startOf } from './yaml-places.ts';

/** The first field of an item shares its line with the dash. */
export function withoutField(pairs: readonly Pair[], index: number, text: string): Splice {
  const pair = pairs[index];
  const next = pairs[index + 1];
  const start = startOf(pair?.key as Node);
  const end = endOf(pair, text);
  const isAlone = text.slice(lineStart(text, start), start).trim() === '';
  if (isAlone) return { start: lineStart(text, start), end: nextLine(text, end), text: '' };
  const following = next ? startOf(next.key as Node) : end;
  const hasComment = text.slice(end, following).trim() !== '';
  return { start, end: hasComment ? end : following, text: '' };
}

export function lineBelow(end: number, lines: string, column: number, text: string): Splice {
  const at = nextLine(text, end);
  const isEnded = text[at - 1] === '\n';
  const line = ' '.repeat(column) + lines;
  return { start: at, end: at, text: isEnded ? `${line}\n` : `\n${line}` };
}

export function replaced(node: Node, written: string, text: string): Splice {
  return { start: startOf(node), end: endOfNode(node, text), text: written };
}
