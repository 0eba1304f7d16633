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
import { checkSearch } from '../../../src/site-checks/checks/search.ts';
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

const entry = (to: string): SearchEntry => ({ to, title: 'First', tags: { kind: 'event' } });

/** An index with a record for each address, and the words beside it. */
function searchFiles(
  addresses: readonly string[],
  words: Partial<SearchWords> = {},
): Record<string, string | Uint8Array> {
  const records = addresses.map((url, at): [string, Uint8Array] => [
    `/pagefind/fragment/${String(at)}.pf_fragment`,
    gzipSync(`pagefind_dcd${JSON.stringify({ url, content: '', meta: {}, filters: {} })}`),
  ]);
  const all = {
    names: '',
    others: '',
    elsewhere: '',
    common: '',
    places: [],
    programmes: [],
    synonyms: [],
    kinds: {},
    ...words,
  };
  return {
    ...Object.fromEntries<string | Uint8Array>(records),
    '/search/words.json': JSON.stringify(all),
  };
}

/** A site of two pages, the second one spoiled, as one check sees it. */
async function faults(
  check: (site: BuiltSite) => SiteProblem[] | Promise<SiteProblem[]>,
  parts: PageParts,
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const site = await siteOf({ ...home(), ...help(parts), ...files });
  return (await check(site)).map(({ address, message }) => `${address} ${message}`);
}

test('a site with nothing wrong passes every check', async () => {
  const site = await siteOf({
    ...home(),
    ...help({ body: '<p>Ring 0344 800 8020</p>' }),
    ...searchFiles(['/', '/help/', '/help/#first']),
  });
  const searchEntries = [entry('/help/#first')];
  expect(await checkSite(site, { phones: ['0344 800 8020'], searchEntries })).toEqual([]);
});

describe('the search', () => {
  const faultsOf = async (indexed: readonly string[], words: Partial<SearchWords> = {}) => {
    const site = await siteOf({
      ...home(),
      ...help(),
      '/find/index.html': pageHtml('/find/'),
      ...searchFiles(indexed, words),
    });
    return checkSearch(site, [entry('/help/#first')], {
      repeating: /^\/find\//,
      wordsBytes: 400,
    }).map(({ address, message }) => `${address} ${message}`);
  };

  test('a page or an entry that is not in the index is found', async () => {
    expect(await faultsOf(['/'])).toEqual([
      '/help/ is missing from the search index',
      '/help/#first is missing from the search index',
    ]);
  });

  test('a page that only repeats others and is in the index is found', async () => {
    expect(await faultsOf(['/', '/help/', '/help/#first', '/find/'])).toEqual([
      '/find/ only repeats other pages, but is searched',
    ]);
  });

  test('a synonym for what no page says is found', async () => {
    const synonyms = [{ words: ['hub'], means: 'base camp' }];
    expect(await faultsOf(['/', '/help/', '/help/#first'], { synonyms, names: 'base' })).toEqual([
      '/search/words.json has a synonym for "camp", which no page that is searched says',
    ]);
  });

  test('words that weigh too much are found', async () => {
    const places = Array.from({ length: 400 }, (_, at) => `Place ${String(at * 7919)}`);
    const [fault] = await faultsOf(['/', '/help/', '/help/#first'], { places });
    expect(fault).toMatch(/^\/search\/words\.json weighs \d+ bytes; 400 is the most$/);
  });
});

test('the report names each page once and counts', () => {
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
  [
    `${ORIGIN}/nowhere/`,
    `/help/ the link "${ORIGIN}/nowhere/" leads to no page or file of this site`,
  ],
  ['/help', '/help/ the link "/help" lacks the slash at its end'],
  ['#nowhere', '/help/ the link "#nowhere" leads to a part that /help/ does not have'],
  ['/#nowhere', '/help/ the link "/#nowhere" leads to a part that / does not have'],
])('a broken link is found: %s', async (href, message) => {
  expect(await faults(checkLinks, { body: `<a href="${href}">Go</a>` })).toEqual([message]);
});

