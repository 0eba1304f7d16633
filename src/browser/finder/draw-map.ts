/** The map of an answer: the page's own ground, drawn closer, with the marks of the list on it. */

import { answerTowns } from '../../charts/network/answer-towns.ts';
import type { AnswerTown } from '../../charts/network/answer-towns.ts';
import { percentOf } from '../../charts/figures/short-number.ts';
import type { MapMark, PlacedMark } from '../../charts/network/map-mark.ts';
import { mapLegend, mapNotes } from '../../charts/network/map-legend.ts';
import { spreadMarks } from '../../charts/network/spread-marks.ts';
import { zoomPlane } from '../../charts/network/zoom-plane.ts';
import type { FinderIndex } from '../../domain/finder/index.ts';
import { placeOf } from '../../views/finder/listed-markup.ts';
import { markup } from '../../views/frame/markup.ts';
import { keyMarkup, markMarkup } from '../../views/network/mark-markup.ts';
import { drawn, element } from '../frame/element.ts';
import type { Child } from '../frame/element.ts';

/** On a narrower page only the list has links: the marks are too close together for a finger. */
const WIDE = '(min-width: 48em)';

/** Undefined if there is nothing to mark, or the page has no ground. */
export function drawMap(index: FinderIndex, marks: readonly MapMark[]): Child {
  const ground = groundOf();
  if (!ground || !marks.some(({ number }) => number !== undefined)) return undefined;
  const { width } = ground.viewBox.baseVal;
  const { plane, viewBox } = zoomPlane(index.box, width, marks);
  ground.setAttribute('viewBox', viewBox);
  const placed = spreadMarks(marks, plane);
  return element(
    'figure',
    { class: 'map answer-map' },
    element(
      'div',
      { class: 'map-plate' },
      ground,
      drawMarks(placed, answerTowns(index.things, plane, placed)),
    ),
    element(
      'figcaption',
      { class: 'map-caption' },
      legend(index, marks),
      ...mapNotes(index, { districts: ground.querySelectorAll('[class^=tint]') }, []).map((note) =>
        element('p', {}, note),
      ),
    ),
  );
}

/** The county's land and dots, from the page's map or the finder's template. */
function groundOf(): SVGSVGElement | undefined {
  const kept = document.querySelector<HTMLTemplateElement>('#finder-ground');
  // That of an answer before is drawn closer already.
  const ground = kept
    ? kept.content.querySelector<SVGSVGElement>('.map-ground')
    : document.querySelector<SVGSVGElement>('.map:not(.answer-map) .map-ground');
  return ground ? (ground.cloneNode(true) as SVGSVGElement) : undefined;
}

function drawMarks(placed: readonly PlacedMark[], towns: readonly AnswerTown[]): Child {
  const linked = matchMedia(WIDE).matches;
  const marks = linked ? placed.map(withLink) : placed;
  const layer = drawn(
    markup(
      'svg',
      { class: 'map-marks', role: linked ? 'group' : 'img' },
      markup('title', {}, 'Map of the answer, numbered as the list is'),
      ...towns.map(({ name, x, y }) =>
        markup(
          'text',
          { class: 'map-town', 'aria-hidden': 'true', x: percentOf(x), y: percentOf(y) },
          name,
        ),
      ),
      ...[...marks].reverse().map(markMarkup),
    ),
  );
  layer.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const card = link && document.querySelector<HTMLElement>(link.getAttribute('href') ?? '');
    if (!card) return;
    // The address stays as it is, so that Back leads to the answer before.
    event.preventDefault();
    card.focus();
  });
  return layer;
}

/** A mark with a number links to its card. */
function withLink(mark: PlacedMark): PlacedMark {
  const { number, label } = mark;
  if (number === undefined) return mark;
  return { ...mark, href: `#${placeOf(number)}`, label: `${String(number)}: ${label}` };
}

function legend(index: FinderIndex, marks: readonly MapMark[]): HTMLElement {
  return element(
    'ul',
    { class: 'map-legend' },
    ...mapLegend(index, marks).map((entry) =>
      element('li', {}, drawn(keyMarkup(entry, 'nothing')), entry.words),
    ),
  );
}
