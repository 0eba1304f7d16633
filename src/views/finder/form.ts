/** The words of the finder's box. */

import { centreStatus } from '../../domain/network/status.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { finderIndex } from '../../exports/browser-files/finder-file.ts';
import { isSentInParts } from '../../exports/browser-files/parts-wire.ts';
import { browserFileLinks, kindSlug, links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { listWords } from '../../wording/frame/phrases.ts';

export interface FinderForm {
  readonly label: string;
  readonly hint: string;
  readonly find: string;
  /** Undefined where no place has a point to measure to. */
  readonly locate: string | undefined;
  /** Where the form goes without a script: to the plain lists. It sends nothing. */
  readonly lists: string;
  /** What keeps pages for use without a connection; undefined if nothing is to be kept. */
  readonly worker: string | undefined;
  /** What the box says without a script, and the link to what works without. */
  readonly withoutScript: { readonly words: string; readonly link: Link };
}

export function finderForm(content: SiteContent): FinderForm {
  const { site, places } = content;
  const old = content.centres.some((centre) => centreStatus(centre) === 'closed') ? 'old ' : '';
  const lists = `${links.find}#${places.length > 0 ? 'places' : kindSlug('districts')}`;
  return {
    label: `Your postcode, town or ${old}${site.terms.centre.one}`,
    hint: `What you type stays on this device${askedFor(content)}.`,
    find: 'Find help',
    locate: hasPoints(content) ? 'Use my location' : undefined,
    lists,
    withoutScript: {
      words: 'This box needs JavaScript, which is switched off in this browser.',
      link: { text: 'Choose from the lists: they work without it.', to: lists },
    },
    worker: site.offline === false ? undefined : browserFileLinks.serviceWorker,
  };
}

/** What the files that the finder fetches for an answer tell of the question. */
function askedFor(content: SiteContent): string {
  const { postcodes, site } = content;
  const asked = [
    ...(postcodes.units ? ['the first half of a postcode'] : []),
    ...(isSentInParts(finderIndex(content))
      ? [`its first letters and the ${site.terms.district.one} it is in`]
      : []),
  ];
  return asked.length > 0 ? `, but for ${listWords(asked)}` : '';
}

/** Whether distances can be measured to anything. */
export function hasPoints({ centres, libraries, familyHubs, places }: SiteContent): boolean {
  return [centres, libraries, familyHubs, places].some((entries) =>
    entries.some(({ point }) => point !== undefined),
  );
}
