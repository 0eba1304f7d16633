/** The pages of a built site, and a few that represent each template. */

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf, readSite } from './built-site.ts';

export interface SitePage {
  readonly address: string;
  /** Size of its uncompressed HTML. */
  readonly bytes: number;
}

/** Pages unlike those beside them. */
const ONE_OF_ITS_KIND = /^\/management-information\/about\/$|\/table\/$/;

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

/**
 * The pages of each template, found by how they lie, because a site calls its folders what it
 * likes: pages in one folder are alike, but for those that are a folder of others, and for the top.
 */
export function byTemplate<Page extends { readonly address: string }>(
  pages: readonly Page[],
): Page[][] {
  const folders = new Set(pages.map(({ address }) => folderOf(address)));
  const templateOf = ({ address }: Page): string => {
    const folder = folderOf(address);
    const isAlone = folder === '/' || ONE_OF_ITS_KIND.test(address) || isList(address, folders);
    return isAlone ? address : `${folder}*`;
  };
  return [...Map.groupBy(pages, templateOf).values()];
}

/** A page of a source is as any other, although a long one goes on below it. */
function isList(address: string, folders: ReadonlySet<string>): boolean {
  return folders.has(address) && folderOf(address) !== '/sources/';
}

/** "/centres/holt/" → "/centres/". */
function folderOf(address: string): string {
  return address.replace(/[^/]+\/?$/, '');
}

/** The addresses of the largest and the smallest page of each template. */
export function representatives(pages: readonly SitePage[]): string[] {
  return byTemplate(pages).flatMap((own) => {
    const bySize = own.toSorted((a, b) => a.bytes - b.bytes);
    return [...new Set([bySize.at(-1)?.address ?? '', bySize[0]?.address ?? ''])];
  });
}
