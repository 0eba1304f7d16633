/** A built site as the checks see it: its pages read, its files named. */

import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
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
    pages.push(readPage(pageAddress(file), await readFile(join(folder, file), 'utf8')));
    onPage();
  }
  return { folder, siteUrl, pages, files: new Set(files) };
}

/** The file that answers at an address of this site. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** The address on this site that a link written on `page` leads to, or nothing where it leads away. */
export function addressOnSite(
  site: BuiltSite,
  page: string,
  link: string,
): { readonly address: string; readonly fragment: string } | undefined {
  const base = `${site.siteUrl}${page}`;
  if (!URL.canParse(link, base)) return { address: link, fragment: '' };
  const url = new URL(link, base);
  if (url.origin !== new URL(site.siteUrl).origin) return undefined;
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
