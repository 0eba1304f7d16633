/** Runs the rules over what could be read and says where in the files their findings stand. */

import type { EntryRef, FilePlace, Problem, Rule, RuleProblem } from '../domain/problem.ts';
import { rules, siteRules } from '../domain/rules/index.ts';
import type { Entries, SiteContent } from '../domain/site-content.ts';
import type { KnownFiles } from './known-files.ts';
import { locateFields } from './locate-field.ts';
import type { FieldLocator } from './locate-field.ts';

/** @param site nothing where site.yaml could not be read: then only rules that do without it run */
export function applyRules(
  entries: Entries,
  site: SiteContent | undefined,
  files: KnownFiles,
): Problem[] {
  const run = <Content>(list: readonly Rule<Content>[], content: Content): RuleProblem[] =>
    list.flatMap((rule) => rule(content));
  const found = [...run(rules, site ?? entries), ...(site ? run(siteRules, site) : [])];
  const locators = new Map<string, FieldLocator>();
  return found
    .filter((problem) => !followsFromFault(problem, files))
    .map((problem) => located(problem, files, locators));
}

function followsFromFault({ restsOn = [] }: RuleProblem, files: KnownFiles): boolean {
  return restsOn.some((basis) =>
    typeof basis === 'string' ? files.hasUnread(basis) : files.isUnread(basis),
  );
}

function located(
  { kind, at, path, found, expected, mend }: RuleProblem,
  files: KnownFiles,
  locators: Map<string, FieldLocator>,
): Problem {
  const file = files.labelOf(at);
  return { kind, file, place: placeOf(at, path, files, locators), path, found, expected, mend };
}

function placeOf(
  at: EntryRef,
  path: RuleProblem['path'],
  files: KnownFiles,
  locators: Map<string, FieldLocator>,
): FilePlace {
  const rowLine = files.rowLineOf(at);
  if (rowLine !== undefined) return { line: rowLine, column: 1 };
  const text = files.textOf(at);
  if (!text) return { line: 1, column: 1 };
  if (path[0] === 'body') return { line: text.bodyLine, column: 1 };
  const key = `${at.kind}/${at.id}`;
  const locator = locators.get(key) ?? locateFields(text.yaml, text.linesBefore);
  locators.set(key, locator);
  return locator.place(path);
}
