/** What is known of a build's checks before a page is made. */

import type { AuditRecord, AuditedBuild } from './audit.ts';

export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it: "MIT". */
  readonly license: string;
}

export interface BuildEvidence {
  readonly entries: number;
  /** Fields of entries that state something about the world. */
  readonly facts: number;
  readonly sources: number;
  /** Rules across entries, all of which passed. */
  readonly rules: number;
  readonly now: Omit<AuditedBuild, 'commit' | 'clean'>;
  readonly audits: AuditRecord;
  /** What made the pages. */
  readonly makers: readonly Pick<InstalledPackage, 'name' | 'version'>[];
  /** Packages of which parts are sent to the browser. */
  readonly shipped: readonly InstalledPackage[];
}
