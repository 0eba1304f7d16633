/** Fills the numbers that only a finished site gives into its page of checks. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { co2 } from '@tgwf/co2';
import { filled, LARGEST } from '../domain/checks/slots.ts';
import type { Measured } from '../domain/checks/slots.ts';
import { fileOf } from '../site-checks/built-site.ts';
import type { BuiltSite } from '../site-checks/built-site.ts';
import { countLinks } from '../site-checks/checks/links.ts';
import { readPage } from '../site-checks/page-reader.ts';

const PAGE = '/about/checks/';

/** By address, the bytes of a first visit. */
type FirstVisits = ReadonlyMap<string, number>;

/** The site with the finished page in place of the unfinished one. */
export async function fillChecksPage(site: BuiltSite, visits: FirstVisits): Promise<BuiltSite> {
  if (!site.files.has(fileOf(PAGE))) return site;
  const file = join(site.folder, fileOf(PAGE));
  const html = filled(
    await readFile(file, 'utf8'),
    slotValues(measured(site, visits), site.siteUrl),
  );
  await writeFile(file, html);
  const pages = site.pages.map((page) => (page.address === PAGE ? readPage(PAGE, html) : page));
  return { ...site, pages };
}

/** The page itself is not weighed: its own size is among the numbers to come. */
export function measured(site: BuiltSite, visits: FirstVisits): Measured {
  const byWeight = [...visits]
    .filter(([address]) => address !== PAGE)
    .map(([address, bytes]) => ({ address, bytes }))
    .sort((a, b) => b.bytes - a.bytes || (a.address < b.address ? -1 : 1));
  const median = byWeight[Math.floor(byWeight.length / 2)]?.bytes ?? 0;
  return {
    pages: site.pages.length,
    ...countLinks(site),
    median,
    medianGrams: new co2({ model: 'swd', version: 4 }).perByte(median, false),
    largest: byWeight.slice(0, LARGEST),
  };
}

/** @param siteUrl  with a path if the site has one, which its links begin with */
export function slotValues(
  { pages, links, fragments, median, medianGrams, largest }: Measured,
  siteUrl: string,
): Record<string, string> {
  const { pathname } = new URL(`${siteUrl}/`);
  const named = largest.flatMap(({ address, bytes }, place) => {
    const name = `largest-${String(place + 1)}`;
    return [
      [name, pathname + address.slice(1)],
      [`${name}-size`, kilobytes(bytes)],
    ] as const;
  });
  return {
    pages: grouped(pages),
    links: grouped(links),
    fragments: grouped(fragments),
    median: kilobytes(median),
    'median-grams': String(Number(medianGrams.toPrecision(1))),
    ...Object.fromEntries(named),
  };
}

function kilobytes(bytes: number): string {
  return `${grouped(Math.round(bytes / 1000))} KB`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
