/** npm run verify -- URL | FOLDER: builds a published site again and compares every byte. */

import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildRecord } from '../src/domain/checks/build-record.ts';
import type { VersionList } from '../src/domain/data/kept-versions.ts';
import { commandPlace } from '../src/cli/options.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { counting } from '../src/cli/progress.ts';
import { readBuildRecord } from '../src/record/file.ts';
import { compare } from '../src/record/verify/compare.ts';
import type { Rebuilt } from '../src/record/verify/compare.ts';
import { publishedCopy, recordOf } from '../src/record/verify/published.ts';
import { verifyReport } from '../src/record/verify/report.ts';

const KEPT = {
  unchanged: 'Nothing was compared.',
  elsewhere: 'Set TMPDIR to a folder that you can write to.',
};

await runCommand(async () => {
  const copy = publishedCopy(commandPlace('npm run verify'));
  const record = await recordOf(copy);
  process.stdout.write(`Building ${record.siteUrl} as of ${record.asOf} again …\n`);
  const folder = await mkdtemp(join(tmpdir(), 'verify-'));
  try {
    const rebuilt = await rebuild(record, join(folder, 'site'));
    const comparison = await counting('files compared', (onFile) =>
      compare(copy, record, rebuilt, onFile),
    );
    const report = verifyReport(copy.name, comparison, record, rebuilt.record);
    if (comparison.differences.length > 0) throw new ExpectedFailure(report);
    process.stdout.write(report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, KEPT);

/** Builds what is here with the address and the day of the published site. */
async function rebuild({ siteUrl, asOf }: BuildRecord, folder: string): Promise<Rebuilt> {
  const env = { ...process.env, SITE_URL: siteUrl, AS_OF: asOf, OUT_DIR: folder };
  const build = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  if (build.status !== 0)
    throw new ExpectedFailure(`${build.stdout}${build.stderr}\nIt could not be built here.`);
  const versions = await readFile(join(folder, 'data', 'versions.json'), 'utf8');
  return {
    record: await readBuildRecord(folder),
    versions: JSON.parse(versions) as VersionList,
  };
}
