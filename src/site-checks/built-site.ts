/** A built site as the checks see it: its pages read, its files named. */

import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ExpectedFailure } from '../cli/expected-failure.ts';
import { readPage } from './page-reader.ts';
import type { Page } from './page-reader.ts';

export interface BuiltSite {
  readonly folder: string;
  /** Origin that it is published at, without a closing slash. */
  readonly siteUrl: string;
  readonly pages: readonly Page[];
  /** All files as addresses: "/robots.txt", "/help/index.html". */
  readonly files: ReadonlySet<string>;
}

/** A fault of the built site, found before anyone sees it. */
export interface SiteProblem {
  /** Address of the page or file. */
  readonly address: string;
  readonly message: string;
}

/** @throws ExpectedFailure where no site has been built in `folder` */
export function requireBuiltSite(folder: string): void {
  if (!existsSync(join(folder, 'index.html')))
    throw new ExpectedFailure(`There is no site in ${folder}. Build it first: npm run build`);
}

/** @param onPage  called once for each page that has been read */
export async function readSite(
  folder: string,
  siteUrl: string,
  onPage: () => void = () => undefined,
): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => addressOf(folder, join(entry.parentPath, entry.name)))
    .sort();
  const pages: Page[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.push(readPage(pageAddress(file), readFileSync(join(folder, file), 'utf8')));
    onPage();
  }
  return { folder, siteUrl, pages, files: new Set(files) };
}

/** The file that answers at an address of this site. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** Where a link leads on this site. */
export interface Target {
  readonly address: string;
  readonly fragment: string;
}

/** Links that begin at the root lead to the same on every page, and stand on thousands: each is read once. */
const targets = new WeakMap<BuiltSite, Map<string, Target | undefined>>();

/** What a link written on `page` leads to on this site, or nothing where it leads away. */
export function addressOnSite(site: BuiltSite, page: string, link: string): Target | undefined {
  if (!link.startsWith('/')) return targetOf(site, page, link);
  const known = targets.get(site) ?? new Map<string, Target | undefined>();
  targets.set(site, known);
  if (!known.has(link)) known.set(link, targetOf(site, page, link));
  return known.get(link);
}

function targetOf({ siteUrl }: BuiltSite, page: string, link: string): Target | undefined {
  const url = URL.parse(link, `${siteUrl}${page}`);
  if (!url) return { address: link, fragment: '' };
  if (url.origin !== new URL(siteUrl).origin) return undefined;
  return { address: plain(url.pathname), fragment: plain(url.hash.slice(1)) };
}

function addressOf(folder: string, path: string): string {
  return path.slice(folder.length).split(sep).join('/');
}

function pageAddress(file: string): string {
  return file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file;
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
