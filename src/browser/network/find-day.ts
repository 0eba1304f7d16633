/** A box for any day: it leads to the page of the last change on or before that day, and says which it is. */

const form = document.querySelector<HTMLFormElement>('.any-day');
const box = form?.querySelector('input');
const said = form?.querySelector('[role="status"]');
if (!form || !box || !said) throw new Error('.any-day');

/** The pages of days, by day. */
const pages = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].flatMap((link) => {
    const day = /\/(\d{4}-\d\d-\d\d)\/$/.exec(link.pathname)?.[1];
    return day === undefined ? [] : [[day, link] as const];
  }),
);
const days = [...pages.keys()].sort();

function pageOf(asked: string): HTMLAnchorElement | undefined {
  return pages.get(days.filter((day) => day <= asked).at(-1) ?? '');
}

form.hidden = false;
box.addEventListener('input', () => {
  const page = pageOf(box.value);
  said.textContent =
    box.checkValidity() && page ? `The last change on or before this day: ${page.textContent}` : '';
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const page = pageOf(box.value);
  if (page) location.assign(page.href);
});
