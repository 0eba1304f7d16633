/** Every page has a strict content security policy, and nothing that the policy would block. */

import { createHash } from 'node:crypto';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import type { Page } from '../page-reader.ts';

export function checkPolicy(site: BuiltSite): SiteProblem[] {
  return site.pages.flatMap((page) =>
    problemsOf(page).map((message) => ({ address: page.address, message })),
  );
}

function problemsOf(page: Page): string[] {
  if (page.policy === undefined) return ['has no content security policy'];
  const directives = directivesOf(page.policy);
  const problems: string[] = [];
  if (directives.get('default-src')?.join(' ') !== "'none'")
    problems.push(`its policy must set default-src to 'none'`);
  for (const [directive, values] of directives)
    for (const value of values.filter(isLoose))
      problems.push(`its policy allows ${value} in ${directive}`);
  for (const { element, text } of page.inline)
    if (!(directives.get(`${element}-src`) ?? []).includes(hashOf(text)))
      problems.push(`its policy blocks an inline ${element}: ${text.slice(0, 40)}`);
  for (const attribute of new Set(page.inlineAttributes))
    problems.push(`its policy blocks the attribute ${attribute}="…"`);
  return problems;
}

function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

/** A source that allows more than this site's own files and hashed inline parts. */
function isLoose(value: string): boolean {
  return !/^('none'|'self'|'sha(256|384|512)-[\w+/=-]+')$/.test(value);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
