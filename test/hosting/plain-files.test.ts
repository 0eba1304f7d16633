/** A host that only serves files: with the copies of `plain-files.js` it answers Open Referral UK too. */

import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSettings } from '../../src/build/settings.ts';
import { serveFolder } from '../../src/serve/static-server.ts';
import { requireBuiltSite } from '../../src/site-checks/built-site.ts';
import { checkServed, servedReport } from '../../src/site-checks/served/report.ts';
import { openServedSite } from '../../src/site-checks/served/copy.ts';

const { outFolder, base } = buildSettings(process.env, process.cwd());

test('has no findings', async () => {
  requireBuiltSite(outFolder);
  const site = await mkdtemp(join(tmpdir(), 'hosting-'));
  await cp(outFolder, site, { recursive: true, dereference: true });
  execFileSync(process.execPath, ['scripts/hosting/plain-files.js', site]);
  const server = await serveFolder(site, { exactly: 0 }, base);
  try {
    const report = await checkServed(await openServedSite(site, server.url));
    expect(report.findings.length === 0 ? '' : servedReport(report)).toBe('');
  } finally {
    await server.close();
    await rm(site, { recursive: true });
  }
});
