/** What many pages ask of one content is worked out once, and again only for another content. */

/**
 * `work`, done once for each content and each list of further arguments; the same result each time.
 *
 * The content is known by identity, not by what it holds. The further arguments are compared as
 * JSON: they must be plain values, or say in `toJSON` all that `work` uses of them, as a URL does.
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
