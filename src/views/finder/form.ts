/** The words of the finder's box. */

import { PAGE_NAMES } from '../../wording/frame/page-names.ts';
import { isBase } from '../../domain/entries/base.ts';
import { shortOf } from '../../domain/entries/term.ts';
import { centreStatus } from '../../domain/network/status.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { finderIndex } from '../../exports/browser-files/finder-file.ts';
import { isSentInParts } from '../../exports/browser-files/parts-wire.ts';
import { hasPage } from '../../wording/frame/has-page.ts';
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
  /** What stands in place of the box without a script: what to do, and the lists that work without. */
  readonly withoutScript: { readonly words: string; readonly ways: readonly Link[] };
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
      words: 'Typing here needs JavaScript, which is switched off. Choose from a list:',
      ways: plainWays(content),
    },
    worker: site.offline === false ? undefined : browserFileLinks.serviceWorker,
  };
}

/** The lists, each of which leads to the same answers. */
function plainWays(content: SiteContent): Link[] {
  const { site, places, postcodes, centres } = content;
  const { terms } = site;
  const ways = [
    { text: 'Your town or village', to: `${links.find}#places`, has: places },
    {
      text: 'The first half of your postcode',
      to: `${links.find}#postcodes`,
      has: postcodes.outcodes,
    },
    {
      text: `Your ${shortOf(terms.district).one}`,
      to: `${links.find}#${kindSlug('districts')}`,
      has: site.districts,
    },
    { text: `All ${terms.base.many}`, to: links.bases(), has: centres.filter(isBase) },
    {
      text: PAGE_NAMES.help,
      to: links.help,
      has: hasPage(content, links.help) ? [links.help] : [],
    },
  ];
  return ways.filter(({ has }) => has.length > 0).map(({ text, to }) => ({ text, to }));
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
