/**
 * Makes Pagefind's output deterministic: the same content gives the same bytes.
 *
 * Pagefind writes filters and their values in the order of a hash map with a random seed, which no
 * option changes, and names files by a hash of their content. Its tables are CBOR (RFC 8949); here
 * their lists are sorted by bytes and the files renamed.
 */

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { SIGNATURE } from '../site-checks/search-records.ts';

/** The format of the tables may differ in other versions. */
const KNOWN_VERSION = '1.5.2';
const FILTER_FILE = /^filter\/(.+)\.pf_filter$/;
const META_FILE = /^pagefind\.(.+)\.pf_meta$/;
const ENTRY_FILE = 'pagefind-entry.json';

/**
 * The same files with the lists of filters sorted, and named by a hash of the sorted content.
 * @throws Error if another version of Pagefind wrote them
 */
export function steadyIndex(files: readonly IndexFile[]): IndexFile[] {
  requireKnownVersion(files);
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

function requireKnownVersion(files: readonly IndexFile[]): void {
  const entry = files.find(({ path }) => path === ENTRY_FILE);
  const { version } = JSON.parse(Buffer.from(entry?.content ?? []).toString() || '{}') as {
    version?: string;
  };
  if (version !== KNOWN_VERSION)
    throw new Error(
      `The search index was made by Pagefind ${version ?? '(no version given)'}; src/search-index/steady-index.ts supports ${KNOWN_VERSION}. ` +
        `Change KNOWN_VERSION there and run "npm run test:build": two builds must give the same bytes.`,
    );
}

/** The table with those of its lists sorted, by the bytes of their items, that `isSorted` selects. */
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

/** The bytes of a list split into its head and each of its items. */
function partsOf(bytes: Buffer, at: number): Buffer[] {
  const { kind, size, end } = headAt(bytes, at);
  if (kind !== LIST)
    throw new RangeError(`expected a list at byte ${String(at)} of Pagefind's table`);
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

/** The CBOR head at a byte: a number, or a text or list with its size. */
function headAt(bytes: Buffer, at: number): { kind: number; size: number; end: number } {
  const first = bytes.readUInt8(at);
  const short = first & 31;
  if (short > 26)
    throw new RangeError(`unsupported size at byte ${String(at)} of Pagefind's table`);
  const length = short < 24 ? 0 : 2 ** (short - 24);
  const size = length === 0 ? short : bytes.readUIntBE(at + 1, length);
  return { kind: first >> 5, size, end: at + 1 + length };
}

/** The language and part of the content's hash, as long as the old name: "en_3f2a1b". */
function nameFor(name: string, content: Uint8Array): string {
  const language = name.slice(0, name.indexOf('_') + 1);
  const hash = createHash('sha256').update(content).digest('hex');
  return language + hash.slice(0, name.length - language.length);
}

function withNewNames(content: Uint8Array, renamed: ReadonlyMap<string, string>): Buffer {
  let text = Buffer.from(content).toString('latin1');
  for (const [before, now] of renamed) text = text.replaceAll(before, now);
  return Buffer.from(text, 'latin1');
}
