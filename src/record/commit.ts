/** The commit that a build was made from. */

import { spawnSync } from 'node:child_process';
import { setting } from '../domain/entries/setting.ts';

export interface Commit {
  /** Null if there is neither git nor a host that names the commit. */
  readonly commit: string | null;
  /** Whether every file was as in that commit; null if only git could tell. */
  readonly clean: boolean | null;
}

/** The variables in which GitHub, GitLab, Netlify and Cloudflare Pages name the commit. */
const NAMED_BY_HOSTS = ['GITHUB_SHA', 'CI_COMMIT_SHA', 'COMMIT_REF', 'CF_PAGES_COMMIT_SHA'];

/** The commit by git if the project is kept there, else as the host of the build names it. */
export function commitOf(projectFolder: string, env: NodeJS.ProcessEnv): Commit {
  const git = (...words: string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', words, { cwd: projectFolder, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : undefined;
  };
  // A copy of the project inside another repository is not that repository's commit.
  const isKept = git('ls-files', '--error-unmatch', 'package.json') !== undefined;
  const commit = isKept ? git('rev-parse', 'HEAD') : undefined;
  if (commit !== undefined)
    return { commit, clean: git('status', '--porcelain', '--', '.') === '' };
  const named = NAMED_BY_HOSTS.map((name) => setting(env, name)).find((name) => name !== undefined);
  return { commit: named ?? null, clean: null };
}
