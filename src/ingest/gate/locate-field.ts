/**
 * Finds the line and column of a field in a YAML text. Slow, because it keeps every position, so it
 * is used only for files with problems.
 */

import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, ParsedNode } from 'yaml';
import type { FieldPath, FilePlace } from '../../domain/gate/problem.ts';

export interface FieldLocator {
  /** The place of the field's value; if the field is missing, that of the field around it. */
  readonly place: (path: FieldPath) => FilePlace;
  /** The place of the field's name. */
  readonly keyPlace: (path: FieldPath) => FilePlace;
  /** The value as written, without its quotes; undefined for lists and groups of fields. */
  readonly written: (path: FieldPath) => string | undefined;
  /** Every repeated field name. */
  readonly repeatedKeys: readonly { readonly path: FieldPath; readonly place: FilePlace }[];
}

interface Spot {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/** @param linesBefore lines of the file above the YAML text */
export function locateFields(yaml: string, linesBefore: number): FieldLocator {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, uniqueKeys: false });
  const top: Spot = { key: undefined, value: document.contents ?? undefined };

  const placeOf = (node: Node | undefined): FilePlace => {
    const { line, col } = lineCounter.linePos(node?.range?.[0] ?? 0);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const spotPlace = ({ key, value }: Spot): FilePlace =>
    placeOf(isScalar(value) || key === undefined ? value : key);

  return {
    place: (path) => spotPlace(nearestSpot(top, path)),
    keyPlace: (path) => {
      const spot = nearestSpot(top, path);
      return placeOf(spot.key ?? spot.value);
    },
    written: (path) => {
      const value = exactSpot(top, path)?.value;
      return isScalar(value) ? (value.source ?? '') : undefined;
    },
    repeatedKeys: repeatsIn(document.contents, []).map(({ path, key }) => ({
      path,
      place: placeOf(key),
    })),
  };
}

function step(spot: Spot, part: string | number): Spot | undefined {
  if (isSeq(spot.value)) {
    const item = spot.value.items[Number(part)];
    return item === undefined ? undefined : { key: undefined, value: item as Node };
  }
  if (!isMap(spot.value)) return undefined;
  const pair = spot.value.items.findLast((item) => keyText(item) === String(part));
  return pair && { key: pair.key as Node, value: (pair.value ?? undefined) as Node | undefined };
}

function nearestSpot(top: Spot, path: FieldPath): Spot {
  let spot = top;
  for (const part of path) {
    const next = step(spot, part);
    if (!next) break;
    spot = next;
  }
  return spot;
}

function exactSpot(top: Spot, path: FieldPath): Spot | undefined {
  return path.reduce<Spot | undefined>((spot, part) => spot && step(spot, part), top);
}

function repeatsIn(
  node: ParsedNode | Node | null | undefined,
  path: FieldPath,
): { path: FieldPath; key: Node }[] {
  if (isSeq(node))
    return node.items.flatMap((item, index) => repeatsIn(item as Node, [...path, index]));
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap((pair) => {
    if (!isPair(pair)) return [];
    const name = keyText(pair);
    const here = [...path, name];
    const inside = repeatsIn(pair.value as Node | null, here);
    if (!seen.has(name)) {
      seen.add(name);
      return inside;
    }
    return [{ path: here, key: pair.key as Node }, ...inside];
  });
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}
