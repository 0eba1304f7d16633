/** The pages at addresses that entries had before: they lead on, or say why there is nothing now. */

import { formerAddresses, isPageAddress } from '../../domain/entries/addresses.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links, siteAddress } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { HOME } from './site.ts';
import type { PageHead } from './site.ts';

export interface FormerPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly ways: readonly Link[];
}

export function formerPages(content: SiteContent): FormerPage[] {
  const moved = formerAddresses(content).map(({ address, leadsTo }) =>
    movedPage(siteAddress(address), siteAddress(leadsTo)),
  );
  const gone = (content.site.gone ?? []).map(({ address, because }) =>
    gonePage(siteAddress(address), because),
  );
  return [...moved, ...gone].filter(({ head }) => isPageAddress(head.path));
}

function movedPage(path: string, leadsTo: string): FormerPage {
  const title = 'This page has moved';
  return {
    head: { ...headOf(path, title), description: 'The page is at a new address.', leadsTo },
    title,
    lead: 'Your browser opens the new address by itself. If it does not, use the link.',
    ways: [{ text: 'Go to the page', to: leadsTo }],
  };
}

function gonePage(path: string, because: string): FormerPage {
  const title = 'This page has been removed';
  return {
    head: { ...headOf(path, title), description: because },
    title,
    lead: because,
    ways: [
      { text: 'Corrections: what we changed and why', to: links.corrections },
      { text: 'Everything on this site, from A to Z', to: links.search },
    ],
  };
}

function headOf(path: string, title: string): Omit<PageHead, 'description'> {
  return { title, path, crumbs: [HOME], search: 'repeats others', hidden: true };
}
