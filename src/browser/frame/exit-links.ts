/** Every button to exit that a page was built with. */

import { leavesAtOnce } from './leave-at-once.ts';

document.querySelectorAll<HTMLElement>('.exit-page').forEach(leavesAtOnce);
