/** What is known of visiting a place, as lines: how to reach it, when it is open, access, languages. */

import { dateWords } from '../../domain/dates/words.ts';
import type { Checked } from '../../domain/entries/schemas/visiting/checking.ts';
import type { Session } from '../../domain/entries/schemas/visiting/session.ts';
import type { Visiting } from '../../domain/entries/schemas/visiting/fields.ts';
import type { ReachLine } from '../../domain/finder/index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { isOverdue } from '../../domain/whats-on/checked.ts';
import { sessionState } from '../../domain/whats-on/session-days.ts';
import { isVisitable, visitPlace } from '../../domain/whats-on/visit-place.ts';
import type { VisitKind, VisitPlace } from '../../domain/whats-on/visit-place.ts';
import { capital, listWords } from '../frame/phrases.ts';
import { askFirst } from './asking.ts';
import { openingWords, usualWords } from './opening.ts';
import { whenWords } from './session.ts';
import { sessionLink, visitLink } from './visit-links.ts';

type Content = Pick<SiteContent, 'site'>;

/** In short, for a card: number, usual hours, and each session with a link to all about it. */
export function visitLines(content: SiteContent, place: VisitPlace): ReachLine[] {
  const { phone, openingHours, sessions = [] } = place.visiting;
  return [
    ...(phone ? [wayLine(content, 'Phone', phone, telephone)] : []),
    ...(openingHours ? [{ before: usualWords(openingHours, content) }] : []),
    ...sessions
      .filter((session) => sessionState(session, content.site.asOf) !== 'over')
      .map((session) => ({
        before: '',
        link: {
          text: session.what,
          to: sessionLink(content, { by: place, at: placeOf(content, session, place), session }),
        },
        after: `: ${whenWords(session, content)}`,
      })),
  ];
}

/** Where a session is held: at a venue of its own, or at the place that has it. */
function placeOf(content: SiteContent, { place }: Session, by: VisitPlace): VisitPlace {
  return (place === undefined ? undefined : visitPlace(content, 'venue', place)) ?? by;
}

/** The same by the id of the entry, with a link to all that is known of visiting it. */
export function visitLinesOf(content: SiteContent, kind: VisitKind, id: string): ReachLine[] {
  const place = visitPlace(content, kind, id);
  if (!place || !isVisitable(place)) return [];
  const link = { text: `All about visiting ${place.name}`, to: visitLink(content, place) };
  return [...visitLines(content, place), { before: '', link }];
}

/** All but the sessions. */
export function placeLines(content: Content, { visiting }: VisitPlace): ReachLine[] {
  const { phone, email, web, openingHours, access, languages } = visiting;
  return [
    ...(phone ? [wayLine(content, 'Phone', phone, telephone)] : []),
    ...(email ? [wayLine(content, 'Email', email, (value) => `mailto:${value}`)] : []),
    ...(web ? [wayLine(content, 'Website', web, (value) => value)] : []),
    ...(openingHours ? openingWords(openingHours, content).map((before) => ({ before })) : []),
    ...(access ? accessLines(content, access) : []),
    ...(languages
      ? [
          {
            before: `Languages: ${listWords(languages.spoken)}.${askingAfter(content, languages)}`,
          },
        ]
      : []),
  ];
}

/** "Checked on 12 January 2026." or the oldest and the newest day; undefined if there is nothing. */
export function checkedWords(facts: readonly Pick<Checked, 'checked'>[]): string | undefined {
  const days = facts.map(({ checked }) => checked).toSorted();
  const [oldest, newest] = [days[0], days.at(-1)];
  if (oldest === undefined || newest === undefined) return undefined;
  if (oldest === newest) return `Checked on ${dateWords(oldest)}.`;
  return `Checked between ${dateWords(oldest)} and ${dateWords(newest)}.`;
}

/** Every fact of the block with a check of its own. */
export function checkedFacts({ sessions = [], ...visiting }: Visiting): Checked[] {
  const { phone, email, web, access, languages, openingHours } = visiting;
  const facts = [phone, email, web, access, languages, openingHours];
  return [...facts.filter((fact) => fact !== undefined), ...sessions];
}

function wayLine(
  content: Content,
  name: string,
  way: Checked & { readonly value: string },
  addressOf: (value: string) => string,
): ReachLine {
  const after = askingAfter(content, way);
  return {
    before: `${name}: `,
    link: { text: way.value.replace(/^https?:\/\//, ''), to: addressOf(way.value) },
    ...(after !== '' && { after: `.${after}` }),
  };
}

function telephone(value: string): string {
  return `tel:${value.replaceAll(' ', '')}`;
}

export const ACCESS_WORDS = {
  stepFree: 'Getting in without steps',
  parking: 'Parking',
  changing: 'Changing facilities',
  bus: 'Bus',
} as const;

function accessLines(content: Content, access: NonNullable<Visiting['access']>): ReachLine[] {
  const asking = askingAfter(content, access);
  return (Object.keys(ACCESS_WORDS) as (keyof typeof ACCESS_WORDS)[]).flatMap((part) => {
    const text = access[part];
    return text === undefined ? [] : [{ before: `${ACCESS_WORDS[part]}: ${text}.${asking}` }];
  });
}

function askingAfter({ site }: Content, fact: Checked): string {
  return isOverdue(fact, site.asOf) ? ` ${capital(askFirst(fact))}` : '';
}
