/** Reads `_headers`, the response headers by address, in the format of Netlify and Cloudflare Pages. */

interface Rule {
  readonly matches: RegExp;
  /** In the order of the file; an undefined value removes the header ("! Name"). */
  readonly headers: readonly (readonly [name: string, value: string | undefined])[];
}

export type HeaderRules = readonly Rule[];

export function parseHeadersFile(text: string): HeaderRules {
  const rules: { matches: RegExp; headers: [string, string | undefined][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ matches: patternOf(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push(headerOf(line.trim()));
  }
  return rules;
}

/** The headers of an address, each with the values of all rules that set it, in the order of the file. */
export function headerValues(
  rules: HeaderRules,
  address: string,
): ReadonlyMap<string, readonly [string, ...string[]]> {
  const headers = new Map<string, readonly [string, ...string[]]>();
  for (const rule of rules.filter(({ matches }) => matches.test(address)))
    for (const [name, value] of rule.headers)
      if (value === undefined) headers.delete(name);
      else headers.set(name, [...(headers.get(name) ?? []), value] as [string, ...string[]]);
  return headers;
}

/** The headers of an address, as Cloudflare sends them: values of several rules joined with a comma. */
export function headersFor(rules: HeaderRules, address: string): ReadonlyMap<string, string> {
  const headers = [...headerValues(rules, address)];
  return new Map(headers.map(([name, values]) => [name, values.join(', ')]));
}

/** "/news/*" and "/:year/report": a star matches anything, a placeholder one part of the path. */
function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

function headerOf(line: string): [string, string | undefined] {
  if (line.startsWith('!')) return [line.slice(1).trim().toLowerCase(), undefined];
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}
