/** npm run dev: the site with live reload; what is wrong with the content is said first, in our words. */

import { dev } from 'astro';
import { readContent } from '../src/ingest/read-content.ts';
import { terminalReport } from '../src/ingest/report/terminal.ts';
import { buildSettings, portSetting } from '../src/output/build-settings.ts';
import { runCommand } from '../src/output/expected-failure.ts';

await runCommand(async () => {
  const { contentDir } = buildSettings(process.env, process.cwd());
  const { problems } = await readContent(contentDir, { asOf: process.env['AS_OF'] });
  if (problems.length > 0) process.stderr.write(`${terminalReport(problems)}\n`);
  const port = portSetting(process.env);
  await dev(port === undefined ? {} : { server: { port } });
});
