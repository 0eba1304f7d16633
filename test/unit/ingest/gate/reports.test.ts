/** What problems look like to people, programs and GitHub. */

import { expect, test } from 'vitest';
import { daysAfter } from '../../../../src/domain/dates/calendar-days.ts';
import { dateWords } from '../../../../src/domain/dates/words.ts';
import type { Problem } from '../../../../src/domain/gate/problem.ts';
import { githubReport } from '../../../../src/ingest/gate/report/github.ts';
import { jsonReport } from '../../../../src/ingest/gate/report/json.ts';
import { terminalReport } from '../../../../src/ingest/gate/report/terminal.ts';
import { oldEdition } from '../../../../src/ingest/gate/report/old-edition.ts';
import { noContact } from '../../../../src/ingest/gate/report/no-contact.ts';
import { withoutPoints } from '../../../../src/ingest/gate/report/without-points.ts';
import { dueChecks } from '../../../../src/ingest/gate/report/due-checks.ts';
import { visitedCouncil } from '../../../support/made-up/visited-council.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const postcode: Problem = {
  kind: 'form',
  file: 'content/centres/park-lane.yaml',
  place: { line: 9, column: 13 },
  path: ['address', 'postcode'],
  found: '"SW1A 1A"',
  expected: 'a full postcode such as "SW1A 1AA"',
  fix: 'copy it from the source; capitals, one space',
};
const folder: Problem = {
  kind: 'folder-unreadable',
  file: 'content/lots',
  path: [],
  found: 'a file',
  expected: 'a folder that you may open, or none',
  fix: 'make the folder',
};

test('one problem in the terminal', () => {
  expect(terminalReport([postcode])).toMatchInlineSnapshot(`
    "content/centres/park-lane.yaml:9:13
      address.postcode   found "SW1A 1A"
                         expected a full postcode such as "SW1A 1AA"
                         fix: copy it from the source; capitals, one space

    1 problem in 1 file. Nothing was built."
  `);
});

test('several problems in the terminal, with another outcome', () => {
  const step = { ...postcode, path: ['steps', 0, 'date'] };
  expect(terminalReport([postcode, step, folder], 'The site is served.')).toMatchInlineSnapshot(`
    "content/centres/park-lane.yaml:9:13
      address.postcode   found "SW1A 1A"
                         expected a full postcode such as "SW1A 1AA"
                         fix: copy it from the source; capitals, one space

    content/centres/park-lane.yaml:9:13
      steps[1].date   found "SW1A 1A"
                      expected a full postcode such as "SW1A 1AA"
                      fix: copy it from the source; capitals, one space

    content/lots
      as a whole   found a file
                   expected a folder that you may open, or none
                   fix: make the folder

    3 problems in 2 files. The site is served."
  `);
});

test('data', () => {
  expect(
    jsonReport({
      content: undefined,
      entries: 2,
      toPublish: () => ({ site: '', entries: {}, addresses: [] }),
      problems: [postcode, folder],
    }),
  ).toMatchInlineSnapshot(`
    "{
      "entries": 2,
      "problems": [
        {
          "kind": "form",
          "file": "content/centres/park-lane.yaml",
          "line": 9,
          "column": 13,
          "path": [
            "address",
            "postcode"
          ],
          "found": "\\"SW1A 1A\\"",
          "expected": "a full postcode such as \\"SW1A 1AA\\"",
          "fix": "copy it from the source; capitals, one space"
        },
        {
          "kind": "folder-unreadable",
          "file": "content/lots",
          "line": null,
          "column": null,
          "path": [],
          "found": "a file",
          "expected": "a folder that you may open, or none",
          "fix": "make the folder"
        }
      ]
    }"
  `);
});

test('annotations, with their special characters escaped', () => {
  const percent = { ...folder, file: 'content/a,b:c', found: '100 %' };
  expect(githubReport([postcode, percent])).toMatchInlineSnapshot(`
    "::error file=content/centres/park-lane.yaml,line=9,col=13,title=A value in the wrong format::address.postcode: found "SW1A 1A"%0Aexpected a full postcode such as "SW1A 1AA"%0Afix: copy it from the source; capitals, one space
    ::error file=content/a%2Cb%3Ac,title=A folder that cannot be opened::found 100 %25%0Aexpected a folder that you may open, or none%0Afix: make the folder"
  `);
});

test('what is due for a check is listed, and only that', () => {
  expect(dueChecks(makeContent())).toBe('');
  expect(dueChecks(visitedCouncil())).toMatchInlineSnapshot(`
    "1 fact is due for a check, and pages say "ask first":
      venues/parish-hall.yaml  sessions[1]  was good until 1 January 2026"
  `);
});

test('facts as of a day more than 400 days ago are noted', () => {
  const content = makeContent();
  const { asOf } = content.site;
  expect(oldEdition(content, asOf)).toBe('');
  expect(oldEdition(content, daysAfter(asOf, -400))).toBe('');
  expect(oldEdition(content, daysAfter(asOf, 400))).toBe('');
  expect(oldEdition(content, daysAfter(asOf, 401))).toBe(
    `The facts are as of ${dateWords(asOf)}, more than 400 days ago. Check them, then set asOf in site.yaml to the day of the check.`,
  );
});

test('open places without a point are counted', () => {
  const content = makeContent();
  const without = { ...content, centres: [], familyHubs: [] };
  const unplaced = content.libraries.map((library) => ({ ...library, point: undefined }));
  expect(withoutPoints({ ...without, libraries: [] })).toBe('');
  expect(withoutPoints({ ...without, libraries: [...unplaced, ...unplaced] })).toMatch(
    /^\d+ open places have no point\./,
  );
});

test('a copy whose readers cannot report a mistake is noted', () => {
  const content = makeContent();
  const of = (publisher: object) => noContact({ ...content, site: { ...content.site, publisher } });
  expect(of({})).toContain('neither contact nor issues');
  expect(of({ contact: 'editor@dale.example' })).toBe('');
  expect(of({ issues: 'https://code.example/dale/site/issues' })).toBe('');
});
