/** Facts about a centre: address, names, register number, who ran it, and what changed. */

import type { Centre } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { shortOf } from '../../domain/entries/term.ts';
import { identifiersOf } from '../../domain/entries/identifier.ts';
import { addressWords } from '../../wording/places/address.ts';
import { onDate } from '../../wording/network/centre-outcome.ts';
import { NOT_RECORDED, capital, datingWords, listWords } from '../../wording/frame/phrases.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface CentreFact {
  readonly label: string;
  /** One line each. */
  readonly lines: readonly string[];
  /** To the record of an identifier. */
  readonly link?: Link;
  readonly sources: readonly number[];
}

const CHANGED = {
  name: 'The name',
  address: 'The address',
  'web address': 'The web address',
} as const;

export interface CentreFacts {
  readonly facts: readonly CentreFact[];
  /** How it stands in the register, and what changed there: for those who check. */
  readonly notes: readonly { readonly name: string; readonly notes: readonly string[] }[];
}

export function centreFacts(content: SiteContent, centre: Centre, marks: SourceMarks): CentreFacts {
  const { source, district } = contentIndex(content);
  return {
    facts: [
      {
        label: 'Address',
        lines: [
          addressWords(centre),
          `${district.get(centre.district) ?? centre.district}, ${datingWords(centre, source)}.`,
        ],
        sources: [],
      },
      ...(centre.otherNames
        ? [{ label: 'Other names', lines: [listWords(centre.otherNames)], sources: [] }]
        : []),
      ledByFact(content, centre, marks),
      ...recordFacts(content, centre),
    ],
    notes: [
      {
        name: `Name in the ${shortOf(content.site.terms.register).one}`,
        notes: [
          [`${centre.name}.`, ...unlinkedWords(content, centre)].join(' '),
          ...(centre.phase === undefined ? [] : [`Building phase: ${String(centre.phase)}.`]),
        ],
      },
      ...changesNotes(content, centre),
    ],
  };
}

/** Identifiers whose records are on the web. */
function recordFacts({ site }: SiteContent, centre: Centre): CentreFact[] {
  return identifiersOf(site, centre).flatMap(({ kind: { label }, value, record }) =>
    record === undefined
      ? []
      : [{ label, lines: [], link: { text: value, to: record }, sources: [] }],
  );
}

/** The other identifiers, and those that are not recorded: "Register number (URN): 12345." */
function unlinkedWords({ site }: SiteContent, centre: Centre): string[] {
  const own = new Map(identifiersOf(site, centre).map((each) => [each.kind.id, each]));
  return site.identifiers
    .map(({ id, label }) => ({ label, found: own.get(id) }))
    .filter(({ found }) => found?.record === undefined)
    .map(({ label, found }) => `${label}: ${found?.value ?? NOT_RECORDED}.`);
}

function ledByFact({ site }: SiteContent, { ledBy }: Centre, marks: SourceMarks): CentreFact {
  const label = 'Who ran it';
  if (!ledBy) return { label, lines: [`${capital(NOT_RECORDED)}.`], sources: [] };
  return {
    label,
    lines: ledBy.map(({ organisation, period, basis }) => {
      const when = period === undefined ? '' : `, ${period}`;
      const how =
        basis === 'source said'
          ? 'A source says so.'
          : `Only a web address in the ${shortOf(site.terms.register).one} suggests it. That is weak evidence.`;
      return `${organisation}${when}. ${how}`;
    }),
    sources: marks.mark([...new Set(ledBy.flatMap(({ sources }) => sources))]),
  };
}

function changesNotes({ site }: SiteContent, { siteChanges }: Centre): CentreFacts['notes'] {
  if (!siteChanges) return [];
  return [
    {
      name: `Changes in the ${shortOf(site.terms.register).one}`,
      notes: siteChanges.map(({ what, from, to, between }) => {
        const change = `Before: ${from ?? 'none'}. After: ${to ?? 'none'}.`;
        return `${CHANGED[what]} changed ${onDate(between)}. ${change}`;
      }),
    },
  ];
}
