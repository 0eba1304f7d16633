/** The rows of the bench about whole builds: each size, all councils of the register, and how time grows. */

import { resolve } from 'node:path';
import { setting } from '../domain/entries/setting.ts';
import { newestExtract, writeAllCouncils } from './all-councils.ts';
import { growthExponent } from './growth.ts';
import { writeLargeContent } from './large-content.ts';
import { timeBuild } from './time-build.ts';
import type { BuildTime } from './time-build.ts';

const OWN_SIZE = 53;
/** Builds of fewer centres take most of their time to start. */
const GROWING = [540, 2_700, 5_400];

type Row = readonly [what: string, ...measured: string[]];

export async function* buildRows(contentFolder: string, large: boolean): AsyncGenerator<Row> {
  const timed = (count: number): Promise<BuildTime> =>
    timeBuild((folder) => writeLargeContent(contentFolder, folder, count));
  yield buildRow(`build, ${String(OWN_SIZE)} centres`, await timed(OWN_SIZE));
  if (!large) return;
  const builds: BuildTime[] = [];
  for (const count of GROWING) {
    const build = await timed(count);
    builds.push(build);
    yield buildRow(`build, ${String(count)} centres`, build);
  }
  yield [
    'growth from 540 centres up',
    `${exponent(builds, ({ seconds }) => seconds)} by the clock`,
    `${exponent(builds, ({ processorSeconds }) => processorSeconds)} of processors`,
    '(exponent: 1 if twice the centres take twice the time)',
  ];
  yield await allCouncils();
}

async function allCouncils(): Promise<Row> {
  const shared = resolve(setting(process.env, 'SHARED_DIR') ?? '../shared');
  const register = await newestExtract(shared);
  if (register === undefined)
    return ['build, all councils', `not measured: no extract of the register in ${shared}/gias`];
  const build = await timeBuild((folder) => writeAllCouncils(register, folder));
  return buildRow(`build, all councils, ${String(build.centres)} centres`, build);
}

function buildRow(what: string, build: BuildTime): Row {
  return [
    what,
    `${build.seconds.toFixed(1)} s`,
    `${build.processorSeconds.toFixed(1)} s of processors`,
    `${build.megabytes.toFixed(0)} MB`,
    build.isPublished ? 'published' : 'stopped by the checks, see above',
  ];
}

function exponent(builds: readonly BuildTime[], of: (build: BuildTime) => number): string {
  return growthExponent(
    builds.map((build) => ({ size: build.centres, measure: of(build) })),
  ).toFixed(2);
}
