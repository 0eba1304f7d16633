/** A built site as the checks use it: the parsed pages and the addresses of all files. */

import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ExpectedFailure } from '../cli/expected-failure.ts';
import { readPage } from './page-reader.ts';
import { sharingTexts } from './shared-texts.ts';
import type { Page } from './page-reader.ts';

export interface BuiltSite {
  readonly folder: string;
  /** Address of the published site, without a trailing slash. */
  readonly siteUrl: string;
  readonly pages: readonly Page[];
  /** All files as addresses: "/robots.txt", "/help/index.html". */
  readonly files: ReadonlySet<string>;
}

/** A problem on the built site, found before it is published. */
export interface SiteProblem {
  /** Address of the page or file. */
  readonly address: string;
  /** Continues a sentence about the address: "has no title". */
  readonly message: string;
}

/** @throws ExpectedFailure if `folder` has no built site */
export function requireBuiltSite(folder: string): void {
  if (!existsSync(join(folder, 'index.html')))
    throw new ExpectedFailure(`There is no site in ${folder}. Build it first: npm run build`);
}

/** @param onPage  called after each page that was read */
export async function readSite(
  folder: string,
  siteUrl: string,
  onPage: () => void = () => undefined,
): Promise<BuiltSite> {
  const files = siteFiles(folder);
  const pages: Page[] = [];
  const shared = sharingTexts();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.push(shared(readPage(pageAddress(file), await readFile(join(folder, file), 'utf8'))));
    onPage();
  }
  return { folder, siteUrl, pages, files: new Set(files) };
}

/** The files in `folder` as addresses, sorted. */
export function siteFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => addressOf(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The file that is served at an address of the site: "/help/" → "/help/index.html". */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** The destination of a link within the site. */
export interface Target {
  readonly address: string;
  readonly fragment: string;
}

/** Links from the root mean the same on every page and are on thousands of pages, so each is resolved once. */
const targets = new WeakMap<BuiltSite, Map<string, Target | undefined>>();

/**
 * The target of a link on `page`; undefined if it leads to another site. Other sites may be on the
 * same host, so a whole URL leads to this one only if it is that of a page or file built.
 */
export function addressOnSite(site: BuiltSite, page: string, link: string): Target | undefined {
  if (!link.startsWith('/')) return targetOf(site, page, link);
  const known = targets.get(site) ?? new Map<string, Target | undefined>();
  targets.set(site, known);
  if (!known.has(link)) known.set(link, targetOf(site, page, link));
  return known.get(link);
}

function targetOf({ siteUrl, files }: BuiltSite, page: string, link: string): Target | undefined {
  const url = URL.parse(link, `${siteUrl}${page}`);
  if (!url) return { address: link, fragment: '' };
  if (url.origin !== new URL(siteUrl).origin) return undefined;
  const whole = `${url.origin}${url.pathname}`;
  const address = plain(whole.startsWith(`${siteUrl}/`) ? whole.slice(siteUrl.length) : whole);
  if (URL.canParse(link) && !files.has(fileOf(address))) return undefined;
  return { address, fragment: plain(url.hash.slice(1)) };
}

function addressOf(folder: string, path: string): string {
  return path.slice(folder.length).split(sep).join('/');
}

/** The address of a page: "/help/index.html" → "/help/", "/404.html" as it is. */
export function pageAddress(file: string): string {
  return file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file;
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
