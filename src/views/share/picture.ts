/** The picture that stands for the site where a link to it is shared: its name, and its map. */

import { GROUND_WIDTH, mapGround } from '../../charts/network/map-ground.ts';
import { MARK_PATHS } from '../../charts/network/map-mark.ts';
import type { MapMark } from '../../charts/network/map-mark.ts';
import { planeOf } from '../../charts/network/plane.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { markedWords, PICTURE } from '../../wording/share/picture.ts';
import { markup } from '../frame/markup.ts';
import type { Markup, MarkupElement } from '../frame/markup.ts';
import { basesMap } from '../network/base-marks.ts';
import { wrappedText } from './wrapped-text.ts';

/** A colour of the site by its name in the file of colours. */
export type Paint = (colour: string) => string;

const EDGE = 56;
/** The name beside the map, and across the picture where there is none. */
const TEXT_WIDTH = 440;
const MAP = { x: 540, width: PICTURE.width - 540 - EDGE, height: PICTURE.height - 2 * EDGE };
const MARK_SIZE = 1.9;

export function sharePicture(content: SiteContent, paint: Paint): MarkupElement {
  const { marks } = basesMap(content);
  const hasMap = marks.length > 0;
  const { width, height } = PICTURE;
  return markup(
    'svg',
    { viewBox: `0 0 ${String(width)} ${String(height)}` },
    markup('rect', { width: '100%', height: '100%', fill: paint('header') }),
    ...words(content, hasMap ? TEXT_WIDTH : width - 2 * EDGE, paint),
    hasMap ? mapOf(content, marks, paint) : undefined,
  );
}

function words(content: SiteContent, width: number, paint: Paint): Markup[] {
  const { lines, size } = wrappedText(content.site.name, width);
  const leading = size * 1.15;
  const top = (PICTURE.height - leading * lines.length) / 2 + size * 0.6;
  const text = (words: string, y: number, size: number): Markup =>
    markup(
      'text',
      {
        x: String(EDGE),
        y: String(Math.round(y)),
        'font-size': String(size),
        fill: paint('header-ink'),
        // The typeface is drawn in its regular weight: a line around it makes it bold.
        stroke: paint('header-ink'),
        'stroke-width': String(size / 30),
      },
      words,
    );
  const below = top + leading * lines.length;
  return [
    ...lines.map((line, at) => text(line, top + leading * at, size)),
    text(markedWords(content) ?? content.site.area, below, 30),
  ];
}

function mapOf(content: SiteContent, marks: readonly MapMark[], paint: Paint): Markup {
  const plane = planeOf(content.site.map.box, GROUND_WIDTH);
  const ground = mapGround(content, content.site.map.box);
  const scale = Math.min(MAP.width / plane.width, MAP.height / plane.height);
  const x = MAP.x + (MAP.width - plane.width * scale) / 2;
  const y = (PICTURE.height - plane.height * scale) / 2;
  const side = { width: String(plane.width), height: String(plane.height) };
  return markup(
    'g',
    { transform: `translate(${String(x)} ${String(y)}) scale(${String(scale)})` },
    markup('clipPath', { id: 'plate' }, markup('rect', { ...side, rx: '10' })),
    markup(
      'g',
      { 'clip-path': 'url(#plate)', stroke: paint('border'), 'stroke-width': '0.75' },
      markup('rect', { ...side, fill: paint('land') }),
      ...ground.districts.map(({ tint, path }) =>
        markup('path', { d: path, fill: paint(`tint-${TINTS[tint - 1] ?? 'a'}`) }),
      ),
      markup('path', { d: ground.sea, fill: paint('teal-soft'), 'fill-rule': 'evenodd' }),
    ),
    ...marks
      .toReversed()
      .map((mark) => markOf(mark, plane.x(mark.point.lon), plane.y(mark.point.lat), paint)),
  );
}

const TINTS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** As on the site's own maps: a base in doubt is a ring, an open centre a square. */
function markOf({ kind }: MapMark, x: number, y: number, paint: Paint): Markup {
  const path = MARK_PATHS[kind];
  const attributes = {
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${String(MARK_SIZE)})`,
    fill: kind === 'base in doubt' ? paint('paper') : paint('teal'),
    stroke: kind === 'base in doubt' ? paint('teal') : paint('paper'),
    'stroke-width': kind === 'base in doubt' ? '2' : '1',
  };
  return path === undefined
    ? markup('circle', { ...attributes, r: '6' })
    : markup('path', { ...attributes, d: path });
}