test.each([
  '/',
  '../',
  '#main',
  './#main',
  '?x=1',
  '/caf%C3%A9.txt',
  'https://gov.example/x',
  'tel:999',
  'mailto:a@b.example',
])('a sound link passes: %s', async (href) => {
  const parts = { body: `<p id="main"><a href="${href}">Go</a></p>` };
  expect(await faults(checkLinks, parts, { '/café.txt': '' })).toEqual([]);
});

test('a page that nothing links to is found; the 404 page needs no link', async () => {
  const files = { '/404.html': pageHtml('/404.html'), '/lost/index.html': pageHtml('/lost/') };
  expect(await faults(checkReach, {}, files)).toEqual([
    '/lost/ no path of links leads here from /',
  ]);
});

test('a page more than three links away is found', async () => {
  const to = (address: string): PageParts => ({ body: `<a href="${address}">On</a>` });
  const files = {
    '/b/index.html': pageHtml('/b/', to('/c/')),
    '/c/index.html': pageHtml('/c/', to('/d/')),
    '/d/index.html': pageHtml('/d/'),
  };
  expect(await faults(checkReach, to('/b/'), files)).toEqual([
    '/d/ lies 4 links from /; 3 is the most',
  ]);
});

test.each<[string, PageParts, string]>([
  ['the same title', { title: 'Page at /' }, '/ has the same title as /help/: "Page at /"'],
  ['no title', { title: ' ' }, '/help/ has no title'],
  ['two headings', { body: '<h1>More</h1>' }, '/help/ has 2 first headings (h1); one is right'],
  [
    'a wrong canonical address',
    { canonical: `${ORIGIN}/` },
    `/help/ gives ${ORIGIN}/ as its canonical address; ${ORIGIN}/help/ is right`,
  ],
])('a faulty head is found: %s', async (_what, parts, message) => {
  expect(await faults(checkHeads, parts)).toEqual([message]);
});

test('a page without description or heading is found', async () => {
  const bare = `<title>Bare</title><link rel="canonical" href="${ORIGIN}/bare/">`;
  expect(await faults(checkHeads, {}, { '/bare/index.html': bare })).toEqual([
    '/bare/ has 0 first headings (h1); one is right',
    '/bare/ has no description',
  ]);
});

test.each([
  [
    '<script src="https://cdn.example/a.js"></script>',
    'fetches script from another site: https://cdn.example/a.js',
  ],
  [
    '<img src="//cdn.example/a.png" alt="">',
    'fetches image from another site: //cdn.example/a.png',
  ],
  [
    '<img srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="">',
    'fetches image from another site: https://cdn.example/b.png',
  ],
  [
    '<link rel="stylesheet" href="https://cdn.example/a.css">',
    'fetches style from another site: https://cdn.example/a.css',
  ],
  [
    '<link rel="preconnect" href="https://cdn.example">',
    'fetches other from another site: https://cdn.example',
  ],
  [
    '<iframe src="https://map.example/"></iframe>',
    'fetches other from another site: https://map.example/',
  ],
  [
    '<style>a{background:url(https://cdn.example/a.png)}</style>',
    'fetches image from another site: https://cdn.example/a.png',
  ],
  [
    '<style>@import "https://cdn.example/a.css";</style>',
    'fetches style from another site: https://cdn.example/a.css',
  ],
  ['<img src="/missing.png" alt="">', 'fetches image that is not there: /missing.png'],
])('what is fetched from elsewhere, or is not there, is found: %s', async (body, message) => {
  const found = await faults(checkOrigins, { body }, { '/a.png': '' });
  expect(found).toEqual([`/help/ ${message}`]);
});

test('a font that a style sheet fetches from elsewhere is found', async () => {
  const css = '@font-face{src:url("https://fonts.example/a.woff2")}';
  expect(await faults(checkOrigins, {}, { '/a.css': css })).toEqual([
    '/a.css fetches font from another site: https://fonts.example/a.woff2',
  ]);
});

