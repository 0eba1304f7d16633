/** Every page carries a strict content security policy, and nothing on it that the policy would refuse. */

import { createHash } from 'node:crypto';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import type { Page } from '../page-reader.ts';

export function checkPolicy(site: BuiltSite): SiteProblem[] {
  return site.pages.flatMap((page) =>
    faultsOf(page).map((message) => ({ address: page.address, message })),
  );
}

function faultsOf(page: Page): string[] {
  if (page.policy === undefined) return ['has no content security policy'];
  const directives = directivesOf(page.policy);
  const faults: string[] = [];
  if (directives.get('default-src')?.join(' ') !== "'none'")
    faults.push(`its policy must begin with default-src 'none'`);
  for (const [directive, values] of directives)
    for (const value of values.filter(isLoose))
      faults.push(`its policy allows ${value} in ${directive}`);
  for (const { element, text } of page.inline)
    if (!(directives.get(`${element}-src`) ?? []).includes(hashOf(text)))
      faults.push(`its policy refuses an inline ${element}: ${text.slice(0, 40)}`);
  for (const attribute of new Set(page.inlineAttributes))
    faults.push(`its policy refuses the attribute ${attribute}="…"`);
  return faults;
}

function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

/** A source that lets in more than this site's own files and the hashed parts of its pages. */
function isLoose(value: string): boolean {
  return !/^('none'|'self'|'sha(256|384|512)-[\w+/=-]+')$/.test(value);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
