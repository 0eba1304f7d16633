/** Elements as plain data: Astro writes them into pages and the browser's scripts into the DOM, alike. */

export type Markup = string | MarkupElement;

export interface MarkupElement {
  /** As HTML or SVG spells it. What is inside an "svg" is SVG too. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** An element; a child that is undefined is left out. */
export function markup(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Markup | undefined)[]
): MarkupElement {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

export function linkMarkup({ text, to }: { readonly text: string; readonly to: string }): Markup {
  return markup('a', { href: to }, text);
}

/** Text that only screen readers say. */
export function unseenMarkup(text: string): Markup {
  return markup('span', { class: 'govuk-visually-hidden' }, text);
}
