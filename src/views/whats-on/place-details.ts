/** All that is known of visiting one place: how to reach it, when it is open, what is on there. */

import type { ReachLine } from '../../domain/finder/index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { heldSessions } from '../../domain/whats-on/held-session.ts';
import type { HeldSession } from '../../domain/whats-on/held-session.ts';
import type { VisitPlace } from '../../domain/whats-on/visit-place.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { addressWords, mapOf } from '../../wording/places/address.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';
import { sessionWords, whenWords } from '../../wording/whats-on/session.ts';
import { checkedFacts, checkedWords, placeLines } from '../../wording/whats-on/visit-lines.ts';
import { sessionLink, visitLink } from '../../wording/whats-on/visit-links.ts';

export interface SessionDetails {
  readonly anchor: string;
  readonly name: string;
  readonly when: string;
  readonly lines: readonly string[];
  /** Who runs it, if not the place it is held at. */
  readonly runBy: string | undefined;
  readonly checked: string | undefined;
}

export interface PlaceDetails {
  readonly anchor: string;
  readonly name: string;
  readonly to: string | undefined;
  readonly address: string;
  readonly map: Link | undefined;
  readonly warnings: readonly string[];
  readonly lines: readonly ReachLine[];
  readonly sessions: readonly SessionDetails[];
  readonly checked: string | undefined;
  readonly sources: readonly number[];
}

export function placeDetails(
  content: SiteContent,
  place: VisitPlace,
  marks: SourceMarks,
): PlaceDetails {
  const { kind, id, name, visiting, warnings, backing } = place;
  const held = heldAt(content, place);
  const facts = checkedFacts({ ...visiting, sessions: undefined });
  const sources = [backing, ...facts, ...held.map(({ session }) => session)];
  return {
    anchor: anchorOf(visitLink(content, place)),
    name,
    to: kind === 'base' ? links.centre(id) : undefined,
    address: addressWords(place),
    map: mapOf(place, name),
    warnings,
    lines: placeLines(content, place),
    sessions: held.map((each) => sessionDetails(content, each)),
    checked: checkedWords(facts),
    sources: marks.mark([...new Set(sources.flatMap((fact) => fact.sources))]),
  };
}

function sessionDetails(content: SiteContent, held: HeldSession): SessionDetails {
  const { session, by, at, state } = held;
  return {
    anchor: anchorOf(sessionLink(content, held)),
    name: session.what,
    when: whenWords(session, content),
    lines: sessionWords(session, content),
    runBy: by === at ? undefined : by.name,
    checked: state === 'on' ? checkedWords([session]) : undefined,
  };
}

/** The sessions at a place, whoever runs them; those that are over are left out. */
function heldAt(content: SiteContent, place: VisitPlace): HeldSession[] {
  return heldSessions(content).filter(({ at, state }) => at === place && state !== 'over');
}

function anchorOf(link: string): string {
  return link.slice(link.indexOf('#') + 1);
}
