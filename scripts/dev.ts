/** npm run dev: the site with live reload; the gate says what is wrong with the content and goes on. */

import { dev } from 'astro';
import { portSetting } from '../src/output/build-settings.ts';
import { commandOptions } from '../src/output/command-options.ts';
import { runCommand } from '../src/output/expected-failure.ts';

await runCommand(async () => {
  commandOptions('npm run dev');
  const port = portSetting(process.env);
  await dev(port === undefined ? {} : { server: { port } });
});
