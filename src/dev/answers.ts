/** What `npm run dev` answers itself, before Astro: problems, and files that only a build makes. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from '../domain/gate/problem.ts';
import { orukFile } from '../serve/oruk-file.ts';
import { problemPage } from './problem-page.ts';

/** The content as it was last read. */
export interface ContentState {
  readonly problems: readonly Problem[];
  /** Whether there is a version without problems, which pages are made from. */
  readonly isShown: boolean;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Made from the finished pages. */
const ONLY_BUILT = /^\/(?:pagefind\/|search\/search\.json$|sitemap-)/;

/** @param base  the path of the site, with a slash at both ends; Vite takes it off each address */
export function answerForDev(base: string, state: () => ContentState): Handler {
  return (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const { problems, isShown } = state();
    if (problems.length > 0 && showsProblems(request, pathname, isShown)) {
      const address = isShown ? base + pathname.slice(1) : undefined;
      send(response, 500, 'text/html', problemPage({ problems, base, address }));
    } else if (ONLY_BUILT.test(pathname)) {
      send(response, 404, 'text/plain', onlyBuilt(pathname));
    } else {
      request.url = orukFile(pathname, search) + search;
      next();
    }
  };
}

/** A page that the reader opens; in the frame of the problem page it is the version before. */
function showsProblems({ headers }: IncomingMessage, path: string, isShown: boolean): boolean {
  const destination = headers['sec-fetch-dest'];
  if (destination === undefined) return path.endsWith('/');
  return destination === 'document' || (destination === 'iframe' && !isShown);
}

function onlyBuilt(path: string): string {
  return `${path} is made from the finished pages, so npm run dev does not have it.\nRun npm start to see it.\n`;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
}
