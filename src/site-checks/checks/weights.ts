/** The bytes of a first visit to each page, compressed and without the font, are within a limit. */

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { brotliSize, brotliSizeWithin, quickBrotliSize } from '../brotli-size.ts';
import { memoised } from '../memoised.ts';
import { addressOnSite, fileOf } from '../built-site.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import type { Page } from '../page-reader.ts';
import { styleResources } from '../page-resources.ts';

export interface WeightLimits {
  readonly pageBytes: number;
  readonly longListBytes: number;
  /** Matches addresses of pages that list all of something; `longListBytes` applies to them. */
  readonly longLists: RegExp;
}

/** By address of a page, the size of its HTML from `quickBrotliSize`. */
export type QuickSizes = ReadonlyMap<string, number>;

/** Pages are compressed in parallel, one per core: that takes nearly all the time of the checks. */
export async function checkWeights(
  site: BuiltSite,
  limits: WeightLimits,
  quickSizes: QuickSizes = new Map(),
): Promise<SiteProblem[]> {
  const partsBytes = partsWeigher(site);
  const waiting = site.pages.values();
  const problems: SiteProblem[] = [];

  async function weigh(): Promise<void> {
    for (const page of waiting) {
      const { address } = page;
      const most = limits.longLists.test(address) ? limits.longListBytes : limits.pageBytes;
      const parts = partsBytes(page);
      const known = quickSizes.get(address);
      if (known !== undefined && parts + known <= most) continue;
      const html = await readFile(join(site.folder, fileOf(address)));
      const quick = known ?? quickBrotliSize(html);
      const bytes = parts + (await brotliSizeWithin(html, most - parts, quick));
      const message = `loads ${String(bytes)} bytes after Brotli; at most ${String(most)} are allowed`;
      if (bytes > most) problems.push({ address, message });
    }
  }

  await Promise.all(Array.from({ length: availableParallelism() }, weigh));
  return problems;
}

/**
 * By address, the bytes of a first visit to each page with the font, its HTML at quick compression.
 * @param quickSizes  of every page
 */
export function firstVisits(site: BuiltSite, quickSizes: QuickSizes): Map<string, number> {
  const partsBytes = partsWeigher(site);
  const sizeOf = fileSizes(site);
  return new Map(
    site.pages.map((page) => {
      const fonts = page.resources.filter(({ kind }) => kind === 'font');
      const files = fonts.map(({ url }) => addressOnSite(site, page.address, url)?.address ?? '');
      const own = new Set(files.filter((file) => site.files.has(file)));
      const html = quickSizes.get(page.address) ?? 0;
      return [page.address, html + partsBytes(page) + sumOf(own, sizeOf)];
    }),
  );
}

/** The bytes of the styles and images of a page; each file is weighed once. */
function partsWeigher(site: BuiltSite): (page: Page) => number {
  const known = weighers.get(site);
  if (known) return known;
  const sizeOf = fileSizes(site);
  const imagesIn = sheetImages(site);
  const weigher = (page: Page): number => sumOf(partsOf(site, page, imagesIn), sizeOf);
  weighers.set(site, weigher);
  return weigher;
}

const weighers = new WeakMap<BuiltSite, (page: Page) => number>();

/** Addresses of the styles and images that a page loads, each once. */
function partsOf(
  site: BuiltSite,
  page: Page,
  imagesIn: (sheet: string) => readonly string[],
): ReadonlySet<string> {
  const parts = new Set<string>();
  const own = page.resources.filter(({ kind }) => kind === 'style' || kind === 'image');
  for (const { kind, url } of own) {
    const address = addressOnSite(site, page.address, url)?.address;
    if (address === undefined || !site.files.has(address)) continue;
    parts.add(address);
    if (kind === 'style') for (const image of imagesIn(address)) parts.add(image);
  }
  return parts;
}

/** The images of a style sheet; each sheet is read once. */
function sheetImages(site: BuiltSite): (sheet: string) => readonly string[] {
  return memoised((sheet) => {
    const css = readFileSync(join(site.folder, sheet), 'utf8');
    return styleResources(css).flatMap(({ kind, url }) => {
      const address = addressOnSite(site, sheet, url)?.address ?? '';
      return kind !== 'font' && site.files.has(address) ? [address] : [];
    });
  });
}

/** The size of a file, calculated once; files that do not get smaller count uncompressed. */
function fileSizes(site: BuiltSite): (address: string) => number {
  return memoised((address) => {
    const data = readFileSync(join(site.folder, address));
    return Math.min(data.length, brotliSize(data));
  });
}

function sumOf(parts: ReadonlySet<string>, sizeOf: (address: string) => number): number {
  return [...parts].reduce((sum, part) => sum + sizeOf(part), 0);
}
