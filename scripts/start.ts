/** npm start: builds the site and serves it on this machine until it is stopped. */

import { spawnSync } from 'node:child_process';
import { buildSettings, portSetting } from '../src/build/settings.ts';
import { commandOptions } from '../src/cli/options.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { requireFreePort, serveFolder } from '../src/serve/static-server.ts';
import { finishSwap } from '../src/build/swap.ts';

const FIRST_PORT = 4321;

await runCommand(async () => {
  commandOptions('npm start');
  const { outFolder, base } = buildSettings(process.env, process.cwd());
  const port = portSetting(process.env);
  if (port !== undefined) await requireFreePort(port);
  await finishSwap(outFolder);
  // A separate process, so that Astro's memory is freed before the site is served.
  const build = spawnSync(process.execPath, [...process.execArgv, 'scripts/build.ts'], {
    stdio: 'inherit',
  });
  if (build.status !== 0)
    throw new ExpectedFailure('The site was not built, so there is nothing to serve.');
  const server = await serveFolder(
    outFolder,
    port === undefined ? { from: FIRST_PORT } : { exactly: port },
    base,
  );
  process.stdout.write(`\nThe site is at ${server.url}/ (press Ctrl+C to stop).\n`);
});
