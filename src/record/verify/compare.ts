/** Compares each file of a published copy with the site as it is built now. */

import { atOnce } from '../../cli/at-once.ts';
import { keptVersions, versionListText } from '../../domain/data/kept-versions.ts';
import type { VersionList } from '../../domain/data/kept-versions.ts';
import type { BuildRecord, FileRecord } from '../../domain/checks/build-record.ts';
import { fileRecord } from '../file.ts';
import type { PublishedCopy } from './published.ts';

export interface Difference {
  readonly file: string;
  readonly kind: 'missing' | 'extra' | 'different';
  /** Continues a sentence about the file: "answers 404". */
  readonly message: string;
}

export interface Comparison {
  /** Sorted by file. */
  readonly differences: readonly Difference[];
  /** Files that were built and compared. */
  readonly compared: number;
  /** Files of earlier versions of the data, which are compared with the copy's own record. */
  readonly kept: number;
  /** Files that hosts read themselves and do not serve. */
  readonly unserved: readonly string[];
}

export interface Rebuilt {
  readonly record: BuildRecord;
  /** The list of its versions of the data, of which there is one. */
  readonly versions: VersionList;
}

const AT_ONCE = 12;
const UNSERVED: ReadonlySet<string> = new Set(['/_headers', '/_redirects']);
const VERSION_LIST = '/data/versions.json';
const OF_A_VERSION = /^\/data\/(\d{4}-\d{2}-\d{2}-[0-9a-f]{8})\//;

/** @param onFile  called after each file */
export async function compare(
  copy: PublishedCopy,
  published: BuildRecord,
  rebuilt: Rebuilt,
  onFile: () => void = () => undefined,
): Promise<Comparison> {
  const built = rebuilt.record.files;
  const kept = Object.keys(published.files).filter(
    (file) => !(file in built) && OF_A_VERSION.test(file),
  );
  const expected = new Map<string, FileRecord>([
    ...Object.entries(built),
    ...kept.map((file) => [file, published.files[file] ?? NOTHING] as const),
  ]);
  if (kept.length > 0) expected.set(VERSION_LIST, await versionList(copy, kept, rebuilt.versions));
  const unserved = [...expected.keys()].filter(
    (file) => copy.kind === 'host' && UNSERVED.has(file),
  );
  const files = [...expected].filter(([file]) => !unserved.includes(file));
  const found = await atOnce(AT_ONCE, files, async ([file, wanted]) => {
    const difference = differenceOf(file, wanted, await copy.read(file));
    onFile();
    return difference;
  });
  const extra = Object.keys(published.files).filter((file) => !expected.has(file));
  return {
    differences: [...found.flatMap((one) => one ?? []), ...extra.map(extraFile)].sort((a, b) =>
      a.file < b.file ? -1 : 1,
    ),
    compared: files.length - kept.length,
    kept: kept.length,
    unserved,
  };
}

const NOTHING: FileRecord = { size: 0, sha256: '' };

function differenceOf(
  file: string,
  wanted: FileRecord,
  found: Uint8Array | string,
): Difference | undefined {
  if (typeof found === 'string') return { file, kind: 'missing', message: found };
  const { size, sha256 } = fileRecord(found);
  if (sha256 === wanted.sha256) return undefined;
  const message = `has ${bytes(size)}, sha256 ${short(sha256)}; built here it has ${bytes(wanted.size)}, sha256 ${short(wanted.sha256)}`;
  return { file, kind: 'different', message };
}

function extraFile(file: string): Difference {
  return { file, kind: 'extra', message: 'is in the published record, and is not built here' };
}

/** The list that a build would write that found the earlier versions of this copy. */
async function versionList(
  copy: PublishedCopy,
  kept: readonly string[],
  now: VersionList,
): Promise<FileRecord> {
  const names = new Set(kept.map((file) => OF_A_VERSION.exec(file)?.[1]));
  const before = listIn(await copy.read(VERSION_LIST)).filter(({ version }) => names.has(version));
  return fileRecord(Buffer.from(versionListText(keptVersions(now, { versions: before }))));
}

function listIn(found: Uint8Array | string): VersionList['versions'] {
  if (typeof found === 'string') return [];
  try {
    return (JSON.parse(Buffer.from(found).toString('utf8')) as VersionList).versions;
  } catch {
    return [];
  }
}

function bytes(size: number): string {
  return `${size.toLocaleString('en-GB')} byte${size === 1 ? '' : 's'}`;
}

function short(hash: string): string {
  return `${hash.slice(0, 12)}…`;
}
