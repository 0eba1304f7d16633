/**
 * Puts in order what Pagefind leaves to chance, so that one content gives the same bytes each time.
 *
 * Pagefind 1.5 writes the values of a filter, and the filters themselves, in the order
 * of a hash map, which differs from run to run; and names the files by what is in them.
 */

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { packed, unpacked } from './cbor.ts';
import type { Packed } from './cbor.ts';

/** Stands before what Pagefind has packed. */
export const SIGNATURE = 'pagefind_dcd';
const FILTER_FILE = /^filter\/(.+)\.pf_filter$/;
const META_FILE = /^pagefind\.(.+)\.pf_meta$/;
const ENTRY_FILE = 'pagefind-entry.json';

/** The same files with all lists of filters sorted, and names that follow from what is in them. */
export function steadyIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files.flatMap(({ path, content }) => {
    const [, name] = FILTER_FILE.exec(path) ?? [];
    if (name === undefined) return [];
    const sorted = reordered(content, ([filter = '', values = []]) => [filter, sortedList(values)]);
    renamed.set(name, nameFor(name, sorted));
    return [{ path: `filter/${nameFor(name, sorted)}.pf_filter`, content: sorted }];
  });
  const metas = files.flatMap(({ path, content }) => {
    const [, name] = META_FILE.exec(path) ?? [];
    if (name === undefined) return [];
    const sorted = reordered(content, (parts) =>
      parts.map((part) =>
        isListOfFilters(part, renamed) ? sortedList(withNames(part, renamed)) : part,
      ),
    );
    renamed.set(name, nameFor(name, sorted));
    return [{ path: `pagefind.${nameFor(name, sorted)}.pf_meta`, content: sorted }];
  });
  const others = files.filter(({ path }) => !FILTER_FILE.test(path) && !META_FILE.test(path));
  return [
    ...filters,
    ...metas,
    ...others.map((file) => (file.path === ENTRY_FILE ? withNewNames(file, renamed) : file)),
  ];
}

/** @throws Error where the file is not of the form that is known here */
function reordered(
  content: Uint8Array,
  change: (parts: readonly Packed[]) => readonly Packed[],
): Uint8Array {
  const table = gunzipSync(content).subarray(SIGNATURE.length);
  const value = unpacked(table);
  if (!Array.isArray(value) || !table.equals(packed(value)))
    throw new Error('Pagefind packs its index in another way than this version of it did.');
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), packed(change(value as Packed[]))]));
}

/** Of pairs, the order of their first parts. */
function sortedList(list: Packed): Packed {
  const key = (item: Packed): string => JSON.stringify(item);
  return typeof list === 'object' ? list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) : list;
}

/** The list in which each filter stands with the name of its file. */
function isListOfFilters(part: Packed, renamed: ReadonlyMap<string, string>): boolean {
  return (
    typeof part === 'object' &&
    part.length > 0 &&
    part.every((pair) => typeof pair === 'object' && pair.some((name) => renamed.has(String(name))))
  );
}

function withNames(value: Packed, renamed: ReadonlyMap<string, string>): Packed {
  if (typeof value === 'object') return value.map((item) => withNames(item, renamed));
  return typeof value === 'string' ? (renamed.get(value) ?? value) : value;
}

/** As long as before: "en_" and part of the content's own mark. */
function nameFor(name: string, content: Uint8Array): string {
  const language = name.slice(0, name.indexOf('_') + 1);
  const mark = createHash('sha256').update(content).digest('hex');
  return language + mark.slice(0, name.length - language.length);
}

function withNewNames(
  { path, content }: IndexFile,
  renamed: ReadonlyMap<string, string>,
): IndexFile {
  let text = Buffer.from(content).toString('utf8');
  for (const [before, now] of renamed) text = text.replaceAll(before, now);
  return { path, content: Buffer.from(text) };
}
