/** A published copy of a site, on a host or in a folder, whose files can be read. */

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BUILD_RECORD } from '../../domain/checks/build-record.ts';
import type { BuildRecord } from '../../domain/checks/build-record.ts';
import { ExpectedFailure } from '../../cli/expected-failure.ts';

export interface PublishedCopy {
  /** As it was given: an address or a folder. */
  readonly name: string;
  readonly kind: 'host' | 'folder';
  /** The bytes of a file of the site by its address, or why there are none: "answers 404". */
  readonly read: (file: string) => Promise<Uint8Array | string>;
}

const PATIENCE_MS = 30_000;
const NOT_FOUND = '/404.html';

/** @param place  the address of a site without its last slash, or a folder */
export function publishedCopy(place: string): PublishedCopy {
  if (/^https?:\/\//i.test(place))
    return { name: place, kind: 'host', read: (file) => readFromHost(place, file) };
  const folder = resolve(place);
  if (!existsSync(folder))
    throw new ExpectedFailure(`${place} is neither a folder nor an address with https://.`);
  return {
    name: place,
    kind: 'folder',
    read: (file) => readFile(join(folder, file)).catch(() => 'is not there'),
  };
}

/** @throws ExpectedFailure if the copy has no record of its build */
export async function recordOf(copy: PublishedCopy): Promise<BuildRecord> {
  const found = await copy.read(BUILD_RECORD);
  const reason = typeof found === 'string' ? found : 'is not a record of a build';
  const record = typeof found === 'string' ? undefined : parsed(found);
  if (typeof record?.siteUrl === 'string' && typeof record.files === 'object') return record;
  throw new ExpectedFailure(
    `${copy.name} cannot be verified: ${BUILD_RECORD} ${reason}. Give the address or the folder of a site that "npm run build" made.`,
  );
}

function parsed(bytes: Uint8Array): BuildRecord | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as BuildRecord;
  } catch {
    return undefined;
  }
}

/** The bytes after decompression, which is the host's own affair. */
async function readFromHost(url: string, file: string): Promise<Uint8Array | string> {
  // The page for unknown addresses is asked for as readers get it.
  const isNotFound = file === NOT_FOUND;
  const address = isNotFound ? `/${randomUUID()}/` : file.replace(/\/index\.html$/, '/');
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(url + encodeURI(address), { signal });
    const bytes = await response.bytes();
    const wanted = isNotFound ? 404 : 200;
    if (response.status === wanted) return bytes;
    return `answers ${String(response.status)}${isNotFound ? ' for an unknown address' : ''}`;
  } catch (error) {
    const { cause, message } = error as Error;
    return `gives no answer (${(cause as NodeJS.ErrnoException | undefined)?.code ?? message})`;
  }
}
