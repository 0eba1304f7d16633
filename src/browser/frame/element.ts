/** Elements made by hand: text stays text, so nothing that was typed can become markup. */

export type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string>>;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, children);
}

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

/** The element if there is anything to put in it. */
export function unlessEmpty(make: () => HTMLElement, { length }: ArrayLike<unknown>): Child {
  return length === 0 ? undefined : make();
}

/** A part that the page's own markup always has. */
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
