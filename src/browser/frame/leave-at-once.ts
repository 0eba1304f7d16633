/** The button to exit: with a script the page is blank at once, and Back does not lead to it. */

import { QUICK_EXIT } from '../../wording/questions/quick-exit.ts';

/** The link itself, made to leave so. */
export function leavesAtOnce(exit: HTMLElement): HTMLElement {
  exit.className = 'exit-page';
  exit.onclick = () => {
    document.body.hidden = true;
    location.replace(QUICK_EXIT.to);
    return false;
  };
  return exit;
}
