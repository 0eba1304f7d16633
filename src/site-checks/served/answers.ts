/** How a host answers addresses that are no file: without a slash, unknown, hidden, asked for again. */

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readPage } from '../page-reader.ts';
import { ask, askHead, findingsOf } from './copy.ts';
import type { Finding, ServedSite } from './copy.ts';

/** An hour: a correction must not wait longer. */
const LONGEST_KEPT = 3600;
/** What follows an address must not be lost. */
const QUERY = '?from=check';
const PAGE_END = '/index.html';
/** The kinds of text whose compression is tried, on the largest file of each. */
const TEXTS = [
  '.html',
  '.css',
  '.js',
  '.json',
  '.csv',
  '.ics',
  '.atom',
  '.geojson',
  '.svg',
  '.xml',
];
const LEAST_BYTES = 2048;

/** The links of the home page, as a browser follows them: they fail if the site was built for another path. */
export async function checkHomeLinks(site: ServedSite): Promise<Finding[]> {
  const home = await (await ask(site, '/')).text();
  const { origin } = new URL(site.url);
  const links = new Set(
    [...readPage('/', home).links]
      .map((link) => URL.parse(link, `${site.url}/`))
      .filter((url) => url?.origin === origin)
      .map((url) => url?.pathname ?? ''),
  );
  return findingsOf([...links], async (path) => {
    const { status } = await fetch(`${origin}${path}`, { method: 'HEAD' });
    if (status === 200) return [];
    const message = `is linked from the home page and answers ${String(status)}: set SITE_URL to the address of the site and build again`;
    return [{ rule: 'file', address: path, message }];
  });
}

/** A page's address without its slash leads to the one with it, and keeps what follows "?". */
export function checkSlashes(site: ServedSite): Promise<Finding[]> {
  const pages = pagesOf(site).filter((page) => page !== '/');
  return findingsOf(pages.slice(0, 3), async (page) => {
    const address = `${page.slice(0, -1)}${QUERY}`;
    const { status, headers } = await askHead(site, address);
    const to = URL.parse(headers.get('location') ?? '', `${site.url}${address}`);
    const isMoved = status >= 300 && status < 400;
    if (isMoved && to?.pathname === new URL(`${site.url}${page}`).pathname && to.search === QUERY)
      return [];
    const message = `answers ${String(status)} ${to?.href ?? ''}, must lead to ${page}${QUERY}`;
    return [{ rule: 'slash', address, message }];
  });
}

/** An unknown address, and a folder without a page, end at the site's own page with status 404. */
export async function checkNotFound(site: ServedSite): Promise<Finding[]> {
  const own = await readFile(join(site.folder, '404.html'), 'utf8');
  const unknown = [
    '/no-such-page',
    '/no-such-page/',
    '/no/such/page.csv',
    ...foldersWithoutPage(site),
  ];
  return findingsOf(unknown, async (address) => {
    const response = await ask(site, address, { redirect: 'follow' });
    const text = await response.text();
    if (response.status === 404 && text === own) return [];
    const page = text === own ? 'the page 404.html' : 'another page than 404.html';
    return [
      {
        rule: 'not-found',
        address,
        message: `answers ${String(response.status)} with ${page}, must answer 404 with 404.html`,
      },
    ];
  });
}

export function checkHidden(site: ServedSite): Promise<Finding[]> {
  return findingsOf(['/_headers'], async (address) => {
    const { status } = await askHead(site, address);
    if (status !== 200) return [];
    return [{ rule: 'hidden', address, message: 'is served, must answer 404' }];
  });
}

export async function checkCompression(site: ServedSite): Promise<Finding[]> {
  const largest = new Map<string, { readonly file: string; readonly size: number }>();
  for (const file of site.files) {
    const kind = TEXTS.find((ending) => file.endsWith(ending));
    if (kind === undefined) continue;
    const size = (await readFile(join(site.folder, file))).length;
    if (size > (largest.get(kind)?.size ?? LEAST_BYTES)) largest.set(kind, { file, size });
  }
  return findingsOf([...largest.values()], async ({ file }) => {
    const address = addressOfFile(file);
    const response = await ask(site, address, { headers: { 'accept-encoding': 'gzip, br' } });
    await response.arrayBuffer();
    if (response.headers.has('content-encoding')) return [];
    return [{ rule: 'compression', address, message: 'is not compressed' }];
  });
}

/** A page is not kept for long, and one that did not change is not sent again. */
export function checkCaching(site: ServedSite): Promise<Finding[]> {
  return findingsOf(pagesOf(site).slice(0, 2), async (address) => {
    const first = await ask(site, address);
    await first.arrayBuffer();
    const kept = Number(/max-age=(\d+)/.exec(first.headers.get('cache-control') ?? '')?.[1] ?? 0);
    const tag = first.headers.get('etag');
    const date = first.headers.get('last-modified');
    const again = await ask(site, address, {
      headers: {
        ...(tag ? { 'if-none-match': tag } : { 'if-modified-since': date ?? '' }),
        // Without it, fetch asks for a fresh copy.
        'cache-control': 'max-age=0',
      },
    });
    await again.arrayBuffer();
    const findings: Finding[] = [];
    if (kept > LONGEST_KEPT)
      findings.push({
        rule: 'cache',
        address,
        message: `is kept for ${String(kept)} seconds, must be for ${String(LONGEST_KEPT)} at most`,
      });
    if (again.status !== 304)
      findings.push({
        rule: 'cache',
        address,
        message: `is sent again unchanged (${String(again.status)}), must answer 304`,
      });
    return findings;
  });
}

/** The pages; the interface in /oruk/ has none, only copies of its files. */
function pagesOf({ files }: ServedSite): string[] {
  return files
    .filter((file) => file.endsWith(PAGE_END) && !file.startsWith('/oruk/'))
    .map(addressOfFile);
}

function addressOfFile(file: string): string {
  return file.endsWith(PAGE_END) ? file.slice(0, -PAGE_END.length + 1) : file;
}

/** The folders that have files but no page, such as those of feeds; the interface in /oruk/ is none. */
function foldersWithoutPage({ files }: ServedSite): string[] {
  const known = new Set(files);
  return [...new Set(files.map((file) => dirname(file)))]
    .filter(
      (folder) =>
        folder !== '/' && !folder.startsWith('/oruk') && !known.has(`${folder}${PAGE_END}`),
    )
    .map((folder) => `${folder}/`);
}
