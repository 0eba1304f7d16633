/** npm run guide: writes the field tables of content/README.md; `-- --check` fails if they are out of date. */

import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { kindsWithoutTable, withFieldTables } from '../src/ingest/content-guide.ts';
import { contentFolder } from '../src/ingest/reading-settings.ts';
import { commandOptions } from '../src/cli/options.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';

await runCommand(async () => {
  const options = commandOptions('npm run guide', ['check']);
  const file = join(contentFolder(), 'README.md');
  if (!existsSync(file))
    throw new ExpectedFailure(
      `There is no guide at ${file}. Set CONTENT_DIR to a folder with a README.md.`,
    );
  const guide = await readFile(file, 'utf8');
  const without = kindsWithoutTable(guide);
  if (without.length > 0)
    throw new ExpectedFailure(
      `${file} has no table for ${without.join(', ')}. Add the line <!-- fields of ${without[0] ?? ''} --> and <!-- end of fields --> below it.`,
    );
  const written = await format(withFieldTables(guide), {
    ...(await resolveConfig(file)),
    filepath: file,
  });
  if (written === guide) process.stdout.write('The content guide matches the schemas.\n');
  else if (options.has('check'))
    throw new ExpectedFailure(`${file} is out of date. Run npm run guide and review what changed.`);
  else {
    await writeFile(file, written);
    process.stdout.write(`${file} was updated.\n`);
  }
});
