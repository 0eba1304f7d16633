/** Every need on the help page, folded by topic: the same answers as in the finder's box, without script. */

import type { Need } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { contactLink } from '../../wording/questions/contact-ways.ts';
import { QUICK_EXIT } from '../../wording/questions/quick-exit.ts';
import { venueLink, venuesFor } from '../../wording/questions/need-venues.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { counted } from '../../wording/frame/phrases.ts';
import { backingOf } from '../../wording/sources/backing.ts';
import type { Backing } from '../../wording/sources/backing.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface NeedTopic extends Backing {
  /** "If you are worried about a child (5 answers)" */
  readonly summary: string;
  readonly name: string;
  readonly needs: readonly NeedLine[];
}

export interface NeedLine {
  /** The anchor: "need-baby-weighing". */
  readonly anchor: string;
  readonly name: string;
  /** Undefined where nobody needs to leave at once. */
  readonly exit: Link | undefined;
  readonly text: string | undefined;
  readonly ways: readonly NeedLineWay[];
  readonly more: readonly Link[];
}

interface NeedLineWay {
  readonly service: string;
  readonly link: Link;
  /** What to check before going there. */
  readonly caution?: string | undefined;
}

const ANSWER = { one: 'answer', many: 'answers' } as const;

/** Topics that have needs, in the site's order; urgent needs first in each. */
export function needTopics(content: SiteContent, marks: SourceMarks): NeedTopic[] {
  const byTopic = Map.groupBy(content.needs, ({ topic }) => topic);
  return content.site.topics.flatMap(({ id, name }) => {
    const own = (byTopic.get(id) ?? []).toSorted(byUrgency);
    if (own.length === 0) return [];
    const facts = own.flatMap(({ id: need, answer }) => [
      ...(answer ? [answer] : []),
      ...venuesFor(content, need),
    ]);
    return [
      {
        summary: `${name} (${counted(own.length, ANSWER)})`,
        name,
        needs: own.map((need) => needLine(content, need)),
        ...backingOf(content, facts, marks),
      },
    ];
  });
}

function byUrgency(a: Need, b: Need): number {
  return Number(b.urgent) - Number(a.urgent) || a.name.localeCompare(b.name, 'en-GB');
}

function needLine(
  content: SiteContent,
  { id, name, quickExit, answer, question, contacts = [], at = [] }: Need,
): NeedLine {
  const { contacts: all, questions, site } = content;
  const { terms } = site;
  const nearest = {
    bases: { text: `Nearest ${terms.base.many}`, to: links.find },
    'family hubs': { text: `Nearest ${terms.familyHub.many}`, to: links.find },
    libraries: { text: `Nearest ${terms.library.many}`, to: links.find },
  } as const;
  return {
    anchor: links.need(id).split('#')[1] ?? id,
    name,
    exit: quickExit === true ? QUICK_EXIT : undefined,
    text: answer?.text,
    ways: [
      ...contacts.flatMap((way): NeedLineWay[] => {
        const contact = all.find((each) => each.id === way);
        const link = contact && contactLink(contact);
        return link ? [{ service: contact.service, link }] : [];
      }),
      ...venuesFor(content, id).map((venue) => ({
        service: venue.name,
        link: venueLink(venue),
        caution: venue.caution,
      })),
    ],
    more: [
      ...questions
        .filter((asked) => asked.id === question)
        .map((asked) => ({ text: asked.question, to: links.question(asked.id) })),
      ...at.map((place) => nearest[place]),
    ],
  };
}
