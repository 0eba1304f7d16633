/** Twenty addresses that operators give: all that is made from them has the right ones, within the site's path. */

import { afterEach, expect, test, vi } from 'vitest';
import { siteAddressSetting } from '../../../src/build/settings.ts';
import { makeContent } from '../../support/made-up/make-content.ts';

/** What is set, and the address that is printed. */
const ADDRESSES = [
  ['http://localhost:4321', 'http://localhost:4321'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
  ['http://192.168.1.20', 'http://192.168.1.20'],
  ['http://intranet', 'http://intranet'],
  ['http://intranet/families/', 'http://intranet/families'],
  ['https://centres.example', 'https://centres.example'],
  ['https://centres.example/', 'https://centres.example'],
  ['HTTPS://WWW.Centres.EXAMPLE/', 'https://www.centres.example'],
  ['https://centres.example:443', 'https://centres.example'],
  ['https://centres.example:8443/centres', 'https://centres.example:8443/centres'],
  ['https://example.github.io/centres/', 'https://example.github.io/centres'],
  ['https://example.github.io/Centres', 'https://example.github.io/Centres'],
  ['https://centres.example/a/b/c/', 'https://centres.example/a/b/c'],
  ['https://centres.example/a/../b', 'https://centres.example/b'],
  ['https://centres.example/~web/sites_2.1/', 'https://centres.example/~web/sites_2.1'],
  ['https://kinder-müller.example/', 'https://xn--kinder-mller-klb.example'],
  ['https://xn--kinder-mller-klb.example/hilfe', 'https://xn--kinder-mller-klb.example/hilfe'],
  ['https://childrens-centres.example.org', 'https://childrens-centres.example.org'],
  [
    'https://www.example.gov.uk/children/early-help/',
    'https://www.example.gov.uk/children/early-help',
  ],
] as const;

afterEach(() => {
  // Modules keep the path that they were loaded with, and other test files share them.
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Every file that names the site's own address, as pages make them with this setting. */
async function filesFor(setting: string): Promise<Map<string, string>> {
  const { siteUrl, base } = siteAddressSetting({ SITE_URL: setting });
  vi.resetModules();
  vi.stubEnv('BASE_URL', base);
  const site = new URL(`${siteUrl}/`);
  const made = makeContent();
  const publisher = { name: 'Dale Council', contact: 'web@dale.example' };
  const content = { ...made, site: { ...made.site, publisher } };
  const [
    { atomFeed },
    { jsonFeed },
    { calendar },
    { feedOwners, timelineFeed },
    { openSearch },
    { webManifest },
    { securityTxt },
    { orukAnswers },
    { madeData },
    { structuredData },
    { links },
    { GET },
  ] = await Promise.all([
    import('../../../src/exports/timeline/atom-feed.ts'),
    import('../../../src/exports/timeline/json-feed.ts'),
    import('../../../src/exports/timeline/calendar.ts'),
    import('../../../src/exports/timeline/feed.ts'),
    import('../../../src/exports/share/open-search.ts'),
    import('../../../src/exports/share/web-manifest.ts'),
    import('../../../src/exports/share/security-txt.ts'),
    import('../../../src/exports/oruk/answers.ts'),
    import('../../../src/exports/made-files.ts'),
    import('../../../src/views/frame/structured-data.ts'),
    import('../../../src/wording/frame/links.ts'),
    import('../../../src/pages/robots.txt.ts'),
  ]);
  const context = { content, siteUrl: site };
  const feeds = feedOwners(content).map((owner) => timelineFeed(content, owner));
  const robots = await GET({ site } as Parameters<typeof GET>[0]);
  const head = {
    title: 'Contact',
    description: '',
    path: links.help,
    crumbs: [{ text: 'Home', to: links.home }],
    search: 'repeats others',
  } as const;
  const colours = { theme: '#000000', background: '#ffffff' };
  return new Map([
    ['atom', feeds.map((feed) => atomFeed(feed, site)).join('\n')],
    ['json feed', feeds.map((feed) => jsonFeed(feed, site)).join('\n')],
    ['calendar', feeds.map((feed) => calendar(feed, site).replaceAll('\r\n ', '')).join('\n')],
    ['opensearch', openSearch(content, site)],
    ['manifest', JSON.stringify(webManifest(content, colours))],
    ['security.txt', securityTxt(content.site, site) ?? ''],
    ['oruk', JSON.stringify(orukAnswers(context))],
    [
      'datapackage',
      JSON.stringify(
        [...madeData(context).files.values()].map(({ body }) => new TextDecoder().decode(body)),
      ),
    ],
    ['breadcrumbs', JSON.stringify(structuredData(head, site))],
    ['canonical', new URL(links.help, site).href],
    ['robots.txt', await robots.text()],
  ]);
}

test('they are twenty', () => {
  expect(ADDRESSES).toHaveLength(20);
});

test.each(ADDRESSES)('%s is printed as %s', async (setting, address) => {
  const { siteUrl, base } = siteAddressSetting({ SITE_URL: setting });
  expect(siteUrl).toBe(address);
  expect(base).toBe(new URL(`${address}/`).pathname);
  const files = await filesFor(setting);
  const { host } = new URL(siteUrl);
  for (const [name, text] of files) {
    const own = [...text.matchAll(/https?:\/\/[^\s"'<>\\)]+/gi)]
      .map(([found]) => found)
      .filter((found) => new URL(found).host === host);
    if (name !== 'manifest') expect(own.length, name).toBeGreaterThan(0);
    for (const found of own) {
      expect(found.startsWith(`${siteUrl}/`), `${name}: ${found}`).toBe(true);
      expect(found.slice(siteUrl.length), name).not.toContain('//');
    }
  }
  expect(files.get('canonical')).toBe(`${siteUrl}/help/`);
  expect(files.get('robots.txt')).toContain(`Sitemap: ${siteUrl}/sitemap-index.xml\n`);
  expect(files.get('security.txt')).toContain(`Canonical: ${siteUrl}/.well-known/security.txt\n`);
  expect(files.get('opensearch')).toContain(`template="${siteUrl}/search/?q={searchTerms}"`);
  const {
    start_url: start,
    scope,
    icons,
  } = JSON.parse(files.get('manifest') ?? '') as {
    start_url: string;
    scope: string;
    icons: { src: string }[];
  };
  expect([start, scope]).toEqual([base, base]);
  for (const { src } of icons) expect(src.startsWith(base)).toBe(true);
});
