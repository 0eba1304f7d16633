/** The filters below an answer; they apply when the reader presses the button, not while choosing. */

import { capital } from '../../wording/frame/phrases.ts';
import { shortOf } from '../../domain/entries/term.ts';
import type { FinderIndex } from '../../domain/finder/index.ts';
import { DISTANCES, SHOWS, isWholeView, showNames } from '../../views/finder/view.ts';
import type { FinderView } from '../../views/finder/view.ts';
import { foldMarkup } from '../../views/frame/fold-markup.ts';
import { drawn, element } from '../frame/element.ts';

interface FilterChoice {
  readonly value: string;
  readonly text: string;
}

export function filterForm(
  index: FinderIndex,
  view: FinderView,
  onView: (view: FinderView) => void,
): Element {
  const names = showNames(index);
  const shows = SHOWS.map((show) => ({ value: show, text: names[show] }));
  const districts = index.districts.map(({ id, name }) => ({ value: id, text: name }));
  const miles = DISTANCES.map((distance) => ({
    value: String(distance),
    text: `Within ${String(distance)} miles`,
  }));
  const show = choice(shows, view.show);
  const district = choice([{ value: '', text: 'Anywhere' }, ...districts], view.district ?? '');
  const within = choice([{ value: '', text: 'Any distance' }, ...miles], String(view.within ?? ''));
  const form = element(
    'form',
    { class: 'filters' },
    labelled('What', show),
    labelled(capital(shortOf(index.terms.district).one), district),
    labelled('How far', within),
    element('button', { class: 'govuk-button' }, 'Show'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onView({
      show: SHOWS.find((one) => one === show.value) ?? view.show,
      district: district.value === '' ? undefined : district.value,
      within: DISTANCES.find((one) => String(one) === within.value),
    });
  });
  const fold = drawn(foldMarkup('Show something else'));
  fold.toggleAttribute('open', !isWholeView(view));
  fold.lastElementChild?.append(form);
  return fold;
}

function choice(options: readonly FilterChoice[], chosen: string): HTMLSelectElement {
  const select = element(
    'select',
    { class: 'text-box' },
    ...options.map(({ value, text }) => element('option', { value }, text)),
  );
  select.value = chosen;
  return select;
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  return element('label', {}, element('span', {}, text), field);
}
