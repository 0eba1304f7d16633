/**
 * Puts in order what Pagefind leaves to chance, so that one content gives the same bytes each time.
 *
 * Pagefind writes the values of a filter, and the filters themselves, in the order of a
 * hash map with a random seed, and has no option for another; it names the files by what
 * is in them. Its tables are CBOR (RFC 8949): here their lists are sorted as they are, in bytes.
 */

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { SIGNATURE } from '../site-checks/search-records.ts';

/** Whose tables are known here; the form of another version's may be another. */
const KNOWN_VERSION = '1.5.2';
const FILTER_FILE = /^filter\/(.+)\.pf_filter$/;
const META_FILE = /^pagefind\.(.+)\.pf_meta$/;
const ENTRY_FILE = 'pagefind-entry.json';

/**
 * The same files with all lists of filters sorted, and names that follow from what is in them.
 * @throws Error where they are of another version of Pagefind than is known here
 */
export function steadyIndex(files: readonly IndexFile[]): IndexFile[] {
  refuseOtherVersions(files);
  const renamed = new Map<string, string>();
  const steady = (kind: RegExp, change: (table: Buffer) => Buffer): IndexFile[] =>
    files.flatMap(({ path, content }) => {
      const [, name] = kind.exec(path) ?? [];
      if (name === undefined) return [];
      const table = change(gunzipSync(content).subarray(SIGNATURE.length));
      const packed = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), table]));
      const newName = nameFor(name, packed);
      renamed.set(name, newName);
      return [{ path: path.replace(name, newName), content: packed }];
    });
  const filters = steady(FILTER_FILE, (table) => withSortedLists(table, () => true));
  const names = [...renamed.values()];
  const metas = steady(META_FILE, (table) =>
    withSortedLists(withNewNames(table, renamed), (list) =>
      names.some((one) => list.includes(one)),
    ),
  );
  const others = files.filter(({ path }) => !FILTER_FILE.test(path) && !META_FILE.test(path));
  return [
    ...filters,
    ...metas,
    ...others.map(({ path, content }) =>
      path === ENTRY_FILE ? { path, content: withNewNames(content, renamed) } : { path, content },
    ),
  ];
}

function refuseOtherVersions(files: readonly IndexFile[]): void {
  const entry = files.find(({ path }) => path === ENTRY_FILE);
  const { version } = JSON.parse(Buffer.from(entry?.content ?? []).toString() || '{}') as {
    version?: string;
  };
  if (version !== KNOWN_VERSION)
    throw new Error(
      `The search index is by Pagefind ${version ?? 'of no version'}; src/search-index/steady-index.ts knows ${KNOWN_VERSION}. ` +
        `Change KNOWN_VERSION there and run "npm run test:build": two builds must be the same.`,
    );
}

/** The table with those of its own lists sorted, by their items' bytes, that `isSorted` picks. */
function withSortedLists(table: Buffer, isSorted: (list: Buffer) => boolean): Buffer {
  const [head, ...parts] = partsOf(table, 0);
  const sorted = parts.map((part) => {
    if (headAt(part, 0).kind !== LIST || !isSorted(part)) return part;
    const [ownHead = part, ...items] = partsOf(part, 0);
    return Buffer.concat([ownHead, ...items.sort((a, b) => a.compare(b))]);
  });
  return Buffer.concat([head ?? table, ...sorted]);
}

const NUMBER = 0;
const TEXT = 3;
const LIST = 4;

/** The bytes of a list cut up: its head, then each of its items. */
function partsOf(bytes: Buffer, at: number): Buffer[] {
  const { kind, size, end } = headAt(bytes, at);
  if (kind !== LIST) throw new RangeError(`no list at ${String(at)} of Pagefind's table`);
  const ends = [at, end];
  for (let item = 0; item < size; item += 1) ends.push(endOf(bytes, ends.at(-1) ?? end));
  return ends.slice(1).map((to, part) => bytes.subarray(ends[part], to));
}

function endOf(bytes: Buffer, at: number): number {
  const { kind, size, end } = headAt(bytes, at);
  if (kind === NUMBER) return end;
  if (kind === TEXT) return end + size;
  return partsOf(bytes, at).reduce((sum, part) => sum + part.length, at);
}

/** What begins at a byte: a number, or a text or list of some size. */
function headAt(bytes: Buffer, at: number): { kind: number; size: number; end: number } {
  const first = bytes.readUInt8(at);
  const short = first & 31;
  if (short > 26)
    throw new RangeError(`a size that is not read at ${String(at)} of Pagefind's table`);
  const length = short < 24 ? 0 : 2 ** (short - 24);
  const size = length === 0 ? short : bytes.readUIntBE(at + 1, length);
  return { kind: first >> 5, size, end: at + 1 + length };
}

/** As long as before: "en_" and part of the content's own mark. */
function nameFor(name: string, content: Uint8Array): string {
  const language = name.slice(0, name.indexOf('_') + 1);
  const mark = createHash('sha256').update(content).digest('hex');
  return language + mark.slice(0, name.length - language.length);
}

function withNewNames(content: Uint8Array, renamed: ReadonlyMap<string, string>): Buffer {
  let text = Buffer.from(content).toString('latin1');
  for (const [before, now] of renamed) text = text.replaceAll(before, now);
  return Buffer.from(text, 'latin1');
}
