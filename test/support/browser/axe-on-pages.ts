/** Checks pages by axe at several widths and colour schemes. */

import { violationsInLooks } from '../../../src/audit/axe.ts';
import type { Look } from '../../../src/audit/looks.ts';
import type { Visit } from './visit.ts';

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
    const violations = await violationsInLooks(page, looks);
    found.push(...violations.map((one) => `${address} ${one}`), ...problems());
  }
  return found;
}
