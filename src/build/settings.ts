/** Settings of the build and the server from environment variables; only scripts read them. */

import { resolve } from 'node:path';
import { setting } from '../domain/entries/setting.ts';
import { ExpectedFailure } from '../cli/expected-failure.ts';

export interface SiteAddress {
  /** Without a trailing slash: "https://example.org", "https://example.org/centres". */
  readonly siteUrl: string;
  /** The path in it, with a slash at both ends: "/", "/centres/". */
  readonly base: string;
}

export interface BuildSettings extends SiteAddress {
  readonly outFolder: string;
  /** What to know about addresses; undefined if SITE_URL is set. */
  readonly addressNote: string | undefined;
}

const LOCAL = 'http://localhost:4321';

/** The folder that the site is, or is to be, published in; an absolute path. */
export function publishedFolder(env: NodeJS.ProcessEnv, projectFolder: string): string {
  return resolve(projectFolder, setting(env, 'OUT_DIR') ?? 'dist');
}

/** @throws ExpectedFailure if SITE_URL is not the address of a site */
export function buildSettings(env: NodeJS.ProcessEnv, projectFolder: string): BuildSettings {
  return {
    outFolder: publishedFolder(env, projectFolder),
    ...siteAddressSetting(env),
    addressNote:
      setting(env, 'SITE_URL') === undefined
        ? `SITE_URL is not set: addresses in feeds, the sitemap and the data begin with ${LOCAL}, and citations have none. Set it before you publish.`
        : undefined,
  };
}

/** One segment of a path or more: "/centres", "/council/childrens-centres_2". */
const PATH = /^(\/[\w.~-]+)*$/;
/** A page was copied, not the address of the site. */
const OF_A_PAGE = /\.html?$/i;

/**
 * Where the site is published; on this machine if SITE_URL is not set.
 *
 * @throws ExpectedFailure if SITE_URL is not the address of a site
 */
export function siteAddressSetting(env: NodeJS.ProcessEnv): SiteAddress {
  const text = setting(env, 'SITE_URL') ?? LOCAL;
  const url = URL.parse(text);
  const path = url?.pathname.replace(/\/$/, '') ?? '';
  const plain =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.href === `${url.origin}${url.pathname}` &&
    PATH.test(path) &&
    !OF_A_PAGE.test(path);
  if (!plain)
    throw new ExpectedFailure(
      `SITE_URL is "${text}". It must be the address of the site, such as "https://example.org" or "https://example.org/centres/".`,
    );
  return { siteUrl: `${url.origin}${path}`, base: `${path}/` };
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
