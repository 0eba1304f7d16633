/** Facts about a centre: address, names, register number, who ran it, and what changed. */

import type { Centre } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { addressWords } from '../../wording/places/address.ts';
import { onDate } from '../../wording/network/centre-outcome.ts';
import { NOT_RECORDED, capital, datingWords } from '../../wording/frame/phrases.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface CentreFact {
  readonly label: string;
  /** One line each. */
  readonly lines: readonly string[];
  readonly sources: readonly number[];
}

const CHANGED = {
  name: 'The name',
  address: 'The address',
  'web address': 'The web address',
} as const;

export function centreFacts(
  content: SiteContent,
  centre: Centre,
  marks: SourceMarks,
): CentreFact[] {
  const { source, district } = contentIndex(content);
  return [
    {
      label: 'Address',
      lines: [
        addressWords(centre),
        `${district.get(centre.district) ?? centre.district}, ${datingWords(centre, source)}.`,
      ],
      sources: [],
    },
    {
      label: 'Name in the register',
      lines: [
        centre.name,
        `Register number (URN): ${centre.urn ?? NOT_RECORDED}.`,
        ...(centre.phase === undefined ? [] : [`Building phase: ${String(centre.phase)}.`]),
      ],
      sources: [],
    },
    ...(centre.otherNames ? [{ label: 'Other names', lines: centre.otherNames, sources: [] }] : []),
    ledByFact(centre, marks),
    ...changesFact(centre, marks),
  ];
}

function ledByFact({ ledBy }: Centre, marks: SourceMarks): CentreFact {
  const label = 'Who ran it';
  if (!ledBy) return { label, lines: [`${capital(NOT_RECORDED)}.`], sources: [] };
  return {
    label,
    lines: ledBy.map(({ organisation, period, basis }) => {
      const when = period === undefined ? '' : `, ${period}`;
      const how =
        basis === 'source said'
          ? 'A source says so.'
          : 'Only a web address in the register suggests it. That is weak evidence.';
      return `${organisation}${when}. ${how}`;
    }),
    sources: marks.mark([...new Set(ledBy.flatMap(({ sources }) => sources))]),
  };
}

function changesFact({ siteChanges }: Centre, marks: SourceMarks): CentreFact[] {
  if (!siteChanges) return [];
  return [
    {
      label: 'Changes in the register',
      lines: siteChanges.map(({ what, from, to, between }) => {
        const change = `Before: ${from ?? 'none'}. After: ${to ?? 'none'}.`;
        return `${CHANGED[what]} changed ${onDate(between)}. ${change}`;
      }),
      sources: marks.mark([...new Set(siteChanges.flatMap(({ sources }) => sources))]),
    },
  ];
}
