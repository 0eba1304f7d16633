import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../../src/domain/search/entry.ts';
import type { SearchWords } from '../../../src/domain/search/words.ts';
import type { BuiltSite, SiteProblem } from '../../../src/site-checks/built-site.ts';
import { checkSite, siteReport } from '../../../src/site-checks/run-checks.ts';
import { checkHeads } from '../../../src/site-checks/checks/heads.ts';
import { checkLinks } from '../../../src/site-checks/checks/links.ts';
import { checkOrigins } from '../../../src/site-checks/checks/origins.ts';
import { checkPhones } from '../../../src/site-checks/checks/phones.ts';
import { checkPolicy } from '../../../src/site-checks/checks/policy.ts';
import { checkReach } from '../../../src/site-checks/checks/reach.ts';
import { checkScripts } from '../../../src/site-checks/checks/scripts.ts';
import { checkFetchedFiles } from '../../../src/site-checks/checks/fetched-files.ts';
import { checkSearch } from '../../../src/site-checks/checks/search.ts';
import { checkTitles } from '../../../src/site-checks/checks/titles.ts';
import { checkWeights } from '../../../src/site-checks/checks/weights.ts';
import type { PageParts } from '../../support/site/page-html.ts';
import { ORIGIN, pageHtml } from '../../support/site/page-html.ts';
import { siteOf } from '../../support/site/write-site.ts';

const home = (parts: PageParts = {}): Record<string, string> => ({
  '/index.html': pageHtml('/', { ...parts, body: `<a href="/help/">Help</a>${parts.body ?? ''}` }),
});
const help = (parts: PageParts = {}): Record<string, string> => ({
  '/help/index.html': pageHtml('/help/', parts),
});

const NOINDEX = '<meta name="robots" content="noindex">';

const entry = (to: string): SearchEntry => ({ to, title: 'First', tags: { kind: 'event' } });

/** An index with a record for each address, and the file that answers before it. */
function searchFiles(
  addresses: readonly string[],
  synonyms: SearchWords['synonyms'] = [],
): Record<string, string | Uint8Array> {
  const records = addresses.map((url, at): [string, Uint8Array] => [
    `/pagefind/fragment/${String(at)}.pf_fragment`,
    gzipSync(
      `pagefind_dcd${JSON.stringify({ url, content: 'A base', meta: { title: 'Page' }, filters: {} })}`,
    ),
  ]);
  return {
    ...Object.fromEntries<string | Uint8Array>(records),
    '/search/search.json': JSON.stringify({ words: { synonyms } }),
  };
}

/** The problems that one check finds on a site of two pages, of which `parts` changes the second. */
async function problemsFound(
  check: (site: BuiltSite) => SiteProblem[] | Promise<SiteProblem[]>,
  parts: PageParts,
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const site = await siteOf({ ...home(), ...help(parts), ...files });
  return (await check(site)).map(({ address, message }) => `${address} ${message}`);
}

test('a site without problems passes every check', async () => {
  const site = await siteOf({
    ...home(),
    ...help({ body: '<p>Ring 0344 800 8020</p>' }),
    ...searchFiles(['/', '/help/', '/help/#first']),
  });
  const searchEntries = [entry('/help/#first')];
  const emails = { linked: [], onlyPrinted: [] };
  expect(
    checkSite(site, { siteName: 'Page', phones: ['0344 800 8020'], emails, searchEntries }),
  ).toEqual([]);
});

test('pages at former addresses may share a title and be found by no link; what they lead to must be there', async () => {
  const former = (address: string, leadsTo: string): Record<string, string> => ({
    [`${address}index.html`]: pageHtml(address, {
      title: 'This page has moved – Page',
      canonical: ORIGIN + leadsTo,
      head: `<meta http-equiv="refresh" content="0; url=${leadsTo}">${NOINDEX}`,
      body: `<a href="${leadsTo}">Go to the page</a>`,
    }),
  });
  const nothing = {
    siteName: 'Page',
    phones: [],
    emails: { linked: [], onlyPrinted: [] },
    searchEntries: [],
  };
  const site = await siteOf({
    ...home(),
    ...help(),
    ...former('/old-help/', '/help/'),
    ...former('/older-help/', '/help/'),
    ...former('/lost/', '/nowhere/'),
    ...searchFiles(['/', '/help/']),
  });
  expect(checkSite(site, nothing)).toEqual([
    { address: '/lost/', message: 'the link "/nowhere/" leads to no page or file of this site' },
  ]);
});

