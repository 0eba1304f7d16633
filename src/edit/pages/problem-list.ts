/** The list of all that is wrong, at the top of a page, with links to where it is. */

import type { Problem } from '../../domain/gate/problem.ts';
import { counted, pathWords } from '../../ingest/gate/field-problem.ts';
import type { EditedContent } from '../content/edited.ts';
import { EDITED_KINDS } from '../form/edited-kind.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { Addresses } from './frame.ts';

/** What a problem says beside its field. */
export function problemWords({ found, expected, fix }: Problem): string {
  return `Found ${found}; expected ${expected}. Fix: ${fix}.`;
}

/** @param inForm  where in this page a problem is; undefined if it is elsewhere */
export function problemList(
  problems: readonly Problem[],
  content: EditedContent,
  addresses: Addresses,
  inForm: (problem: Problem) => string | undefined = () => undefined,
): Html {
  const files = new Map(
    EDITED_KINDS.flatMap((kind) =>
      content.entries(kind).map(({ id, file }) => [file.label, addresses.entry(kind, id)]),
    ),
  );
  return html`<section id="problems" tabindex="-1" aria-labelledby="problems-title">
    <h2>
      <span id="problems-title" role="status">
        ${problems.length === 0 ? 'No problems' : counted(problems.length, 'problem', 'problems')}
      </span>
    </h2>
    <ul>
      ${problems.map((problem) => {
        const here = inForm(problem);
        const to = here === undefined ? files.get(problem.file) : `#${here}`;
        const where = here === undefined ? `${problem.file} ` : '';
        const field = problem.path.length === 0 ? '' : pathWords(problem.path);
        const words = `${where}${field}`.trim();
        return html`<li>
          ${to === undefined ? words : html`<a href="${to}">${words === '' ? 'The entry' : words}</a>`}:
          ${problemWords(problem)}
        </li>`;
      })}
    </ul>
  </section>`;
}
