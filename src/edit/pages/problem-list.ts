/** The list of all that is wrong, at the top of a page, with links to where it is. */

import type { Problem } from '../../domain/gate/problem.ts';
import { counted } from '../../ingest/gate/field-problem.ts';
import type { EditedContent } from '../content/edited.ts';
import { placeWords, wordsForForm } from '../form/labels.ts';
import { manyOf } from './kind-words.ts';
import { EDITED_KINDS } from '../form/edited-kind.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { Addresses } from './frame.ts';

/** What a problem says beside its field. */
export function problemWords(problem: Problem): string {
  const { kind, found, expected, fix } = problem;
  if (kind === 'change-untraced')
    return 'This is not what the published site says. Say under History what was changed and why.';
  if (isStillEmpty(problem))
    return `Still to be filled in${expected === 'text' ? '' : `: ${wordsForForm(expected)}`}.`;
  return wordsForForm(`Found ${found}; expected ${expected}. Fix: ${fix}.`);
}

/** Whether a field that is needed says nothing yet. */
export function isStillEmpty({ kind, found }: Problem): boolean {
  return kind === 'field-missing' || (kind === 'too-few' && found === 'an empty list');
}

interface ProblemListOptions {
  /** Where in this page a problem is; undefined if it is elsewhere. */
  readonly inForm?: (problem: Problem) => string | undefined;
  /** How many fields are not filled in yet, beside the problems. */
  readonly stillEmpty?: number;
}

export function problemList(
  problems: readonly Problem[],
  content: EditedContent,
  addresses: Addresses,
  { inForm, stillEmpty = 0 }: ProblemListOptions = {},
): Html {
  const files = new Map(
    EDITED_KINDS.flatMap((kind) =>
      content.entries(kind).map(({ id, name, file }) => [
        file.label,
        {
          to: addresses.entry(kind, id),
          words: kind === 'site' ? 'Settings of the site' : `${manyOf(kind)}: ${name}`,
        },
      ]),
    ),
  );
  const isForm = inForm !== undefined;
  return html`<section id="problems" tabindex="-1" aria-labelledby="problems-title">
    <h2>
      <span id="problems-title" role="status"> ${countWords(problems.length, stillEmpty)} </span>
    </h2>
    <ul>
      ${problems.map((problem) => {
        const here = inForm?.(problem);
        const place = placeWords(problem.path);
        const link =
          here === undefined
            ? elsewhere(files.get(problem.file), problem.file, place, isForm)
            : html`<a href="#${here}">${place === '' ? 'The entry' : place}</a>`;
        return html`<li>${link}: ${problemWords(problem)}</li>`;
      })}
    </ul>
  </section>`;
}

interface EntryLink {
  readonly to: string;
  readonly words: string;
}

/** From a form it is opened beside it, so that nothing typed is lost. */
function elsewhere(
  entry: EntryLink | undefined,
  file: string,
  place: string,
  isForm: boolean,
): Html {
  const of = place === '' ? '' : `, ${place}`;
  if (!entry) return html`${file}${of}`;
  const tab = isForm && html` target="_blank" rel="noopener"`;
  return html`<a href="${entry.to}" ${tab}
    >${entry.words}${of}${isForm && ' (opens in a new tab)'}</a
  >`;
}

function countWords(problems: number, stillEmpty: number): string {
  const found = problems === 0 ? 'No problems' : counted(problems, 'problem', 'problems');
  return stillEmpty === 0
    ? found
    : `${found}, ${counted(stillEmpty, 'field', 'fields')} still to be filled in`;
}
