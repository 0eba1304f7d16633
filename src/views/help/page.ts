/** The help page: urgent contacts first, then the service, libraries, health, money and advice. */

import { PAGE_NAMES } from '../../wording/frame/page-names.ts';
import { shortOf } from '../../domain/entries/term.ts';
import type { Contact } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { backingOf } from '../../wording/sources/backing.ts';
import type { Backing } from '../../wording/sources/backing.ts';
import {
  contactLink,
  isForPublic,
  missingWays,
  shownContacts,
} from '../../wording/questions/contact-ways.ts';
import { links } from '../../wording/frame/links.ts';
import { libraryItem } from '../places/near-items.ts';
import type { NearItem } from '../places/near-items.ts';
import { pageReach } from '../places/reach.ts';
import type { PageReach } from '../places/reach.ts';
import { capital, counted, datingWords } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import { needTopics } from './needs.ts';
import type { NeedTopic } from './needs.ts';
import { hasPage } from '../../wording/frame/has-page.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine, SourceMarks } from '../../wording/sources/marks.ts';

export interface ContactLine {
  readonly id: string;
  readonly service: string;
  readonly link: Link;
  readonly caution: string | undefined;
  readonly dating: string;
  readonly sources: readonly number[];
}

export interface HelpPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly reach: PageReach;
  readonly urgent: readonly ContactLine[];
  /** Urgent contacts that are not for the public. */
  readonly professionals: readonly ContactLine[];
  readonly professionalsHeading: string;
  /** What families come for, by topic. */
  readonly needs: readonly NeedTopic[];
  readonly service: {
    readonly heading: string;
    readonly missing: string;
    readonly missingSources: readonly number[];
    readonly lines: readonly ContactLine[];
  };
  readonly bases: Link | undefined;
  readonly libraries: Backing & {
    readonly heading: string;
    readonly lead: string;
    readonly summary: string;
    readonly districts: readonly { readonly name: string; readonly items: readonly NearItem[] }[];
  };
  readonly health: readonly ContactLine[];
  /** Money and other advice. */
  readonly advice: readonly ContactLine[];
  readonly sources: readonly SourceLine[];
}

export function helpPage(content: SiteContent): HelpPage {
  const { site } = content;
  const marks = sourceMarks(content);
  const shown = shownContacts(content);
  const lines = (chosen: readonly Contact[]): ContactLine[] =>
    chosen.flatMap((contact) => contactLine(content, contact, marks));
  const forPublic = (contact: Contact): boolean => isForPublic(contact, content);
  const urgent = shown.filter(({ group }) => group === 'urgent');
  return {
    head: {
      title: PAGE_NAMES.help,
      description: `Who to contact or visit in ${site.area}: urgent help first, then help for ${site.terms.user.many}, ${site.terms.library.many}, health, money and advice.`,
      path: links.help,
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    title: PAGE_NAMES.help,
    lead: leadOf(site, urgent),
    // Of this page itself it has no link.
    reach: { ...pageReach(content, marks), help: undefined },
    urgent: lines(urgent.filter(forPublic)),
    professionals: lines(urgent.filter((contact) => !forPublic(contact))),
    professionalsHeading: site.help.professionals,
    needs: needTopics(content, marks),
    service: {
      heading: site.serviceNow?.name ?? `Help for ${site.terms.user.many}`,
      missing: missingWays(content),
      missingSources: marks.mark(missingSources(content)),
      lines: lines(shown.filter(({ group }) => group === 'service')),
    },
    bases: hasPage(content, links.bases())
      ? { text: `Addresses of the ${site.terms.base.many}`, to: links.bases() }
      : undefined,
    libraries: librariesOf(content, marks),
    health: lines(shown.filter(({ group }) => group === 'health')),
    advice: lines(shown.filter(({ group }) => group === 'advice')),
    sources: marks.list(),
  };
}

function leadOf({ help }: SiteContent['site'], urgent: readonly Contact[]): string {
  const [first] = urgent;
  return first?.value === undefined
    ? 'No number for urgent help is recorded in the sources we hold.'
    : `${help.urgent}, ring ${first.value}.`;
}

function contactLine(content: SiteContent, contact: Contact, marks: SourceMarks): ContactLine[] {
  const link = contactLink(contact);
  if (!link) return [];
  const { id, service, caution, sources } = contact;
  const dating = capital(datingWords(contact, contentIndex(content).source));
  return [{ id, service, link, caution, dating, sources: marks.mark(sources) }];
}

/** The sources that were searched without success for contact details of the service. */
function missingSources({ contacts }: SiteContent): string[] {
  const sought = contacts.filter(({ group, value }) => group === 'service' && value === undefined);
  return [...new Set(sought.flatMap(({ sources }) => sources))];
}

function librariesOf(content: SiteContent, marks: SourceMarks): HelpPage['libraries'] {
  const { site, libraries } = content;
  const { library } = site.terms;
  return {
    heading: capital(library.many),
    lead: `The page for your town or postcode shows the nearest ${library.many} and how far away they are.`,
    summary: `All ${counted(libraries.length, library)}, by ${shortOf(site.terms.district).one}`,
    districts: site.districts.flatMap(({ id, name }) => {
      const items = libraries
        .filter(({ district }) => district === id)
        .map((library) => libraryItem(content, library));
      return items.length > 0 ? [{ name, items }] : [];
    }),
    ...backingOf(content, libraries, marks),
  };
}
