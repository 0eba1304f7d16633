/** How long `npm run dev` takes from a saved edit to the page that shows it. */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeLargeContent } from './large-content.ts';

const FOLDER = resolve('.cache/bench-edit');
const EDITS = 9;
/** How often the page is asked for until it shows the edit, in milliseconds. */
const ASK_AGAIN = 10;

/** The median of some edits of one centre, as text; the first request of the page is not counted. */
export async function timeEdit(contentFolder: string, count: number): Promise<string> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await writeLargeContent(contentFolder, FOLDER, count);
  const server = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: FOLDER, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [file = ''] = (await readdir(join(FOLDER, 'centres'))).toSorted();
    const page = `${await addressOf(server)}/centres/${file.replace('.yaml', '')}/`;
    const times = await timesUntilShown(join(FOLDER, 'centres', file), page);
    return `${String(Math.round(times.toSorted((a, b) => a - b)[Math.floor(EDITS / 2)] ?? 0))} ms`;
  } finally {
    server.kill('SIGKILL');
    await once(server, 'close');
    await rm(FOLDER, { recursive: true, force: true });
  }
}

/** Reads on after the address, since a full pipe would stop the server. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    server.stdout?.on('data', (chunk) => {
      output += String(chunk);
      const [, address] = /Local +(http\S+?)\/\s/.exec(output) ?? [];
      if (address !== undefined) found(address);
    });
    server.on('close', () => {
      failed(new Error(`npm run dev ended:\n${output}`));
    });
  });
}

async function timesUntilShown(path: string, page: string): Promise<number[]> {
  const text = await readFile(path, 'utf8');
  const times: number[] = [];
  await textOf(page);
  for (let edit = 1; edit <= EDITS; edit += 1) {
    const name = `Edit ${String(edit)} of the bench`;
    const start = performance.now();
    await writeFile(path, text.replace(/^shortName: .*$/m, `shortName: ${name}`));
    while (!(await textOf(page)).includes(name)) await setTimeout(ASK_AGAIN);
    times.push(performance.now() - start);
  }
  return times;
}

/** On a connection of its own: a busy server closes an idle one just as it is used again. */
async function textOf(page: string): Promise<string> {
  return (await fetch(page, { headers: { connection: 'close' } })).text();
}
