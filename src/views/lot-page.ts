/** The page of one lot: its centres then and now, how it is known, and what is not recorded. */

import { contentIndex } from '../domain/content-index.ts';
import type { Lot } from '../domain/lot.ts';
import type { SiteContent } from '../domain/site-content.ts';
import { centreThenAndNow } from './centre-then-and-now.ts';
import type { CentreThenAndNow } from './centre-then-and-now.ts';
import { links } from './links.ts';
import { lotLine } from './lot-line.ts';
import type { LotLine } from './lot-line.ts';
import { LOT_BASIS_WORDS } from './lots-page.ts';
import { capital, datingWords, listWords } from './phrases.ts';
import { HOME } from './site-frame.ts';
import type { PageHead } from './site-frame.ts';
import { sourceMarks } from './source-marks.ts';
import type { SourceLine } from './source-marks.ts';

export interface LotPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly line: LotLine;
  readonly programme: { readonly text: string; readonly to: string | undefined };
  readonly basis: string;
  readonly dating: string;
  readonly note: string | undefined;
  readonly centresTitle: string;
  readonly centres: readonly CentreThenAndNow[];
  readonly sources: readonly SourceLine[];
}

export function lotPage(content: SiteContent, lot: Lot): LotPage {
  const index = contentIndex(content);
  const { lot: term, centre: centreTerm } = content.site.terms;
  const marks = sourceMarks(content);
  const line = lotLine(content, lot, marks);
  const programme = index.programme.get(lot.programme);
  const name = programme?.name ?? lot.programme;
  const names = listWords(line.centres.map(({ text }) => text));
  return {
    head: {
      title: `${lot.name}: a ${term.one} of ${programme?.shortName ?? lot.programme}`,
      description: `${capital(term.one)} “${lot.name}”: the ${centreTerm.many} ${names}, how it is known and what became of them.`,
      path: line.to,
      crumbs: [HOME, { text: capital(term.many), to: links.lots }],
      search: { kind: 'lot', programme: programme?.shortName },
    },
    title: lot.name,
    lead: leadOf(content, lot, line, names),
    line,
    programme: { text: name, to: programme?.page ? links.programme(programme.id) : undefined },
    basis: `${LOT_BASIS_WORDS[lot.basis].title}. ${LOT_BASIS_WORDS[lot.basis].about}`,
    dating: capital(datingWords(lot, index.source)),
    note: lot.note,
    centresTitle: `Its ${lot.centres.length === 1 ? centreTerm.one : centreTerm.many}, then and now`,
    centres: lot.centres.flatMap((id) => {
      const centre = index.centre.get(id);
      return centre ? [centreThenAndNow(content, centre, marks)] : [];
    }),
    sources: marks.list(),
  };
}

function leadOf({ site }: SiteContent, lot: Lot, { stands }: LotLine, names: string): string {
  const { centre, lot: term } = site.terms;
  const centres = `the ${lot.centres.length === 1 ? centre.one : centre.many} ${names}`;
  return lot.basis === 'plan before the decision'
    ? `A likely ${term.one}, with ${centres}. No source says that it was put out so.`
    : `${capital(stands ?? `a ${term.one}`)} with ${centres}.`;
}
