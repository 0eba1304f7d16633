/** Each figure as a JSON file of its own: its row of the table, its sums and a citation. */

import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { figureCitation } from '../../wording/figures/citation.ts';
import { sumsOfFigure } from '../../wording/figures/sums-of-figure.ts';
import { envelope, jsonRows } from './json-file.ts';
import { figuresTable } from './tables/figures.ts';

/** The files as served, by the figure's id. */
export const figureFiles = memoByContent(
  (content: SiteContent, siteUrl: URL): ReadonlyMap<string, string> => {
    const context = { content, siteUrl };
    const rows = jsonRows(figuresTable(context));
    return new Map(
      content.figures.map((figure, index) => {
        const { plain } = figureCitation(content, figure, siteUrl);
        const { count: _, ...head } = envelope(
          context,
          { title: figure.label, description: figure.definition },
          1,
        );
        const file = {
          ...head,
          figure: rows[index],
          sums: sumsOfFigure(content, figure).map(({ id, left, relation, right, explanation }) => ({
            id,
            left,
            relation,
            right,
            explanation,
          })),
          citation: plain,
        };
        return [figure.id, `${JSON.stringify(file, null, 2)}\n`];
      }),
    );
  },
);
