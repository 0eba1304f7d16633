/** How long a build takes and how much memory it uses, for any number of centres. */

import { spawn } from 'node:child_process';
import { mkdir, rm, cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const FOLDER = resolve('.cache/bench');
/** Loaded into the build: at its end it sends the most kilobytes of memory it used. */
const REPORT =
  'data:text/javascript,process.on("exit",()=>process.send?.(process.resourceUsage().maxRSS))';

/**
 * Seconds, memory and outcome of one build, as text. With very many centres a list can exceed the
 * limit of its size and is not published; the build is complete by then, so the time is valid.
 */
export async function timeBuild(contentFolder: string, count: number): Promise<string[]> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await writeLargeContent(contentFolder, join(FOLDER, 'content'), count);
  const start = performance.now();
  const { kilobytes, code } = await buildWatched();
  await rm(FOLDER, { recursive: true, force: true });
  return [
    `${((performance.now() - start) / 1000).toFixed(1)} s`,
    `${(kilobytes / 1000).toFixed(0)} MB`,
    code === 0 ? 'published' : 'stopped by the checks, see above',
  ];
}

function buildWatched(): Promise<{ kilobytes: number; code: number | null }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', REPORT, 'scripts/build.ts'], {
      env: { ...process.env, CONTENT_DIR: join(FOLDER, 'content'), OUT_DIR: join(FOLDER, 'dist') },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let kilobytes = 0;
    child.on('message', (used) => (kilobytes = Number(used)));
    child.on('error', failed);
    child.on('close', (code) => {
      done({ kilobytes, code });
    });
  });
}

const FIRST_URN = 900_000;

/**
 * Copies a content folder and repeats its closed centres, under other names and numbers, until there
 * are `count` centres. Bases are not repeated, since the programmes say how many there are.
 */
async function writeLargeContent(from: string, to: string, count: number): Promise<void> {
  await cp(from, to, { recursive: true });
  const files = (await readdir(join(from, 'centres'))).filter((name) => name.endsWith('.yaml'));
  const entries = await Promise.all(
    files.map(async (file) => ({
      file,
      text: await readFile(join(from, 'centres', file), 'utf8'),
    })),
  );
  const closed = entries.filter(({ text }) => !/^base:/m.test(text));
  for (let more = 0; more < count - files.length; more += 1) {
    const { file, text } = closed[more % closed.length] ?? { file: '', text: '' };
    const round = Math.floor(more / closed.length) + 1;
    const copy = file.replace('.yaml', `-${String(round)}.yaml`);
    await writeFile(join(to, 'centres', copy), repeated(text, round, more));
  }
}

/** Only names and register numbers must be unique; the rest may be the same. */
function repeated(text: string, round: number, number: number): string {
  return text
    .replace(/^(name|shortName): (.*)$/gm, `$1: $2 ${String(round)}`)
    .replace(/^identifiers: .*$/m, `identifiers: { urn: "${String(FIRST_URN + number)}" }`)
    .replace(/^otherNames:\n(?: {2}.*\n)+/m, '')
    .replace(/^( {2}name: )(.*)$/m, `$1$2 ${String(round)}`);
}