test.each([
  ["default-src 'self'", "its policy must begin with default-src 'none'"],
  [
    "default-src 'none'; style-src 'unsafe-inline'",
    "its policy allows 'unsafe-inline' in style-src",
  ],
  ["default-src 'none'; script-src 'unsafe-eval'", "its policy allows 'unsafe-eval' in script-src"],
  ["default-src 'none'; img-src *", 'its policy allows * in img-src'],
  ["default-src 'none'; img-src https:", 'its policy allows https: in img-src'],
])('a loose policy is found: %s', async (policy, message) => {
  expect(await faults(checkPolicy, { policy })).toEqual([`/help/ ${message}`]);
});

test('a page without a policy, and what a policy would refuse, is found', async () => {
  const files = { '/bare/index.html': '<h1>Bare</h1>' };
  const body = '<style>p{color:red}</style><p style="color:red">Red</p>';
  expect(await faults(checkPolicy, { body }, files)).toEqual([
    '/bare/ has no content security policy',
    '/help/ its policy refuses an inline style: p{color:red}',
    '/help/ its policy refuses the attribute style="…"',
  ]);
});

test('an inline style whose hash the policy names passes', async () => {
  const hash = createHash('sha256').update('p{color:red}').digest('base64');
  const policy = `default-src 'none'; style-src 'self' 'sha256-${hash}'`;
  const parts = { policy, body: '<style>p{color:red}</style>' };
  expect(await faults(checkPolicy, parts)).toEqual([]);
});

test.each([
  '<script>document.title = 1</script>',
  '<script type="module" src="/a.js"></script>',
  '<link rel="modulepreload" href="/a.js">',
  '<p onclick="go()">Go</p>',
  '<a href="javascript:go()">Go</a>',
])('JavaScript is found: %s', async (body) => {
  const found = await faults(
    (site) => checkScripts(site, new Map()),
    { body },
    { '/a.js': 'go()' },
  );
  expect(found).toEqual([expect.stringMatching(/^\/help\/ carries \d+ bytes of JavaScript; 0 is/)]);
});

test('data is no JavaScript, and a page with an allowance may use it', async () => {
  const data = '<script type="application/ld+json">{"@type":"Place"}</script>';
  expect(await faults((site) => checkScripts(site, new Map()), { body: data })).toEqual([]);
  const allowed = new Map([['/help/', 100]]);
  const body = '<script src="/a.js"></script>';
  const files = { '/a.js': 'go()' };
  expect(await faults((site) => checkScripts(site, allowed), { body }, files)).toEqual([]);
});

test("a number that is no shown contact's is found, in text and in links", async () => {
  const check = (site: BuiltSite): SiteProblem[] => checkPhones(site, ['0344 800 8020', '999']);
  const body = `<p>Ring 0344 800 8020, 999 or 01603 222144.</p>
    <a href="tel:+443448008020">Ring</a><a href="tel:01603-222145">Ring</a>`;
  expect(await faults(check, { body })).toEqual([
    "/help/ gives the telephone number 01603 222144, which is no shown contact's",
    "/help/ gives the telephone number tel:01603-222145, which is no shown contact's",
  ]);
});

test('a page that is too heavy is found; a long list may weigh more', async () => {
  const noise = createHash('shake256', { outputLength: 3000 }).update('noise').digest('base64');
  const files = {
    '/a.css': `@import "b.css";p{background:url(a.svg)}/*${noise}*/`,
    '/a.svg': noise,
  };
  const parts = { head: '<link rel="stylesheet" href="/a.css">', body: noise };
  const limits = { pageBytes: 8_000, longListBytes: 12_000, longLists: /^\/lists\// };
  const [found] = await faults((site) => checkWeights(site, limits), parts, files);
  const bytes = Number(/weighs (\d+) bytes; 8000 is the most/.exec(found ?? '')?.[1]);
  expect(bytes).toBeGreaterThan(9_000);
  expect(bytes).toBeLessThan(10_500);
  const asList = { ...limits, longLists: /^\/help\/$/ };
  expect(await faults((site) => checkWeights(site, asList), parts, files)).toEqual([]);
});
