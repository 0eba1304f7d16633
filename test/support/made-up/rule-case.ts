/** One problem that a rule must find, as a row of a table. */

import type { EntryRef, FieldPath, RuleProblem } from '../../../src/domain/gate/problem.ts';
import type { ProblemKind } from '../../../src/domain/gate/problem-kinds.ts';
import { rules, siteRules } from '../../../src/domain/gate/rules/index.ts';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';

export interface RuleCase {
  readonly kind: ProblemKind;
  /** The content with this problem, and no other. */
  readonly content: SiteContent;
  readonly at: `${EntryRef['kind']}/${string}`;
  readonly path: FieldPath;
  readonly found: string;
}

/** A case in one row: what is found at which field of which content. */
export type CaseRow = readonly [
  kind: ProblemKind,
  at: RuleCase['at'],
  path: FieldPath,
  found: string,
  content: SiteContent,
];

export function caseOf([kind, at, path, found, content]: CaseRow): RuleCase {
  return { kind, at, path, found, content };
}

/** The problems that all rules find in a content. */
export function judge(content: SiteContent): RuleProblem[] {
  return [...rules.flatMap((rule) => rule(content)), ...siteRules.flatMap((rule) => rule(content))];
}

/** What a case expects, in the form in which the rules report it. */
export function summary({ kind, at, path, found }: RuleProblem): Omit<RuleCase, 'content'> {
  return { kind, at: `${at.kind}/${at.id}`, path, found };
}
