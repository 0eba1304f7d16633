/** A figure as a row of the sheet: value, what it is, date and standing; the rest is on its page. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Figure } from '../../domain/entries/entry.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { figureWords } from '../../domain/figures/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { datingOf } from '../../domain/entries/sourced.ts';
import { links } from '../../wording/frame/links.ts';
import { standingWords } from '../../wording/figures/standing.ts';

export interface SheetRow {
  readonly id: string;
  readonly to: string;
  readonly value: string;
  readonly label: string;
  /** "2 May 2019", "undated". */
  readonly date: string;
  /** "reported", "planned, superseded". */
  readonly standing: string;
}

export function sheetRow(content: SiteContent, figure: Figure): SheetRow {
  const dating = datingOf(figure, contentIndex(content).source);
  return {
    id: figure.id,
    to: links.figure(figure.id),
    value: figureWords(figure),
    label: figure.label,
    date: dating.how === 'undated' ? 'undated' : dateWords(dating.date),
    standing: standingWords(content, figure),
  };
}
