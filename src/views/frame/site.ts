/** What every page prints around its content: header, navigation, footer. */

import { PAGE_NAMES } from '../../wording/frame/page-names.ts';
import type { SearchTags } from '../../domain/search/entry.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { shortOf } from '../../domain/entries/term.ts';
import type { FeedLink } from '../../wording/frame/feed-links.ts';
import { siteNameInTitles } from '../../wording/frame/document-title.ts';
import { hasPage, hasSessions } from '../../wording/frame/has-page.ts';
import { checksLinks, links, whatsOnLinks } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { pictureWords } from '../../wording/share/picture.ts';
import { capital, editionWords } from '../../wording/frame/phrases.ts';

/** The head of a page: its title, metadata and breadcrumbs. */
export interface PageHead {
  /** Unique on the site; the layout adds the site's name. */
  readonly title: string;
  /** For tabs and search results, if the title is too long for them. */
  readonly shortTitle?: string | undefined;
  readonly description: string;
  /** The page's address: "/bases/". */
  readonly path: string;
  /** Breadcrumbs from the home page, without the page itself; the home page has none. */
  readonly crumbs: readonly Link[];
  /** Feeds of the page's events. */
  readonly feeds?: readonly FeedLink[] | undefined;
  /** schema.org data, printed as JSON-LD; its breadcrumbs are added. */
  readonly structuredData?: readonly object[] | undefined;
  /** Tags for the site's search, or that the page is not searched because it repeats others. */
  readonly search: SearchTags | 'repeats others';
  /** For a page that search engines should leave out. */
  readonly hidden?: true | undefined;
  /** For an address that a page had before: where the page is now. */
  readonly leadsTo?: string | undefined;
}

export interface SiteFrame {
  readonly name: string;
  readonly shortName: string;
  /** The name of the site in the titles of its pages. */
  readonly titleName: string;
  readonly navigation: readonly Link[];
  readonly independence: string;
  readonly checkFirst: string;
  /** "Edition of 22 November 2026". */
  readonly edition: string;
  readonly publisher: string;
  readonly contact: Link | undefined;
  /** Where readers report mistakes. */
  readonly reportTo: Site['publisher'];
  readonly footer: readonly Link[];
  /** What the picture shows that stands for the site where a link to it is shared. */
  readonly pictureWords: string;
  readonly licence: { readonly name: string; readonly url: string };
}

export const HOME: Link = { text: 'Home', to: links.home };

/** The breadcrumbs of a page below the finder. */
export const FIND_CRUMBS: readonly Link[] = [HOME, { text: 'Find help', to: links.find }];

/** The frame of every page; pages that would be empty are left out of the navigation. */
export function siteFrame(content: SiteContent): SiteFrame {
  const { site } = content;
  return {
    name: site.name,
    shortName: site.shortName,
    titleName: siteNameInTitles(site.shortName),
    navigation: navigationOf(content),
    independence: site.independence,
    checkFirst: site.checkFirst,
    edition: editionWords(site),
    publisher: site.publisher.name ?? 'No publisher is set for this copy of the site.',
    contact: site.publisher.contact
      ? { text: site.publisher.contact, to: `mailto:${site.publisher.contact}` }
      : undefined,
    reportTo: site.publisher,
    footer: footerOf(content),
    pictureWords: pictureWords(content),
    licence: site.licence,
  };
}

/** What links to the page of what is on are called. */
export function whatsOnName(content: SiteContent): string {
  return hasSessions(content) ? 'What is on' : 'Visiting';
}

function navigationOf(content: SiteContent): Link[] {
  const { terms } = content.site;
  return [
    { text: 'Find help', to: links.find },
    { text: capital(terms.base.many), to: links.bases() },
    { text: whatsOnName(content), to: whatsOnLinks.page },
    { text: `All ${shortOf(terms.centre).many}`, to: links.centres() },
    { text: 'Questions', to: links.questions },
    { text: 'Timeline', to: links.timeline },
    { text: PAGE_NAMES.managementInformation, to: links.managementInformation },
    { text: PAGE_NAMES.help, to: links.help },
    { text: 'Search', to: links.search },
  ].filter(({ to }) => hasPage(content, to));
}

function footerOf(content: SiteContent): Link[] {
  const programmes = content.programmes
    .filter(({ page }) => page)
    .map(({ id, name }) => ({ text: name, to: links.programme(id) }));
  return [
    ...programmes,
    { text: capital(content.site.terms.lot.many), to: links.lots() },
    { text: 'Sources', to: links.sources },
    { text: 'Data', to: links.data },
    { text: 'Corrections', to: links.corrections },
    hasPage(content, links.about)
      ? { text: 'About this site', to: links.about }
      : { text: 'How this site was checked', to: checksLinks.page },
    { text: 'Accessibility', to: links.accessibility },
    { text: 'Privacy', to: links.privacy },
  ].filter(({ to }) => hasPage(content, to));
}