describe('the search', () => {
  const problemsOf = async (indexed: readonly string[], synonyms: SearchWords['synonyms'] = []) => {
    const site = await siteOf({
      ...home(),
      ...help(),
      '/find/index.html': pageHtml('/find/'),
      ...searchFiles(indexed, synonyms),
    });
    return checkSearch(site, [entry('/help/#first')], /^\/find\//).map(
      ({ address, message }) => `${address} ${message}`,
    );
  };

  test('a page or an entry that is not in the index is reported', async () => {
    expect(await problemsOf(['/'])).toEqual([
      '/help/ is missing from the search index',
      '/help/#first is missing from the search index',
    ]);
  });

  test('a page that only repeats others and is in the index is reported', async () => {
    expect(await problemsOf(['/', '/help/', '/help/#first', '/find/'])).toEqual([
      '/find/ only repeats other pages, but is in the search index',
    ]);
  });

  test('a synonym for a word that no page has is reported', async () => {
    const synonyms = [{ words: ['hub'], means: 'base camp' }];
    expect(await problemsOf(['/', '/help/', '/help/#first'], synonyms)).toEqual([
      '/search/search.json has a synonym for "camp", a word that no page in the search index has',
    ]);
  });

  test('a file that answers first and is too large is reported', async () => {
    const words = Array.from({ length: 400 }, (_, at) => `Place ${String(at * 7919)}`);
    const large = JSON.stringify(words);
    const site = await siteOf({
      ...home(),
      ...searchFiles(['/'], [{ words, means: 'base' }]),
      '/find/finder.json': '{}',
      '/find/places.json': large,
      '/find/names/p.json': large,
      '/search/letters/p.json': large,
      '/search/letters/q.json': '{}',
    });
    const message = expect.stringMatching(
      /^is \d+ bytes after Brotli; at most 400 are allowed$/,
    ) as string;
    expect(checkFetchedFiles(site, 400)).toEqual(
      ['/find/places.json', '/search/letters/p.json', '/search/search.json'].map((address) => ({
        address,
        message,
      })),
    );
    expect(checkFetchedFiles(site, 4_000)).toEqual([]);
  });
});

test('the report lists each page once and counts', () => {
  const problems = [
    { address: '/help/', message: 'has no title' },
    { address: '/help/', message: 'has no description' },
    { address: '/x/', message: 'has no title' },
  ];
  expect(siteReport(problems)).toMatchInlineSnapshot(`
    "/help/
      has no title
      has no description
    /x/
      has no title

    3 problems on 2 pages. Nothing was published."
  `);
});

test.each([
  ['/nowhere/', '/help/ the link "/nowhere/" leads to no page or file of this site'],
  ['../nowhere/', '/help/ the link "../nowhere/" leads to no page or file of this site'],
  ['/help', '/help/ the link "/help" needs a slash at the end'],
  ['#nowhere', '/help/ the link "#nowhere" leads to the id "nowhere", which /help/ does not have'],
  ['/#nowhere', '/help/ the link "/#nowhere" leads to the id "nowhere", which / does not have'],
])('a broken link is reported: %s', async (href, message) => {
  expect(await problemsFound(checkLinks, { body: `<a href="${href}">Go</a>` })).toEqual([message]);
});

test.each([
  '/',
  '../',
  '#main',
  './#main',
  '?x=1',
  '/caf%C3%A9.txt',
  'https://gov.example/x',
  `${ORIGIN}/`,
  // A page of the publisher's own that is not one of these.
  `${ORIGIN}/nowhere/`,
  'tel:999',
  'mailto:a@b.example',
])('a working link passes: %s', async (href) => {
  const parts = { body: `<p id="main"><a href="${href}">Go</a></p>` };
  expect(await problemsFound(checkLinks, parts, { '/café.txt': '' })).toEqual([]);
});

describe('a site below a path', () => {
  const below = async (href: string): Promise<string[]> => {
    const site = await siteOf({ ...home(), ...help({ body: `<a href="${href}">Go</a>` }) });
    return checkLinks({ ...site, siteUrl: `${ORIGIN}/centres` })
      .filter(({ address }) => address === '/help/')
      .map(({ message }) => message);
  };

  test.each(['/centres/', '/centres/help/', '../', `${ORIGIN}/`, `${ORIGIN}/centres/help/#top`])(
    'has the link %s',
    async (href) => {
      expect(await below(href)).toEqual(
        href.endsWith('#top')
          ? [`the link "${href}" leads to the id "top", which /help/ does not have`]
          : [],
      );
    },
  );

  test.each(['/', '/help/', '../../help/', '/centres/nowhere/', '/centres'])(
    'has no page at %s',
    async (href) => {
      expect(await below(href)).toEqual([
        `the link "${href}" leads to no page or file of this site`,
      ]);
    },
  );
});

