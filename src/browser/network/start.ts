/** The page that compares two days: the address says which two, this script works out the answer. */

import { askedByQuery, problemOf, queryOfDays } from '../../views/network/days/changes-asked.ts';
import type { AskedDays } from '../../views/network/days/changes-asked.ts';
import { changesAnswer } from '../../views/network/days/changes-answer.ts';
import { element, partOf } from '../frame/element.ts';
import { reportUnexpected } from '../frame/fetch-json.ts';
import { changeHistory } from '../frame/history-entry.ts';
import { drawAnswer } from './draw-answer.ts';
import { loadChanges } from './load-changes.ts';

const form = partOf(document, '.two-days', HTMLFormElement);
const boxes = {
  from: partOf(document, '#days-from', HTMLInputElement),
  to: partOf(document, '#days-to', HTMLInputElement),
};
const error = partOf(document, '#days-error', HTMLElement);
const area = partOf(document, '#changes', HTMLElement);
/** The first and the last day of all, which are in the boxes when the page opens. */
const atFirst: AskedDays = { from: boxes.from.value, to: boxes.to.value };
const titleAtFirst = document.title;
let turn = 0;

form.noValidate = true;
form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const asked = { from: boxes.from.value, to: boxes.to.value };
  const query = queryOfDays(asked);
  if (query !== location.search) changeHistory('push', null, query);
  void answer(asked, 'move');
});
addEventListener('popstate', restore);
restore();

/** Answers what the address asks; without a question the page is as it was at first. */
function restore(): void {
  const asked = askedByQuery(location.search);
  boxes.from.value = (asked ?? atFirst).from;
  boxes.to.value = (asked ?? atFirst).to;
  if (asked) void answer(asked, 'stay');
  else {
    turn += 1;
    document.title = titleAtFirst;
    showProblem(undefined, '');
    area.replaceChildren();
  }
}

async function answer(asked: AskedDays, focus: 'move' | 'stay'): Promise<void> {
  const mine = (turn += 1);
  document.title = titleAtFirst;
  const problem = problemOf(asked, { first: atFirst.from, last: atFirst.to });
  showProblem(problem?.field, problem?.message ?? '');
  if (problem) {
    area.replaceChildren();
    boxes[problem.field].focus();
    return;
  }
  try {
    const index = await loadChanges();
    if (mine !== turn) return;
    const title = drawAnswer(area, changesAnswer(index, asked));
    document.title = `${title.textContent} – ${titleAtFirst}`;
    if (focus === 'move') title.focus();
  } catch (failure) {
    reportUnexpected(failure);
    if (mine === turn)
      area.replaceChildren(
        element('p', {}, 'The list of changes did not arrive. Try again, or use the pages below.'),
      );
  }
}

function showProblem(field: keyof typeof boxes | undefined, message: string): void {
  error.textContent = message;
  for (const [name, box] of Object.entries(boxes))
    if (name === field) box.setAttribute('aria-invalid', 'true');
    else box.removeAttribute('aria-invalid');
}
