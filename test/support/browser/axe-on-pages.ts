/** Checks pages by axe at several widths and colour schemes. */

import { COLOUR_RULES, axeViolations } from './visit.ts';
import type { Visit } from './visit.ts';

export interface Look {
  readonly width: number;
  readonly scheme: keyof typeof SCHEMES;
}

export const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The looks that show most: narrow, wide, dark, and in the reader's own colours. */
export const FIRST_LOOKS: readonly Look[] = [
  { width: 320, scheme: 'light' },
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'dark' },
  { width: 1280, scheme: 'forced colours' },
];

/** With the first looks: three widths, each light, dark and in forced colours. */
export const FURTHER_LOOKS: readonly Look[] = [
  { width: 768, scheme: 'light' },
  { width: 768, scheme: 'dark' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'forced colours' },
  { width: 768, scheme: 'forced colours' },
];

/** The violations, and the problems of the visit meanwhile, one line each. */
export async function axeOnPages(
  { page, problems }: Visit,
  origin: string,
  addresses: readonly string[],
  looks: readonly Look[],
): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(origin + address);
    for (const { width, scheme } of looks) {
      await page.emulateMedia({ media: 'screen', ...SCHEMES[scheme] });
      await page.setViewportSize({ width, height: 800 });
      // Colours alone differ between schemes.
      const only = scheme === 'light' ? undefined : COLOUR_RULES;
      for (const violation of await axeViolations(page, only))
        found.push(`${address} ${width} ${scheme} ${violation}`);
    }
    found.push(...problems());
  }
  return found;
}
