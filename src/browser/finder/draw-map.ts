/** The map of an answer: the page's own ground, drawn closer, with the marks of the list on it. */

import { MARK_PATHS, NUMBERED_PATHS } from '../../charts/network/map-mark.ts';
import type { MapMark, MarkKind, PlacedMark } from '../../charts/network/map-mark.ts';
import { mapLegend } from '../../charts/network/map-legend.ts';
import { percentOf } from '../../charts/figures/short-number.ts';
import { spreadMarks } from '../../charts/network/spread-marks.ts';
import { zoomPlane } from '../../charts/network/zoom-plane.ts';
import type { FinderIndex } from '../../domain/finder/index.ts';
import { placeOf } from './draw-card.ts';
import { element, svgElement } from '../frame/element.ts';
import type { Child } from '../frame/element.ts';

/** Narrower than this the list alone has links; a finger would miss the marks. */
const WIDE = '(min-width: 48em)';
const HIT = '12';

/** Nothing where there is nothing to mark, or the page has no ground. */
export function drawMap(index: FinderIndex, marks: readonly MapMark[]): Child {
  const ground = groundOf();
  if (!ground || !marks.some(({ number }) => number !== undefined)) return undefined;
  const { width } = ground.viewBox.baseVal;
  const { plane, viewBox } = zoomPlane(index.box, width, marks);
  ground.setAttribute('viewBox', viewBox);
  const linked = matchMedia(WIDE).matches;
  const placed = spreadMarks(marks, plane);
  const layer = svgElement(
    'svg',
    { class: 'map-marks', role: linked ? 'group' : 'img' },
    svgElement('title', {}, 'Map of the answer, numbered as the list is'),
    ...placed.toReversed().map((mark) => drawMark(mark, linked)),
  );
  return element(
    'figure',
    { class: 'map answer-map' },
    element('div', { class: 'map-plate' }, ground, layer),
    element('figcaption', { class: 'map-caption' }, legend(index, marks)),
  );
}

/** The county's land and dots, wherever the page has them. */
function groundOf(): SVGSVGElement | undefined {
  const kept = document.querySelector<HTMLTemplateElement>('#finder-ground');
  const ground = (kept?.content ?? document).querySelector<SVGSVGElement>('.map-ground');
  return ground ? (ground.cloneNode(true) as SVGSVGElement) : undefined;
}

function drawMark(mark: PlacedMark, linked: boolean): SVGElement {
  const { x, y, number, label } = mark;
  const shape = shapeOf(mark.kind, number);
  const drawn =
    linked && number !== undefined ? markLink(number, label, shape) : svgElement('g', {}, ...shape);
  return svgElement('svg', { class: classOf(mark), x: percentOf(x), y: percentOf(y) }, drawn);
}

function markLink(number: number, label: string, shape: readonly Child[]): SVGElement {
  const hit = svgElement('circle', { r: HIT, class: 'mark-hit' });
  const attributes = { href: `#${placeOf(number)}`, 'aria-label': `${String(number)}: ${label}` };
  const link = svgElement('a', attributes, hit, ...shape);
  link.addEventListener('click', (event) => {
    // The address stays as it is, so that Back leads to the answer before.
    event.preventDefault();
    document.getElementById(placeOf(number))?.focus();
  });
  return link;
}

function shapeOf(kind: MarkKind, number: number | undefined): Child[] {
  const path = (number === undefined ? MARK_PATHS : NUMBERED_PATHS)[kind];
  return [
    path === undefined ? svgElement('circle', { r: '10' }) : svgElement('path', { d: path }),
    number === undefined ? undefined : svgElement('text', { dy: '.35em' }, String(number)),
  ];
}

function classOf({ kind, number }: Pick<MapMark, 'kind' | 'number'>): string {
  const numbered = number === undefined ? '' : ' mark-numbered';
  return `mark mark-${kind.replaceAll(' ', '-')}${numbered}`;
}

function legend(index: FinderIndex, marks: readonly MapMark[]): HTMLElement {
  return element(
    'ul',
    { class: 'map-legend' },
    ...mapLegend(index, marks).map(({ kind, words, numbered }) => {
      const number = numbered ? 1 : undefined;
      const attributes = {
        class: `map-key ${classOf({ kind, number })}`,
        viewBox: '-12 -12 24 24',
        'aria-hidden': 'true',
      };
      const [outline] = shapeOf(kind, number);
      return element('li', {}, svgElement('svg', attributes, outline), words);
    }),
  );
}
