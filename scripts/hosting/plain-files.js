/**
 * Adds the addresses of Open Referral UK as files, for hosts that only serve files:
 *
 *   node scripts/hosting/plain-files.js dist
 *
 * "/oruk/services.json" is copied to "/oruk/services/index.html", and each entry to its name without
 * ".json". Readers of JSON go by the content where the host cannot set its type.
 */

import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [site] = process.argv.slice(2);
if (site === undefined || !existsSync(join(site, 'oruk', 'index.json'))) {
  process.stderr.write(
    'Give the folder of a built site: node scripts/hosting/plain-files.js dist\n',
  );
  process.exit(1);
}

const ENDING = '.json';
const top = join(site, 'oruk');
const jsonFiles = (folder) => readdirSync(folder).filter((name) => name.endsWith(ENDING));

cpSync(join(top, `index${ENDING}`), join(top, 'index.html'));
for (const file of jsonFiles(top)) {
  if (file === `index${ENDING}`) continue;
  const list = join(top, file.slice(0, -ENDING.length));
  mkdirSync(list, { recursive: true });
  for (const entry of jsonFiles(list))
    cpSync(join(list, entry), join(list, entry.slice(0, -ENDING.length)));
  cpSync(join(top, file), join(list, 'index.html'));
}