test('a page without links to it is reported; the 404 page needs none', async () => {
  const files = {
    '/404.html': pageHtml('/404.html', { head: NOINDEX }),
    '/lost/index.html': pageHtml('/lost/'),
  };
  expect(await problemsFound(checkReach, {}, files)).toEqual([
    '/lost/ cannot be reached by links from /',
  ]);
});

test('a page more than three links away is reported', async () => {
  const to = (address: string): PageParts => ({ body: `<a href="${address}">On</a>` });
  const files = {
    '/b/index.html': pageHtml('/b/', to('/c/')),
    '/c/index.html': pageHtml('/c/', to('/d/')),
    '/d/index.html': pageHtml('/d/'),
  };
  expect(await problemsFound(checkReach, to('/b/'), files)).toEqual([
    '/d/ is 4 links from /; at most 3 are allowed',
  ]);
});

test.each<[string, PageParts, string]>([
  ['the same title', { title: 'Page at /' }, '/ has the same title as /help/: "Page at /"'],
  ['no title', { title: ' ' }, '/help/ has no title'],
  ['two headings', { body: '<h1>More</h1>' }, '/help/ has 2 main headings (h1); expected one'],
  [
    'a wrong canonical address',
    { canonical: `${ORIGIN}/` },
    `/help/ has the canonical address ${ORIGIN}/; expected ${ORIGIN}/help/`,
  ],
])('a problem of the head is reported: %s', async (_what, parts, message) => {
  expect(await problemsFound(checkHeads, parts)).toEqual([message]);
});

test('titles may be alike once words are left out', async () => {
  const title = 'Register of… 2019 – Page';
  expect(
    await problemsFound(checkHeads, { title }, { '/x/index.html': pageHtml('/x/', { title }) }),
  ).toEqual([]);
});

test.each([
  ['Help – Page', []],
  ['Page, then and now', []],
  ['Help', ['/help/ names the site 0 times in its title; once: "Help"']],
  ['Page: help – Page', ['/help/ names the site 2 times in its title; once: "Page: help – Page"']],
  [
    `${'Help '.repeat(13)}– Page`,
    [`/help/ has a title of 71 characters; 65 at most: "${'Help '.repeat(13)}– Page"`],
  ],
])('the title "%s" has the problems %j', async (title, problems) => {
  expect(await problemsFound((site) => checkTitles(site, 'Page'), { title })).toEqual(problems);
});

test('a page without description or heading is reported', async () => {
  const bare = `<title>Bare</title><link rel="canonical" href="${ORIGIN}/bare/">`;
  expect(await problemsFound(checkHeads, {}, { '/bare/index.html': bare })).toEqual([
    '/bare/ has 0 main headings (h1); expected one',
    '/bare/ has no description',
  ]);
});

test.each([
  [
    '<script src="https://cdn.example/a.js"></script>',
    'fetches a file (script) from another site: https://cdn.example/a.js',
  ],
  [
    '<img src="//cdn.example/a.png" alt="">',
    'fetches a file (image) from another site: //cdn.example/a.png',
  ],
  [
    '<img srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="">',
    'fetches a file (image) from another site: https://cdn.example/b.png',
  ],
  [
    '<link rel="stylesheet" href="https://cdn.example/a.css">',
    'fetches a file (style) from another site: https://cdn.example/a.css',
  ],
  [
    '<link rel="preconnect" href="https://cdn.example">',
    'fetches a file (other) from another site: https://cdn.example',
  ],
  [
    '<iframe src="https://map.example/"></iframe>',
    'fetches a file (other) from another site: https://map.example/',
  ],
  [
    '<style>a{background:url(https://cdn.example/a.png)}</style>',
    'fetches a file (image) from another site: https://cdn.example/a.png',
  ],
  [
    '<style>@import "https://cdn.example/a.css";</style>',
    'fetches a file (style) from another site: https://cdn.example/a.css',
  ],
  ['<img src="/missing.png" alt="">', 'fetches a file (image) that does not exist: /missing.png'],
])('a file from another site, or that does not exist, is reported: %s', async (body, message) => {
  const found = await problemsFound(checkOrigins, { body }, { '/a.png': '' });
  expect(found).toEqual([`/help/ ${message}`]);
});

