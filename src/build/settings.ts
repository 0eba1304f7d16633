/** Settings of the build and the server from environment variables; only scripts read them. */

import { resolve } from 'node:path';
import { setting } from '../domain/entries/setting.ts';
import { ExpectedFailure } from '../cli/expected-failure.ts';

export interface BuildSettings {
  readonly outFolder: string;
  /** Origin of the published site, without a trailing slash: "https://example.org". */
  readonly siteUrl: string;
  /** What to know about addresses; undefined if SITE_URL is set. */
  readonly addressNote: string | undefined;
}

const LOCAL = 'http://localhost:4321';

/** The folder that the site is, or is to be, published in; an absolute path. */
export function publishedFolder(env: NodeJS.ProcessEnv, projectFolder: string): string {
  return resolve(projectFolder, setting(env, 'OUT_DIR') ?? 'dist');
}

/** @throws ExpectedFailure if SITE_URL is not an origin */
export function buildSettings(env: NodeJS.ProcessEnv, projectFolder: string): BuildSettings {
  const siteUrl = setting(env, 'SITE_URL');
  return {
    outFolder: publishedFolder(env, projectFolder),
    siteUrl: originOf(siteUrl ?? LOCAL),
    addressNote:
      siteUrl === undefined
        ? `SITE_URL is not set: addresses in feeds, the sitemap and the data begin with ${LOCAL}, and citations have none. Set it before you publish.`
        : undefined,
  };
}

/**
 * The port that must be used; undefined if any free port will do.
 *
 * @throws ExpectedFailure if PORT is not a number from 1 to 65535
 */
export function portSetting(env: NodeJS.ProcessEnv): number | undefined {
  const text = setting(env, 'PORT');
  if (text === undefined) return undefined;
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535)
    throw new ExpectedFailure(`PORT is "${text}". It must be a number from 1 to 65535.`);
  return port;
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain =
    url !== undefined && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (!plain)
    throw new ExpectedFailure(
      `SITE_URL is "${text}". It must be an origin such as "https://example.org", without a path.`,
    );
  return url.origin;
}
