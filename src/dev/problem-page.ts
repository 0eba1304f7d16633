/** The page that `npm run dev` shows in place of every other while the content has problems. */

import { resolve } from 'node:path';
import { escapeUTF8 } from 'entities';
import type { Problem } from '../domain/gate/problem.ts';
import { counted, pathWords } from '../ingest/gate/field-problem.ts';
import { whereWords } from '../ingest/gate/report/terminal.ts';

interface ProblemPage {
  readonly problems: readonly Problem[];
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  /** Of the page that was asked for, as it was before the problems; undefined if there is none. */
  readonly address: string | undefined;
}

/** Vite's own script loads the page again once the content has been read again. */
export function problemPage({ problems, base, address }: ProblemPage): string {
  const title = `${counted(problems.length, 'problem', 'problems')} in the content`;
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
<script type="module" src="${escapeUTF8(base)}@vite/client"></script>
<script type="module">${OPEN_IN_EDITOR}</script>
<main>
<h1>${title}</h1>
<p>This page shows the site again as soon as they are fixed.</p>
${problems.map((problem) => problemHtml(problem, base)).join('\n')}
${address === undefined ? '' : lastVersion(address)}
</main>
</html>
`;
}

function problemHtml(problem: Problem, base: string): string {
  const { path, found, expected, fix } = problem;
  const rows = [
    ['Field', path.length === 0 ? 'as a whole' : pathWords(path)],
    ['Found', found],
    ['Expected', expected],
    ['Fix', fix],
  ].map(([name = '', words = '']) => `<dt>${name}</dt><dd>${escapeUTF8(words)}</dd>`);
  return `<section>
<h2><a href="${escapeUTF8(editorAddress(problem, base))}">${escapeUTF8(whereWords(problem))}</a></h2>
<dl>${rows.join('')}</dl>
</section>`;
}

/** Vite opens the file in the editor that runs on this machine. */
function editorAddress({ file, place }: Problem, base: string): string {
  const at = place ? `:${String(place.line)}:${String(place.column)}` : '';
  return `${base}__open-in-editor?file=${encodeURIComponent(resolve(file) + at)}`;
}

function lastVersion(address: string): string {
  return `<h2 id="before">The last version without problems</h2>
<iframe src="${escapeUTF8(address)}" aria-labelledby="before"></iframe>`;
}

/** The answer to such a link is empty: the page stays. */
const OPEN_IN_EDITOR = `
addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  fetch(link.href);
});`;

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { border-left: .5rem solid #b3261e; padding-left: .75rem; line-height: 1.2; }
h2 { font-size: 1.125rem; overflow-wrap: anywhere; margin: 1rem 0 .5rem; }
section { border-top: 1px solid; padding-bottom: 1rem; margin-top: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { box-sizing: border-box; width: 100%; height: 80vh; border: 2px solid; background: Canvas; }
`;
