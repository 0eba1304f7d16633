/** Tells pages apart by what they are built of, so that a slow check need not see the same twice. */

import type { Page } from 'playwright-core';

/**
 * The page's elements with their roles, classes and the names of their attributes, without texts.
 * Neighbours that are built alike count once: a list of two has the structure of a list of ten.
 */
export function pageStructure(page: Page): Promise<string> {
  return page.evaluate(() => {
    const structureOf = (element: Element): string => {
      const { localName, attributes, children } = element;
      const marks = [...attributes].map(({ name, value }) =>
        name === 'class' || name === 'role' || name === 'type' ? `${name}=${value}` : name,
      );
      // A drawing is checked as a whole: its name and role.
      const parts = localName === 'svg' ? [] : [...children].map(structureOf);
      const unlike = parts.filter((part, at) => part !== parts[at - 1]);
      return `<${[localName, ...marks].join(' ')}>${unlike.join('')}</>`;
    };
    return structureOf(document.documentElement);
  });
}
