/** The pages about the site itself; their words are entries. */

import { dateWords } from '../../domain/dates/words.ts';
import type { Page } from '../../domain/entries/entry.ts';
import { SITE_PAGES } from '../../domain/entries/schemas/page.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { checksLinks, links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';

export interface ProsePage {
  readonly head: PageHead;
  readonly id: string;
  readonly title: string;
  /** "Last changed 22 November 2026". */
  readonly changed: string;
  readonly imprint: Imprint | undefined;
  /** What else is sent when postcodes are looked up; only on the page about privacy. */
  readonly exception: Exception | undefined;
  /** Whether the results of the last audits follow its words. */
  readonly hasAudits: boolean;
  /** Leads to the record of the build's checks. */
  readonly checks: Link | undefined;
}

export interface Exception {
  readonly title: string;
  readonly text: string;
}

/** Who publishes the site, and whose data it uses; only on the page about the site. */
export interface Imprint {
  readonly publisher: string;
  readonly contact: { readonly text: string; readonly to: string | undefined };
  readonly licence: SiteContent['site']['licence'];
  readonly attributions: SiteContent['site']['attributions'];
}

/** The page entries about the site, without the stories of programmes. */
export function prosePages({ pages }: SiteContent): Page[] {
  return pages.filter(({ id }) => SITE_PAGES.some((page) => page === id));
}

export function prosePage(content: SiteContent, page: Page): ProsePage {
  const path = links.programme(page.id);
  return {
    head: {
      title: page.title,
      description: page.description,
      path,
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    id: page.id,
    title: page.title,
    changed: `Last changed ${dateWords(page.recorded)}`,
    imprint: path === links.about ? imprintOf(content) : undefined,
    exception: path === links.privacy && content.postcodes.units ? POSTCODES : undefined,
    hasAudits: path === links.accessibility,
    checks:
      path === links.privacy
        ? undefined
        : { text: 'How this site was checked', to: checksLinks.page },
  };
}

const POSTCODES: Exception = {
  title: 'One exception: a full postcode',
  text: "If you type a full postcode, the finder asks this site for its list of postcodes with the same first half, such as SW1A. So the host's log can show that half. The rest of what you type stays on your device.",
};

function imprintOf({ site }: SiteContent): Imprint {
  const { name, contact } = site.publisher;
  return {
    publisher: name ?? 'None is set for this copy of the site.',
    contact: contact
      ? { text: contact, to: `mailto:${contact}` }
      : { text: 'None is set for this copy of the site.', to: undefined },
    licence: site.licence,
    attributions: site.attributions,
  };
}
