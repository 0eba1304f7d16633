/**
 * Places on the page of checks for numbers that are known only when all pages are made. The build fills
 * them in the finished page.
 */

/** How many of the largest pages are named. */
export const LARGEST = 5;

export interface Measured {
  readonly pages: number;
  readonly links: number;
  readonly fragments: number;
  /** Bytes of a first visit to the page in the middle, and what a model makes of them. */
  readonly median: number;
  readonly medianGrams: number;
  readonly largest: readonly { readonly address: string; readonly bytes: number }[];
}

/** Is printed where a number will be. */
export function slot(name: string): string {
  return `[[${name}]]`;
}

const SLOT = /\[\[([a-z0-9-]+)\]\]/;

export function hasSlot(text: string): boolean {
  return SLOT.test(text);
}

/**
 * The page with each slot filled.
 * @throws RangeError if a slot has no value
 */
export function filled(html: string, values: Readonly<Record<string, string>>): string {
  return html.replace(new RegExp(SLOT, 'g'), (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for the slot ${name}`);
    return value;
  });
}
