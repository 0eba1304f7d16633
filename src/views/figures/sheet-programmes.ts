/** The top of the sheet: key figures of each programme, and statements that have no number. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { figureLines } from '../../wording/figures/line.ts';
import type { FigureLine } from '../../wording/figures/line.ts';
import { links } from '../../wording/frame/links.ts';
import { datingWords } from '../../wording/frame/phrases.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface ProgrammeFigures {
  readonly id: string;
  readonly name: string;
  readonly to: string | undefined;
  readonly figures: readonly FigureLine[];
  /** The dates of the programme, which are no key figures. */
  readonly dates: readonly FigureLine[];
  readonly statements: readonly SheetLine[];
}

/** A statement without a number, with its sources. */
export interface SheetLine {
  readonly text: string;
  readonly marks: readonly number[];
}

export function programmeFigures(content: SiteContent, marks: SourceMarks): ProgrammeFigures[] {
  const { source, figure } = contentIndex(content);
  const isDate = (id: string): boolean => figure.get(id)?.unit === 'date';
  return content.programmes.flatMap(({ id, name, page, keyFigures, statements }) =>
    keyFigures
      ? [
          {
            id,
            name,
            to: page ? links.programme(id) : undefined,
            figures: figureLines(
              content,
              keyFigures.filter((key) => !isDate(key)),
              marks,
            ),
            dates: figureLines(content, keyFigures.filter(isDate), marks),
            statements: (statements ?? []).map((statement) => ({
              text: `${statement.text.replace(/\.$/, '')} (${datingWords(statement, source)}).`,
              marks: marks.mark(statement.sources),
            })),
          },
        ]
      : [],
  );
}

/** Former addresses as text: they must never be links, because nobody answers there now. */
export function historicAddresses(content: SiteContent, marks: SourceMarks): SheetLine[] {
  const { source } = contentIndex(content);
  return content.contacts
    .filter(({ group, show, value }) => group === 'history' && show && value !== undefined)
    .map((contact) => ({
      text: `${contact.service}: ${contact.value ?? ''} (${datingWords(contact, source)}). This address is historic: you cannot use it to get in touch.`,
      marks: marks.mark(contact.sources),
    }));
}
