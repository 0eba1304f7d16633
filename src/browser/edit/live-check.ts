/**
 * Says what is wrong while the form is filled in: the server checks all content with what it says,
 * and its answer is the page of the form, from which the problems are taken.
 */

/** How long nothing is typed before the form is checked, in milliseconds. */
const PAUSE = 250;

const form = document.querySelector<HTMLFormElement>('form[data-checked]');

if (form) {
  let timer: number | undefined;
  let last = 0;
  let isChanged = false;
  form.addEventListener('input', () => {
    isChanged = true;
    clearTimeout(timer);
    timer = window.setTimeout(() => void check(form), PAUSE);
  });
  form.addEventListener('submit', () => {
    isChanged = false;
    clearTimeout(timer);
  });
  // An entry may have been added meanwhile in another tab.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void check(form);
  });
  addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault();
  });

  const check = async (sent: HTMLFormElement): Promise<void> => {
    last += 1;
    const turn = last;
    const values = new URLSearchParams([['do', 'check']]);
    for (const [name, value] of new FormData(sent))
      if (typeof value === 'string') values.append(name, value);
    const answer = await fetch(location.href, { method: 'POST', body: values }).catch(
      () => undefined,
    );
    // A later answer is on its way.
    if (turn !== last) return;
    if (answer?.ok === true) showProblems(await answer.text());
    else say('The form could not be checked: npm run edit does not run any more.');
  };
}

function showProblems(page: string): void {
  const checked = new DOMParser().parseFromString(page, 'text/html');
  const title = checked.querySelector('#problems-title')?.textContent.trim() ?? '';
  const list = checked.querySelector('#problems ul');
  if (list) document.querySelector('#problems ul')?.replaceWith(list);
  say(title);
  for (const place of document.querySelectorAll('[data-problem]')) {
    const words = checked.getElementById(place.id)?.textContent ?? '';
    if (words !== '') unfoldAround(place);
    if (place.textContent === words) continue;
    place.textContent = words;
    const control = document.getElementById(place.id.replace(/-problem$/, ''));
    if (words === '') control?.removeAttribute('aria-invalid');
    else if (control?.matches('input, select, textarea') === true)
      control.setAttribute('aria-invalid', 'true');
  }
  showChoices(checked);
  showRest(checked);
}

function unfoldAround(place: Element): void {
  for (let at = place.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
}

/** The entries that there are by now, and what the chosen ones are called. */
function showChoices(checked: Document): void {
  for (const list of document.querySelectorAll<HTMLSelectElement | HTMLDataListElement>(
    'form[data-checked] :is(select, datalist)',
  )) {
    const now = checked.getElementById(list.id);
    if (!now || list === document.activeElement || sameOptions(list, now)) continue;
    const chosen = list instanceof HTMLSelectElement ? list.value : '';
    list.replaceChildren(...now.childNodes);
    if (list instanceof HTMLSelectElement) list.value = chosen;
  }
  for (const name of document.querySelectorAll('[data-name]')) {
    const words = checked.getElementById(name.id)?.textContent ?? '';
    if (name.textContent !== words) name.textContent = words;
  }
}

function sameOptions(list: Element, now: Element): boolean {
  const optionsOf = (of: Element): string =>
    [...of.querySelectorAll('option')].map(({ value }) => value).join('\n');
  return optionsOf(list) === optionsOf(now);
}

/** What goes with the problems: the buttons, and the day that is filled in where something changes. */
function showRest(checked: Document): void {
  const buttons = checked.querySelector('.save');
  const before = document.querySelector('.save');
  // A button that stays must not be taken away while it is pressed.
  if (buttons?.isEqualNode(before) === false) before?.replaceWith(buttons);
  const day = checked.querySelector<HTMLInputElement>('#field-recorded');
  const shown = document.querySelector<HTMLInputElement>('#field-recorded');
  if (day && shown && shown !== document.activeElement) shown.value = day.value;
}

/** The title of the list of problems is a status: what changes in it is read out. */
function say(words: string): void {
  const title = document.querySelector('#problems-title');
  if (title && title.textContent.trim() !== words) title.textContent = words;
}

export {};
