/** `_redirects`, which Netlify and Cloudflare Pages read: where former addresses lead. */

import { formerAddresses, isPageAddress } from '../domain/entries/addresses.ts';
import type { SiteContent } from '../domain/entries/site-content.ts';
import { fileLinks, links } from '../wording/frame/links.ts';
import { feedOwners } from './timeline/feed.ts';

const TITLE = '# Addresses that entries had before, and those of today.';

type Move = readonly [from: string, to: string];

/**
 * A line for each former page, its feeds and its data. Made without Vite, so
 * that addresses begin at the site's folder.
 * @param base  the path of the site, with a slash at both ends
 */
export function redirectsFile(content: SiteContent, base: string): string {
  const moved = [...pageMoves(content), ...feedMoves(content), ...figureMoves(content)];
  const lines = moved.map(([from, to]) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301`);
  return `${[TITLE, ...lines].join('\n')}\n`;
}

function pageMoves(content: SiteContent): Move[] {
  return formerAddresses(content)
    .filter(({ address }) => isPageAddress(address))
    .map(({ address, leadsTo }) => [address, leadsTo]);
}

function feedMoves(content: SiteContent): Move[] {
  return feedOwners(content).flatMap((owner) => {
    switch (owner.kind) {
      case 'site':
        return [];
      case 'programme':
        return moves(owner.programme, (id) => feedsOf(links.programme(id)));
      case 'centre':
        return moves(owner.centre, (id) => feedsOf(links.centre(id)));
    }
  });
}

function figureMoves({ figures }: SiteContent): Move[] {
  return figures.flatMap((figure) => moves(figure, (id) => [fileLinks.figure(id)]));
}

/** From the files under each former id to those under the id of today. */
function moves(
  {
    id,
    formerIds = [],
  }: { readonly id: string; readonly formerIds?: readonly string[] | undefined },
  filesOf: (id: string) => readonly string[],
): Move[] {
  const now = filesOf(id);
  return formerIds.flatMap((former) =>
    filesOf(former).map((file, index): Move => [file, now[index] ?? file]),
  );
}

function feedsOf(folder: string): string[] {
  return [links.atomFeed(folder), links.jsonFeed(folder), links.calendar(folder)];
}
