/** The most characters of a question that are read; a name or a need is far shorter. */
export const LONGEST_QUESTION = 200;
