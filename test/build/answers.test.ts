/** An answer that refers to a figure and an event prints the values of their entries. */

import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../support/site/build-site.ts';
import { folderOfTest } from '../support/folder-of-test.ts';

const FIGURE = `label: Families who came
value: 4321
unit: count
definition: In the first year
programme: hubs-2020
group: network
standing: reported
sources: [skerrydale-report]
asAt: as published
recorded: "2025-03-01"
`;
const QUESTION = `---
question: How many families came?
audience: [families]
topic: hubs
answered: true
sources: [skerrydale-report]
asAt: as published
recorded: '2025-03-01'
---

<Figure id="families-came" /> families since <EventDate id="decision" />.

<BasesMap />
`;

test('the answer and its data print the figure, the date and the map of the entries', async () => {
  const content = await folderOfTest();
  await cp('test/build/sites/second-council/content', content, { recursive: true });
  await writeFile(join(content, 'figures/families-came.yaml'), FIGURE);
  await mkdir(join(content, 'questions'), { recursive: true });
  await writeFile(join(content, 'questions/how-many.mdx'), QUESTION);
  const site = join(await folderOfTest(), 'site');
  await buildSite({ CONTENT_DIR: content, OUT_DIR: site });
  const page = await readFile(join(site, 'questions/index.html'), 'utf8');
  expect(page).toContain('4,321 families since 10 February 2020.');
  expect(page).toContain('"text":"4,321 families since 10 February 2020."');
  expect(page).toContain('class="map ');
});