test('a font that a style sheet fetches from another site is reported', async () => {
  const css = '@font-face{src:url("https://fonts.example/a.woff2")}';
  expect(await problemsFound(checkOrigins, {}, { '/a.css': css })).toEqual([
    '/a.css fetches a file (font) from another site: https://fonts.example/a.woff2',
  ]);
});

test.each([
  ["default-src 'self'", "its policy must set default-src to 'none'"],
  [
    "default-src 'none'; style-src 'unsafe-inline'",
    "its policy allows 'unsafe-inline' in style-src",
  ],
  ["default-src 'none'; script-src 'unsafe-eval'", "its policy allows 'unsafe-eval' in script-src"],
  ["default-src 'none'; img-src *", 'its policy allows * in img-src'],
  ["default-src 'none'; img-src https:", 'its policy allows https: in img-src'],
])('a loose policy is reported: %s', async (policy, message) => {
  expect(await problemsFound(checkPolicy, { policy })).toEqual([`/help/ ${message}`]);
});

test('a page without a policy, and parts that the policy blocks, are reported', async () => {
  const files = { '/bare/index.html': '<h1>Bare</h1>' };
  const body = '<style>p{color:red}</style><p style="color:red">Red</p>';
  expect(await problemsFound(checkPolicy, { body }, files)).toEqual([
    '/bare/ has no content security policy',
    '/help/ its policy blocks an inline style: p{color:red}',
    '/help/ its policy blocks the attribute style="…"',
  ]);
});

test('an inline style whose hash is in the policy passes', async () => {
  const hash = createHash('sha256').update('p{color:red}').digest('base64');
  const policy = `default-src 'none'; style-src 'self' 'sha256-${hash}'`;
  const parts = { policy, body: '<style>p{color:red}</style>' };
  expect(await problemsFound(checkPolicy, parts)).toEqual([]);
});

test.each([
  '<script>document.title = 1</script>',
  '<script type="module" src="/a.js"></script>',
  '<link rel="modulepreload" href="/a.js">',
  '<p onclick="go()">Go</p>',
  '<a href="javascript:go()">Go</a>',
])('JavaScript is reported: %s', async (body) => {
  const found = await problemsFound(
    (site) => checkScripts(site, []),
    { body },
    { '/a.js': 'go()' },
  );
  expect(found).toEqual([
    expect.stringMatching(/^\/help\/ loads \d+ bytes of JavaScript; at most 0 are/),
  ]);
});

test('data scripts are not JavaScript, and a page with an allowance may load some', async () => {
  const data = '<script type="application/ld+json">{"@type":"Place"}</script>';
  expect(await problemsFound((site) => checkScripts(site, []), { body: data })).toEqual([]);
  const allowed = [[/^\/help\/$/, 100]] as const;
  const body = '<script src="/a.js"></script>';
  const files = { '/a.js': 'go()' };
  expect(await problemsFound((site) => checkScripts(site, allowed), { body }, files)).toEqual([]);
});

test('a number that no shown contact has is reported, in text and in links', async () => {
  const check = (site: BuiltSite): SiteProblem[] => checkPhones(site, ['0344 800 8020', '999']);
  const body = `<p>Ring 0344 800 8020, 999 or 01603 222144.</p>
    <a href="tel:+443448008020">Ring</a><a href="tel:01603-222145">Ring</a>`;
  expect(await problemsFound(check, { body })).toEqual([
    '/help/ gives the telephone number 01603 222144, which no shown contact or place has',
    '/help/ gives the telephone number tel:01603-222145, which no shown contact or place has',
  ]);
});

test('a page that is too large is reported; a long list may be larger', async () => {
  const noise = createHash('shake256', { outputLength: 3000 }).update('noise').digest('base64');
  const files = {
    '/a.css': `@import "b.css";p{background:url(a.svg)}/*${noise}*/`,
    '/a.svg': noise,
  };
  const parts = { head: '<link rel="stylesheet" href="/a.css">', body: noise };
  const limits = { pageBytes: 8_000, longListBytes: 12_000, longLists: /^\/lists\// };
  const [found] = await problemsFound((site) => checkWeights(site, limits), parts, files);
  const bytes = Number(
    /loads (\d+) bytes after Brotli; at most 8000 are allowed/.exec(found ?? '')?.[1],
  );
  expect(bytes).toBeGreaterThan(9_000);
  expect(bytes).toBeLessThan(10_500);
  const asList = { ...limits, longLists: /^\/help\/$/ };
  expect(await problemsFound((site) => checkWeights(site, asList), parts, files)).toEqual([]);
});
