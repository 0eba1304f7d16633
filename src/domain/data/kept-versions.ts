/** The versions of the data that a published site keeps. */

import type { Day } from '../dates/partial-date.ts';

export interface DataVersion {
  /** The name of its folder. */
  readonly version: string;
  /** The day for which its facts are given. */
  readonly asAt: Day;
}

/** The list of versions as published: the current one first, then the earlier ones, newest first. */
export interface VersionList {
  readonly versions: readonly DataVersion[];
}

/** More would make each published site larger without end. */
export const MOST_VERSIONS = 12;

/**
 * @param now  the list of a new site, with its current version alone
 * @param before  the list of the site that it replaces
 */
export function keptVersions(now: VersionList, before: VersionList): VersionList {
  const names = new Set(now.versions.map(({ version }) => version));
  const earlier = before.versions.filter(({ version }) => !names.has(version));
  return { versions: [...now.versions, ...earlier].slice(0, MOST_VERSIONS) };
}

export function versionListText(list: VersionList): string {
  return `${JSON.stringify(list, null, 2)}\n`;
}
