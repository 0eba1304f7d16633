/** The words of the finder's box. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { browserFileLinks, kindSlug, links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';

export interface FinderForm {
  readonly label: string;
  readonly hint: string;
  readonly find: string;
  readonly locate: string;
  /** Where the form goes without a script: to the plain lists. It sends nothing. */
  readonly lists: string;
  /** What keeps pages for use without a connection; undefined if nothing is to be kept. */
  readonly worker: string | undefined;
  /** What the box says without a script, and the link to what works without. */
  readonly withoutScript: { readonly words: string; readonly link: Link };
}

export function finderForm({
  site,
  places,
  postcodes,
}: Pick<SiteContent, 'site' | 'places' | 'postcodes'>): FinderForm {
  const lists = `${links.find}#${places.length > 0 ? 'places' : kindSlug('districts')}`;
  return {
    label: `Your postcode, town or old ${site.terms.centre.one}`,
    hint: postcodes.units
      ? 'What you type stays on this device, but for the first half of a postcode.'
      : 'What you type stays on this device.',
    find: 'Find help',
    locate: 'Use my location',
    lists,
    withoutScript: {
      words: 'This box needs JavaScript, which is switched off in this browser.',
      link: { text: 'Choose from the lists: they work without it.', to: lists },
    },
    worker: site.offline === false ? undefined : browserFileLinks.serviceWorker,
  };
}
