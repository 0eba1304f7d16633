/** The way out for readers who may be watched: a page that nobody minds. */

import type { Link } from '../frame/links.ts';

/** An outside page, which says nothing of this site. */
export const QUICK_EXIT: Link = { text: 'Exit this page', to: 'https://www.bbc.co.uk/weather' };
