/** npm run dev: serves the site with live reload; problems in the content are reported and do not stop it. */

import { dev } from 'astro';
import { portSetting, siteAddressSetting } from '../src/build/settings.ts';
import { commandOptions } from '../src/cli/options.ts';
import { runCommand } from '../src/cli/expected-failure.ts';

await runCommand(async () => {
  commandOptions('npm run dev');
  const port = portSetting(process.env);
  siteAddressSetting(process.env);
  await dev(port === undefined ? {} : { server: { port } });
});
