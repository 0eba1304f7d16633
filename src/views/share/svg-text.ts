/** A drawing as the text of an SVG file. */

import { escapeUTF8 } from 'entities';
import type { Markup, MarkupElement } from '../frame/markup.ts';

/** @param drawing  its "svg" element */
export function svgText({ attributes, children }: MarkupElement): string {
  return textOf({
    name: 'svg',
    attributes: { xmlns: 'http://www.w3.org/2000/svg', ...attributes },
    children,
  });
}

function textOf(markup: Markup): string {
  if (typeof markup === 'string') return escapeUTF8(markup);
  const { name, attributes, children } = markup;
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeUTF8(value)}"`);
  return `<${name}${pairs.join('')}>${children.map(textOf).join('')}</${name}>`;
}
