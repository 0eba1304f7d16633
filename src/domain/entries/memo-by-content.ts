/** What many pages need of one content is computed once, and again only for another content. */

/**
 * `work`, called once for each content and list of further arguments; later calls return the same
 * result.
 *
 * The content is compared by identity, not by value. The further arguments are compared as JSON:
 * they must be plain values, or return from `toJSON` all that `work` uses of them, as a URL does.
 */
export function memoByContent<Content extends object, Rest extends readonly unknown[], Result>(
  work: (content: Content, ...rest: Rest) => Result,
): (content: Content, ...rest: Rest) => Result {
  const known = new WeakMap<Content, Map<string, Result>>();
  return (content, ...rest) => {
    const results = known.get(content) ?? new Map<string, Result>();
    known.set(content, results);
    const key = JSON.stringify(rest);
    if (!results.has(key)) results.set(key, work(content, ...rest));
    return results.get(key) as Result;
  };
}
