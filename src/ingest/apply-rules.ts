/** Runs the rules over the entries that could be read, and finds the place of each problem. */

import type { FilePlace, Problem, Rule, RuleProblem } from '../domain/gate/problem.ts';
import { rules, siteRules } from '../domain/gate/rules/index.ts';
import type { Entries, SiteContent } from '../domain/entries/site-content.ts';
import type { KnownFiles } from './known-files.ts';
import { locateFields } from './gate/locate-field.ts';
import type { FieldLocator } from './gate/locate-field.ts';
import type { EntryText } from './entries/parse-entry.ts';

/**
 * @param site undefined if site.yaml could not be read: then only rules that do not need it run
 * @param further rules that are only made for this reading; they need site.yaml too
 */
export function applyRules(
  entries: Entries,
  site: SiteContent | undefined,
  files: KnownFiles,
  further: readonly Rule<SiteContent>[] = [],
): Problem[] {
  const run = <Content>(list: readonly Rule<Content>[], content: Content): RuleProblem[] =>
    list.flatMap((rule) => rule(content));
  const found = [
    ...run(rules, site ?? entries),
    ...(site ? run([...siteRules, ...further], site) : []),
  ];
  const locators = new Map<string, FieldLocator>();
  return found
    .filter((problem) => !followsFromUnread(problem, files))
    .map((problem) => located(problem, files, locators));
}

function followsFromUnread({ basedOn = [] }: RuleProblem, files: KnownFiles): boolean {
  return basedOn.some((basis) =>
    typeof basis === 'string' ? files.hasUnread(basis) : files.isUnread(basis),
  );
}

function located(
  problem: RuleProblem,
  files: KnownFiles,
  locators: Map<string, FieldLocator>,
): Problem {
  const { kind, at, path, found, expected, fix } = problem;
  const place = placeOf(problem, files, locators);
  return { kind, file: files.labelOf(at), place, path, found, expected, fix };
}

function placeOf(
  { at, path, words }: RuleProblem,
  files: KnownFiles,
  locators: Map<string, FieldLocator>,
): FilePlace {
  const rowLine = files.rowLineOf(at);
  if (rowLine !== undefined) return { line: rowLine, column: 1 };
  const text = files.textOf(at);
  if (!text) return { line: 1, column: 1 };
  if (path[0] === 'body') return placeInProse(text, words);
  const key = `${at.kind}/${at.id}`;
  const locator = locators.get(key) ?? locateFields(text.yaml, text.linesBefore);
  locators.set(key, locator);
  return locator.place(path);
}

function placeInProse({ body = '', bodyLine }: EntryText, words = ''): FilePlace {
  const above = body.slice(0, Math.max(0, body.indexOf(words))).split('\n');
  return { line: bodyLine + above.length - 1, column: (above.at(-1) ?? '').length + 1 };
}
