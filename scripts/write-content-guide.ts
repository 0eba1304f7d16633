/**
 * npm run guide: writes what is made from the schemas, the field tables of content/README.md and the
 * JSON Schemas for editors; `-- --check` fails if they are out of date.
 */

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { kindsWithoutTable, withFieldTables } from '../src/ingest/content-guide.ts';
import { EDITOR_SETTINGS, editorSchemas, editorSettings } from '../src/ingest/editor-schemas.ts';
import { contentFolder } from '../src/ingest/reading-settings.ts';
import { commandOptions } from '../src/cli/options.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';

await runCommand(async () => {
  const options = commandOptions('npm run guide', ['check']);
  const made = new Map([...(await guide()), ...editorSchemas()]);
  made.set(EDITOR_SETTINGS, editorSettings(await textOf(EDITOR_SETTINGS)));
  const old: string[] = [];
  for (const [file, text] of made) {
    const written = await format(text, { ...(await resolveConfig(file)), filepath: file });
    if (written === (await textOf(file))) continue;
    old.push(file);
    if (options.has('check')) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, written);
  }
  if (old.length === 0) process.stdout.write('The content guide matches the schemas.\n');
  else if (options.has('check'))
    throw new ExpectedFailure(
      `Out of date: ${old.join(', ')}. Run npm run guide and review what changed.`,
    );
  else process.stdout.write(`Updated: ${old.join(', ')}.\n`);
});

async function guide(): Promise<[string, string][]> {
  const file = join(contentFolder(), 'README.md');
  const text = await textOf(file);
  if (text === undefined)
    throw new ExpectedFailure(
      `There is no guide at ${file}. Set CONTENT_DIR to a folder with a README.md.`,
    );
  const without = kindsWithoutTable(text);
  if (without.length > 0)
    throw new ExpectedFailure(
      `${file} has no table for ${without.join(', ')}. Add the line <!-- fields of ${without[0] ?? ''} --> and <!-- end of fields --> below it.`,
    );
  return [[file, withFieldTables(text)]];
}

async function textOf(file: string): Promise<string | undefined> {
  return existsSync(file) ? readFile(file, 'utf8') : undefined;
}
