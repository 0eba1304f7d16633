/** What neighbouring pages have in common is computed once, and forgotten when others need more. */

/**
 * `work`, whose `most` results that were asked for latest are kept and returned again.
 *
 * The content is compared by identity: results for another one are forgotten. The further arguments
 * are compared as JSON, so all that `work` uses of them must be in it.
 */
export function memoOfLatest<Content extends object, Rest extends readonly unknown[], Result>(
  most: number,
  work: (content: Content, ...rest: Rest) => Result,
): (content: Content, ...rest: Rest) => Result {
  let latest: Content | undefined;
  const known = new Map<string, Result>();
  return (content, ...rest) => {
    if (content !== latest) known.clear();
    latest = content;
    const key = JSON.stringify(rest);
    const result = known.has(key) ? (known.get(key) as Result) : work(content, ...rest);
    // Maps keep the order in which keys were set.
    known.delete(key);
    known.set(key, result);
    if (known.size > most) known.delete(known.keys().next().value ?? key);
    return result;
  };
}
