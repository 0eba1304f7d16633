/** The page of one lot: its centres then and now, how it is known, and what is not recorded. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Lot } from '../../domain/entries/entry.ts';
import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { withArticle } from '../../domain/entries/term.ts';
import { centreThenAndNow } from './centre-then-and-now.ts';
import type { CentreThenAndNow } from './centre-then-and-now.ts';
import { distinctTitles } from '../../wording/frame/distinct-titles.ts';
import { bothEnds } from '../../wording/frame/document-title.ts';
import { links } from '../../wording/frame/links.ts';
import type { LotLine } from '../../wording/programmes/lot-line.ts';
import { lotWords } from '../../wording/programmes/lot-words.ts';
import { capital, listWords } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';

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
  const words = lotWords(content, lot, marks);
  const { line } = words;
  const programme = index.programme.get(lot.programme);
  const name = programme?.name ?? lot.programme;
  const names = listWords(line.centres.map(({ text }) => text));
  return {
    head: {
      title: titleOf(content, lot),
      shortTitle: shortTitles(content).get(lot.id),
      description: `${capital(term.one)} “${lot.name}”: the ${centreTerm.many} ${names}, how we know and what happened to them.`,
      path: line.to,
      crumbs: [HOME, { text: capital(term.many), to: links.lots() }],
      search: { kind: 'lot', programme: programme?.shortName },
    },
    title: lot.name,
    lead: words.lead,
    line,
    programme: { text: name, to: programme?.page ? links.programme(programme.id) : undefined },
    basis: words.basis,
    dating: words.dating,
    note: lot.note,
    centresTitle: `Its ${lot.centres.length === 1 ? centreTerm.one : centreTerm.many}, then and now`,
    centres: lot.centres.flatMap((id) => {
      const centre = index.centre.get(id);
      return centre ? [centreThenAndNow(content, centre, marks)] : [];
    }),
    sources: marks.list(),
  };
}

/** With its programme if a lot of another one has the same name. */
function titleOf({ lots, site, programmes }: SiteContent, lot: Lot): string {
  const title = `${lot.name}: ${withArticle(site.terms.lot)}`;
  const programme = programmes.find(({ id }) => id === lot.programme);
  const isShared = lots.some(({ id, name }) => id !== lot.id && name === lot.name);
  return isShared ? `${title} of ${programme?.shortName ?? lot.programme}` : title;
}

const shortTitles = memoByContent((content: SiteContent) =>
  distinctTitles(
    content.site,
    content.lots.map((lot) => [lot.id, titleOf(content, lot)]),
    [bothEnds],
  ),
);
