/** Checks a page in a browser by axe. */

import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { SCHEMES } from './looks.ts';
import type { Look } from './looks.ts';

export const AXE = `axe-core ${axe.version}`;

/** The rules of axe that colours can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const HEIGHT = 800;

/**
 * The axe violations on the page as it is now, one line each.
 * @param only  the rules to run; all of WCAG 2.2 AA and good practice if left out
 */
export async function axeViolations(page: Page, only?: readonly string[]): Promise<string[]> {
  // Loaded only where it is used: it is half a megabyte.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (rules) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const results = await run(document, {
      resultTypes: ['violations'],
      preload: false,
      // Part of WCAG 2.2 AA, but off by default.
      ...(rules ? { runOnly: [...rules] } : { rules: { 'target-size': { enabled: true } } }),
    });
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  }, only);
  return violations.map(
    ({ id, help, targets }) =>
      `${id}: ${help} (${String(targets.length)}×, first ${targets[0] ?? ''})`,
  );
}

/** The violations in each look: "320 dark color-contrast: …". Colours alone differ between schemes. */
export async function violationsInLooks(page: Page, looks: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  for (const { width, scheme } of looks) {
    await page.emulateMedia({ media: 'screen', ...SCHEMES[scheme] });
    await page.setViewportSize({ width, height: HEIGHT });
    const only = scheme === 'light' ? undefined : COLOUR_RULES;
    for (const violation of await axeViolations(page, only))
      found.push(`${String(width)} ${scheme} ${violation}`);
  }
  return found;
}
