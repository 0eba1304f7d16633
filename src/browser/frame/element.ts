/** Elements made in the page: text stays text, so nothing that was typed can become markup. */

import type { MarkupElement } from '../../views/frame/markup.ts';

/** A child that is undefined is left out. */
export type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string>>;

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, children);
}

/** The element that is described; an "svg" and all that is inside it are SVG. */
export function drawn(
  { name, attributes, children }: MarkupElement,
  outer: string = HTML,
): Element {
  const namespace = name === 'svg' ? SVG : outer;
  const inside = children.map((child) =>
    typeof child === 'string' ? child : drawn(child, namespace),
  );
  return filled(document.createElementNS(namespace, name), attributes, inside);
}

/** The element if `all` has anything to put in it. */
export function unlessEmpty(make: () => Element, { length }: ArrayLike<unknown>): Child {
  return length === 0 ? undefined : make();
}

/**
 * A part that the page's own markup always has.
 * @throws Error with the selector if the page lacks it
 */
export function partOf<Part extends Element>(
  whole: ParentNode,
  selector: string,
  kind: new () => Part,
): Part {
  const part = whole.querySelector(selector);
  if (!(part instanceof kind)) throw new Error(selector);
  return part;
}

export function link({ text, to }: { readonly text: string; readonly to: string }): HTMLElement {
  return element('a', { href: to }, text);
}

function filled<Made extends Element>(
  made: Made,
  attributes: Attributes,
  children: readonly Child[],
): Made {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
