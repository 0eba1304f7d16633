/** English words without a meaning of their own in a question. */

const SMALL_WORDS = new Set(
  'a an and any are as at be been but by can could did do does for from had happen happened happens has have how i if in is it its many me much my no not of on or our should so that the their them there they this to was we were what when where which who whom why will with would you your'.split(
    ' ',
  ),
);

const ASKING = /^(?:how|when|where|who|why)$/;

export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** A reader who asks why is not answered by when. */
export function asksHow(word: string): boolean {
  return ASKING.test(word);
}
