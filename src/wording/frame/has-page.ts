/** Which pages a council's content has. */

import { isHelpPlace } from '../../domain/entries/base.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { hasDistances } from '../../domain/distance/has-distances.ts';
import { isVisitable, visitPlaces } from '../../domain/whats-on/visit-place.ts';
import { dayLinks, links, staffLinks, whatsOnLinks } from './links.ts';

/** Whether a page would have any content; a small council may have no lots or questions. */
export function hasPage(content: SiteContent, path: string): boolean {
  switch (path) {
    case links.bases():
      return content.centres.some(isHelpPlace) || content.familyHubs.length > 0;
    case links.lots():
      return content.lots.length > 0;
    case links.timeline:
    case dayLinks.asAt:
    case dayLinks.since:
    case dayLinks.changes:
      // A register of open centres says nothing about closed ones, so it cannot show a past network.
      return content.events.length > 0;
    case links.managementInformation:
      return content.figures.length > 0;
    case links.questions:
      return content.questions.length > 0;
    case links.help:
      return content.contacts.some((contact) => contact.show) || content.needs.length > 0;
    case whatsOnLinks.page:
      return visitPlaces(content).some(isVisitable);
    case staffLinks.distance:
      return hasDistances(content);
    case links.about:
    case links.accessibility:
    case links.privacy:
      return content.pages.some((page) => links.programme(page.id) === path);
    default:
      return true;
  }
}

/** Whether anything is known to be on; else the page of visits is about the places alone. */
export function hasSessions(content: SiteContent): boolean {
  return visitPlaces(content).some(({ visiting }) => visiting.sessions !== undefined);
}
