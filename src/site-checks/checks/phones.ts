/** Every telephone number on a page is that of a shown contact. */

import type { BuiltSite, SiteProblem } from '../built-site.ts';
import type { Page } from '../page-reader.ts';
import { phoneNumbersIn, plainNumber } from '../phone-numbers.ts';

/** @param shown  the telephone numbers of shown contacts, as written in the content */
export function checkPhones(site: BuiltSite, shown: readonly string[]): SiteProblem[] {
  const allowed = new Set(shown.map(plainNumber));
  return site.pages.flatMap((page) =>
    [...new Set(numbersOn(page))]
      .filter((number) => !allowed.has(plainNumber(number)))
      .map((number) => ({
        address: page.address,
        message: `gives the telephone number ${number}, which no shown contact has`,
      })),
  );
}

function numbersOn(page: Page): string[] {
  const linked = page.links.filter((link) => /^tel:/i.test(link));
  return [...phoneNumbersIn(page.text), ...linked];
}
