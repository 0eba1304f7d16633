/** How many centres, libraries and family hub sites the finder fetches at once; more are too heavy. */
export const MOST_THINGS = 400;
