/** Starts an installed server on this machine with its configuration from scripts/hosting/. */

import { spawn } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../support/free-port.ts';
import type { Place, Server } from './servers.ts';

export interface ServedCopy {
  /** Without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

const TRIES = 100;

/**
 * Serves the site in `folder` below the path that it was built for.
 *
 * @param base  the path, with a slash at both ends
 * @throws if the server is not installed, or does not start
 */
export async function startServer(
  server: Server,
  folder: string,
  base: string,
): Promise<ServedCopy> {
  const own = await mkdtemp(join(tmpdir(), 'hosting-'));
  await chmod(own, 0o755);
  const place = {
    own,
    port: String(await freePort()),
    base: base.slice(0, -1),
    root: await rootFor(await realpath(folder), base, own),
  };
  const file = join(own, server.configuration);
  await writeFile(file, server.around(place, await configurationOf(server, place)));
  const [command = '', ...words] = server.command(file);
  const child = spawn(command, words, {
    env: { ...process.env, HOME: own, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  let failure: string | undefined;
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<void>((done) => {
    child.on('error', () => {
      failure = `${server.name} is not installed here. Install it: apt-get install ${server.name}`;
      done();
    });
    child.on('close', (code) => {
      failure ??= `${server.name} ended with ${String(code)}:\n${errors}`;
      done();
    });
  });
  const url = `http://127.0.0.1:${place.port}${place.base}`;
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(own, { recursive: true });
  };
  for (let tries = 0; tries < TRIES && failure === undefined; tries += 1) {
    if (await answers(`${url}/`)) return { url, close };
    await new Promise((done) => setTimeout(done, 100));
  }
  await close();
  throw new Error(failure ?? `${server.name} does not answer:\n${errors}`);
}

/** The folder to serve, so that the site in it has its path. */
async function rootFor(site: string, base: string, own: string): Promise<string> {
  if (base === '/') return site;
  const root = join(own, 'root');
  const link = join(root, base);
  await mkdir(dirname(link.replace(/\/$/, '')), { recursive: true });
  await symlink(site, link.replace(/\/$/, ''));
  return root;
}

async function configurationOf(server: Server, place: Place): Promise<string> {
  let text = await readFile(join('scripts/hosting', server.configuration), 'utf8');
  for (const [from, to] of server.changes(place)) {
    if (!text.includes(from)) throw new Error(`${server.configuration} has no line "${from}"`);
    text = text.replace(from, () => to);
  }
  return text;
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
