/**
 * Hands each file that Astro makes to a writer of our own, so that making the next page waits
 * neither for the disk nor for what is done with each page.
 *
 * Astro lets an integration take the place of its prerenderer, and writes no file for an answer
 * that has no body.
 */

import { existsSync, readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnPolicy } from './own-policy.ts';

type Hooks = AstroIntegration['hooks'];
type Start = Parameters<NonNullable<Hooks['astro:build:start']>>[0];
type Replace = Extract<Parameters<Start['setPrerenderer']>[0], (...given: never) => unknown>;
type Prerenderer = ReturnType<Replace>;
type Route = Parameters<Prerenderer['render']>[1]['routeData'];

/**
 * Writes a file of the site: "/help/index.html".
 * @returns once the next can be given
 */
export type FileWriter = (file: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;

export function handOn(write: FileWriter): AstroIntegration {
  let base = '/';
  let published: ReadonlySet<string> = new Set();
  return {
    name: 'hand-on',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        published = filesIn(fileURLToPath(config.publicDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => handingOn(own, write, (path) => published.has(path), base));
      },
    },
  };
}

/** @param isPublic  whether Astro will leave a file out, since `public/` has one at its address */
function handingOn(
  own: Prerenderer,
  write: FileWriter,
  isPublic: (file: string) => boolean,
  base: string,
): Prerenderer {
  return {
    ...own,
    render: async (request, options) => {
      const answer = await own.render(request, options);
      const response = answer instanceof Response ? answer : answer.response;
      const file = fileAt(request.url, options.routeData, base);
      if (leadsElsewhere(response) || response.body === null || isPublic(file)) return answer;
      await write(file, await bytesOf(response, options.routeData));
      return new Response(null);
    },
  };
}

async function bytesOf(response: Response, { type }: Route): Promise<Uint8Array<ArrayBuffer>> {
  if (type !== 'page') return new Uint8Array(await response.arrayBuffer());
  return new TextEncoder().encode(withOwnPolicy(await response.text()));
}

/** Astro makes a page of its own for such an answer. */
function leadsElsewhere({ status }: Response): boolean {
  return status >= 300 && status < 400;
}

/** The file that answers at a URL of the site, as Astro names it. */
function fileAt(url: string, { type, route }: Route, base: string): string {
  const path = decodeURI(new URL(url).pathname.slice(base.replace(/\/$/, '').length));
  if (type !== 'page') return path.replace(/\/$/, '');
  return route === '/404' ? '/404.html' : `${path}index.html`;
}

function filesIn(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => pathOf(folder, entry));
  return new Set(paths);
}

function pathOf(folder: string, { parentPath, name }: Dirent): string {
  return `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`;
}
