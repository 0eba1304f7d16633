/**
 * Finds the line and column of a field in a YAML text. Slow, because it keeps every position, so it
 * is used only for files with problems.
 */

import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, ParsedNode } from 'yaml';
import { faultIndex } from '../../domain/entries/text-fault.ts';
import type { TextFault } from '../../domain/entries/text-fault.ts';
import type { FieldPath, FilePlace } from '../../domain/gate/problem.ts';

export interface FieldLocator {
  /** The place of the field's value; if the field is missing, that of the field around it. */
  readonly place: (path: FieldPath) => FilePlace;
  /** The place of signs within the field's value. */
  readonly placeWithin: (path: FieldPath, fault: TextFault) => FilePlace;
  /** The place of the field's name. */
  readonly keyPlace: (path: FieldPath) => FilePlace;
  /** The value as written, without its quotes; undefined for lists and groups of fields. */
  readonly written: (path: FieldPath) => string | undefined;
  /** Whether the field is a name without a colon and a value, as in "{ a: b, c }". */
  readonly isNameAlone: (path: FieldPath) => boolean;
  /** Every plain value that is cut by a comment, and every value with an anchor. */
  readonly lostWords: readonly LostWords[];
  /** Every repeated field name. */
  readonly repeatedKeys: readonly { readonly path: FieldPath; readonly place: FilePlace }[];
}

export interface LostWords {
  readonly path: FieldPath;
  /** The place of the first words that are lost. */
  readonly place: FilePlace;
  /** The words as they were probably meant. */
  readonly meant: string;
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

  const placeAt = (offset: number): FilePlace => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const placeOf = (node: Node | undefined): FilePlace => placeAt(node?.range?.[0] ?? 0);
  const spotPlace = ({ key, value }: Spot): FilePlace =>
    placeOf(isScalar(value) || key === undefined ? value : key);

  return {
    place: (path) => spotPlace(nearestSpot(top, path)),
    placeWithin: (path, fault) => {
      const [start = 0, end] = nearestSpot(top, path).value?.range ?? [];
      return placeAt(start + faultIndex(fault, yaml.slice(start, end)));
    },
    keyPlace: (path) => {
      const spot = nearestSpot(top, path);
      return placeOf(spot.key ?? spot.value);
    },
    written: (path) => {
      const value = exactSpot(top, path)?.value;
      return isScalar(value) ? (value.source ?? '') : undefined;
    },
    isNameAlone: (path) => exactSpot(top, path)?.value === undefined,
    lostWords: lostIn(document.contents, [], yaml).map(({ path, offset, meant }) => ({
      path,
      place: placeAt(offset),
      meant,
    })),
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

function lostIn(
  node: ParsedNode | Node | null | undefined,
  path: FieldPath,
  yaml: string,
): { path: FieldPath; offset: number; meant: string }[] {
  if (isSeq(node))
    return node.items.flatMap((item, index) => lostIn(item as Node, [...path, index], yaml));
  if (isMap(node))
    return node.items.flatMap((pair) =>
      isPair(pair) ? lostIn(pair.value as Node | null, [...path, keyText(pair)], yaml) : [],
    );
  if (!isScalar(node) || node.type !== 'PLAIN') return [];
  const [start = 0, end = 0] = node.range ?? [];
  const written = node.source ?? '';
  if (node.anchor !== undefined) {
    const meant = `&${node.anchor} ${written}`.trim();
    return [{ path, offset: yaml.lastIndexOf('&', start), meant }];
  }
  const [cut, comment = ''] = /^[ \t]+(#.*)/.exec(yaml.slice(end)) ?? [];
  if (cut === undefined) return [];
  return [{ path, offset: end + cut.indexOf('#'), meant: `${written} ${comment.trimEnd()}` }];
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
