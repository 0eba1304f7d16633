/** The documented configurations serve the built site in OUT_DIR, built for SITE_URL, as they must. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSettings } from '../../src/build/settings.ts';
import { requireBuiltSite } from '../../src/site-checks/built-site.ts';
import { checkServed, servedReport } from '../../src/site-checks/served/report.ts';
import { openServedSite } from '../../src/site-checks/served/copy.ts';
import { SERVERS } from './servers.ts';
import { startServer } from './start-server.ts';
import type { ServedCopy } from './start-server.ts';

const { outFolder, base } = buildSettings(process.env, process.cwd());

describe.each(SERVERS)('$name', (server) => {
  let copy: ServedCopy | undefined;

  beforeAll(async () => {
    requireBuiltSite(outFolder);
    copy = await startServer(server, outFolder, base);
  });

  afterAll(() => copy?.close());

  const get = async (address: string) => {
    const response = await fetch(`${copy?.url ?? ''}${address}`);
    return { status: response.status, body: (await response.json()) as object };
  };

  test('has no findings', async () => {
    const report = await checkServed(await openServedSite(outFolder, copy?.url ?? ''));
    expect(report.findings.length === 0 ? '' : servedReport(report)).toBe('');
    expect(report.host?.name).toBe(server.host);
  });

  test('sends what is for the TLS in front of it', async () => {
    const { headers } = await fetch(`${copy?.url ?? ''}/`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  test('a client of Open Referral UK that reads until an empty page sees each entry once', async () => {
    const seen: object[] = [];
    for (let page = 1; ; page += 1) {
      const { status, body } = await get(`/oruk/service_at_locations?page=${String(page)}`);
      expect(status).toBe(200);
      const { page_number, contents } = body as { page_number: number; contents: object[] };
      expect(page_number).toBe(page);
      if (contents.length === 0) break;
      seen.push(...contents);
    }
    const { body } = await get('/oruk/service_at_locations');
    expect(seen).toEqual((body as { contents: object[] }).contents);
  });

  test('a filter of Open Referral UK is ignored, as its description says', async () => {
    expect(await get('/oruk/services?text=play&per_page=1')).toEqual(await get('/oruk/services'));
    const { description } = (await get('/oruk/')).body as { description: string };
    expect(description).toContain('filters are not supported');
  });
});
