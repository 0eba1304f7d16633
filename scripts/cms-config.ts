/** npm run cms-config: adds an editing page (Sveltia CMS) under /admin/ to the built site, if site.yaml names a repository. */

import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedFolder } from '../src/build/settings.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { commandOptions } from '../src/cli/options.ts';
import { EDITOR_SCRIPT, cmsFiles } from '../src/ingest/cms/files.ts';
import { terminalReport } from '../src/ingest/gate/report/terminal.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { contentFolder, readingDay } from '../src/ingest/reading-settings.ts';

const EDITOR = join('node_modules', '@sveltia', 'cms', 'dist', EDITOR_SCRIPT);

await runCommand(async () => {
  commandOptions('npm run cms-config');
  const { content, problems } = await readContent(contentFolder(), { asOf: readingDay() });
  if (!content) throw new ExpectedFailure(terminalReport(problems, 'Nothing was written.'));
  const { repository } = content.site;
  if (!repository)
    throw new ExpectedFailure(
      'site.yaml names no repository, so there is nothing to edit in a browser. Add "repository" as content/README.md describes it.',
    );
  if (!existsSync(EDITOR))
    throw new ExpectedFailure(
      'The editor is not installed. Run npm install --no-save @sveltia/cms@0.221.1, then this command again.',
    );
  const site = publishedFolder(process.env, process.cwd());
  if (!existsSync(join(site, 'index.html')))
    throw new ExpectedFailure(`There is no site in ${site}. Build it first: npm run build`);
  const folder = join(site, 'admin');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [name, text] of cmsFiles(content.site, repository))
    await writeFile(join(folder, name), text);
  await cp(EDITOR, join(folder, EDITOR_SCRIPT));
  process.stdout.write(`Wrote ${folder}. No page leads to it: open /admin/ on the site.\n`);
});
