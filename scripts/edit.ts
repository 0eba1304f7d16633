/** npm run edit: every entry as a form in the browser, on this machine only. */

import { spawn } from 'node:child_process';
import { portSetting, publishedFolder } from '../src/build/settings.ts';
import { runCommand } from '../src/cli/expected-failure.ts';
import { commandOptions } from '../src/cli/options.ts';
import { openContent } from '../src/edit/content/edited.ts';
import { serveEditing } from '../src/edit/server/serve-editing.ts';
import { editRoutes } from '../src/edit/server/routes.ts';
import { readPublished } from '../src/ingest/published-entries.ts';
import { contentFolder, readingDay, today } from '../src/ingest/reading-settings.ts';

const FIRST_PORT = 4321;
const NO_SITE = 'no-site';

await runCommand(async () => {
  const options = commandOptions('npm run edit', [NO_SITE]);
  const port = portSetting(process.env);
  const published = await readPublished(publishedFolder(process.env, process.cwd()));
  const content = await openContent(contentFolder(), { asOf: readingDay(), published });
  const previewAt = options.has(NO_SITE) ? (): undefined => undefined : startSite();
  const server = await serveEditing(
    port === undefined ? { from: FIRST_PORT } : { exactly: port },
    (addresses) => editRoutes(content, addresses, { today, previewAt }),
  );
  process.stdout.write(
    `\nEdit the content at ${server.address} (press Ctrl+C to stop).\nThe address is for you alone: whoever has it can change the content.\n`,
  );
});

/** The site as it is being edited, in a process of its own; gives its address once it is served. */
function startSite(): () => string | undefined {
  const { PORT: _, ...env } = process.env;
  const site = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  let address: string | undefined;
  site.stdout.on('data', (chunk) => {
    if (address === undefined) output += String(chunk);
    address ??= /Local +(http\S+?)\/\s/.exec(output)?.[1];
  });
  process.on('exit', () => site.kill());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());
  return () => address;
}
