/** The pages of a built site, and a few that represent each template. */

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf, readSite } from './built-site.ts';

export interface SitePage {
  readonly address: string;
  /** Size of its uncompressed HTML. */
  readonly bytes: number;
}

/** Templates with a page for each entry of a kind; every other page is its own template. */
const MANY =
  /^\/(?!centres\/table\/$|management-information\/about\/)(centres\/(?:district|table)|find\/places|centres|find\/district|find|lots|management-information|questions|search|sources\/[^/]+|sources|whats-on|timeline\/(?:as-at|since|audience|district|programme))\/[^/]+\/$/;

/** All but those that only lead on to another. */
export async function sitePages(folder: string): Promise<SitePage[]> {
  const { pages } = await readSite(folder, 'https://centres.example');
  const lasting = pages.filter(({ leadsTo }) => leadsTo === undefined);
  return Promise.all(
    lasting.map(async ({ address }) => ({
      address,
      bytes: (await stat(join(folder, fileOf(address)))).size,
    })),
  );
}

/** The template of a page: "/centres/*", or the page's own address. */
export function templateOf(address: string): string {
  const many = MANY.exec(address);
  return many ? `/${many[1] ?? ''}/*` : address;
}

/** The addresses of the largest and the smallest page of each template. */
export function representatives(pages: readonly SitePage[]): string[] {
  const byTemplate = Map.groupBy(pages, ({ address }) => templateOf(address));
  return [...byTemplate.values()].flatMap((own) => {
    const bySize = own.toSorted((a, b) => a.bytes - b.bytes);
    return [...new Set([bySize.at(-1)?.address ?? '', bySize[0]?.address ?? ''])];
  });
}
