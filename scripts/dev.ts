/** npm run dev: the site with live reload; the gate says what is wrong with the content and goes on. */

import { dev } from 'astro';
import { portSetting } from '../src/build/settings.ts';
import { commandOptions } from '../src/cli/options.ts';
import { runCommand } from '../src/cli/expected-failure.ts';

await runCommand(async () => {
  commandOptions('npm run dev');
  const port = portSetting(process.env);
  await dev(port === undefined ? {} : { server: { port } });
});
