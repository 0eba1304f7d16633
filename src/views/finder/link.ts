/** The link that a reader copies to send an answer to somebody else. */

import { PICK, TYPED } from './asked.ts';
import type { Asked } from './asked.ts';
import { links } from '../../wording/frame/links.ts';

/** The address that gives the same answer; servers do not see what follows the "#". */
export function linkTo(asked: Extract<Asked, { typed: string }>, query: string): string {
  const parts = new URLSearchParams({ [TYPED]: asked.typed });
  if (asked.pick !== undefined) parts.set(PICK, asked.pick);
  return `${links.find}${query}#${parts.toString()}`;
}
