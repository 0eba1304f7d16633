/** Tells what pages are built of, so that a slow check need not see the same twice. */

import type { Page } from 'playwright-core';

/** Each kind of element on the page with the kind that it is in: its name, classes, role and type. */
export function elementKinds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kindOf = (element: Element | null): string =>
      element === null
        ? ''
        : [
            element.localName,
            ...['class', 'role', 'type'].map((name) => element.getAttribute(name)),
          ]
            .filter((part) => part !== null)
            .join(' ');
    const kinds = [...document.querySelectorAll('*')].map(
      (element) => `${kindOf(element.parentElement)} > ${kindOf(element)}`,
    );
    return [...new Set(kinds)];
  });
}
