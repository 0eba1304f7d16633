/** Answers needs from what was sent; loaded beside the places, so that a postcode does not wait for it. */

import { isSentNeeds, receivedNeeds } from '../../exports/browser-files/needs-wire.ts';
import { needAnswerer } from '../../views/finder/needs.ts';
import type { NeedAnswerer } from '../../views/finder/needs.ts';

/** Answers none if the needs are damaged: places are still found. */
export function answerNeeds(sent: unknown): NeedAnswerer {
  return needAnswerer(isSentNeeds(sent) ? receivedNeeds(sent) : { needs: [], ways: [] });
}
