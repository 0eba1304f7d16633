/** Writes and reads `build.json`: of what a site was made, and the hash of each of its files. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILD_RECORD } from '../domain/checks/build-record.ts';
import type { BuildOrigin, BuildRecord, FileRecord } from '../domain/checks/build-record.ts';
import { siteFiles } from '../site-checks/built-site.ts';

/** Records a finished site; nothing in it may change afterwards. */
export async function writeBuildRecord(siteFolder: string, origin: BuildOrigin): Promise<void> {
  const files: Record<string, FileRecord> = {};
  for (const address of siteFiles(siteFolder))
    if (address !== BUILD_RECORD)
      files[address] = fileRecord(readFileSync(join(siteFolder, address)));
  const record: BuildRecord = { ...origin, files };
  await writeFile(join(siteFolder, BUILD_RECORD), `${JSON.stringify(record, null, 1)}\n`);
}

export async function readBuildRecord(siteFolder: string): Promise<BuildRecord> {
  return JSON.parse(await readFile(join(siteFolder, BUILD_RECORD), 'utf8')) as BuildRecord;
}

export function fileRecord(bytes: Uint8Array): FileRecord {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
