/** One change to a folder without problems, for each problem with a file or a field. */

import type { ProblemKind } from '../../../src/domain/gate/problem-kinds.ts';
import { makeContent } from '../../support/made-up/make-content.ts';
import { FOLDER, MISSING, contentFiles } from '../../support/made-up/write-content.ts';
import type { ContentFiles, FileInstead } from '../../support/made-up/write-content.ts';

export interface FileCase {
  readonly kind: ProblemKind;
  readonly what: string;
  readonly changes: ContentFiles;
  /** Where the one problem is: "libraries/town-library.yaml:1:1". */
  readonly where: string;
  readonly field: string;
  readonly found: string;
  readonly fix: string;
}

const files = contentFiles(makeContent());

function textOf(name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new RangeError(`no file ${name}`);
  return text;
}

function change(name: string, file: string | Uint8Array | FileInstead): ContentFiles {
  return new Map([[name, file]]);
}

function renamed(from: string, to: string): ContentFiles {
  return new Map<string, string | FileInstead>([
    [from, MISSING],
    [to, textOf(from)],
  ]);
}

/** The file with `from` in its text replaced by `to`. */
function edit(name: string, from: string, to: string): ContentFiles {
  const text = textOf(name);
  if (!text.includes(from)) throw new RangeError(`no ${from} in ${name}`);
  return change(
    name,
    text.replace(from, () => to),
  );
}

const bytes = (text: string, encoding: 'latin1' | 'utf16le'): Uint8Array =>
  Buffer.from(text, encoding);

const DELETE = 'delete it: nothing in it is content';
const COMPARE = 'delete it, once the entry itself has all that you want to keep';

const STRAYS = [
  ['Thumbs.db', 'pictures that Windows keeps', DELETE],
  ['libraries/desktop.ini', 'a folder setting of Windows', DELETE],
  [
    'postcodes/~$sectors.csv',
    'the lock of a document that is open in Office',
    'close the document; if it stays, delete it',
  ],
  ['centres/ash.yaml~', 'a copy that an editor left', COMPARE],
  ['centres/ash.yaml.bak', 'a copy that an editor left', COMPARE],
  ['centres/ash - Copy.yaml', 'a copy of another file', COMPARE],
  ['questions/where (1).md', 'a copy of another file', COMPARE],
  ['places/places copy.csv', 'a copy of another file', COMPARE],
  ['centres/ash.yaml.part', 'half a download', DELETE],
  ['lots/site.lnk', 'a shortcut', DELETE],
] as const;

const folderCases: readonly FileCase[] = [
  {
    kind: 'site-missing',
    what: 'no site.yaml',
    changes: change('site.yaml', MISSING),
    where: 'site.yaml',
    field: '',
    found: 'no such file',
    fix: 'create it; the guide in content/README.md lists its fields',
  },
  {
    kind: 'folder-unreadable',
    what: 'a file instead of a folder',
    changes: change('lots', 'oak-and-ash\n'),
    where: 'lots',
    field: '',
    found: 'a file',
    fix: 'check that it is a folder and that you may open it; if it would be empty, remove it',
  },
  {
    kind: 'folder-unknown',
    what: 'a folder with a name similar to no other',
    changes: change('archive', FOLDER),
    where: 'archive',
    field: '',
    found: '"archive"',
    fix: 'move or remove it',
  },
  {
    kind: 'folder-unknown',
    what: 'a folder with a misspelt name',
    changes: change('centers', FOLDER),
    where: 'centers',
    field: '',
    found: '"centers"',
    fix: 'rename it to "centres"',
  },
  {
    kind: 'folder-unknown',
    what: 'a misspelt name instead of the folder, and entries that refer to those in it',
    changes: new Map<string, FileInstead>([
      ['centres', MISSING],
      ['centers', FOLDER],
    ]),
    where: 'centers',
    field: '',
    found: '"centers"',
    fix: 'rename it to "centres"',
  },
  {
    kind: 'file-misplaced',
    what: 'an entry next to site.yaml',
    changes: change('dale.yaml', 'name: Dale\n'),
    where: 'dale.yaml:1:1',
    field: '',
    found: 'a file that does not belong here',
    fix: 'move it to its folder or remove it',
  },
  {
    kind: 'file-misplaced',
    what: 'a folder within a folder',
    changes: change('libraries/old', FOLDER),
    where: 'libraries/old',
    field: '',
    found: 'a folder that does not belong here',
    fix: 'move it to its folder or remove it',
  },
  {
    kind: 'file-misplaced',
    what: 'a table that is not one of the three',
    changes: change('postcodes/units.csv', 'unit\n'),
    where: 'postcodes/units.csv:1:1',
    field: '',
    found: 'a file that does not belong here',
    fix: 'move it to its folder or remove it',
  },
  {
    kind: 'file-misplaced',
    what: 'a table with another ending',
    changes: change('postcodes/Outcodes.csv', 'outcode\n'),
    where: 'postcodes/Outcodes.csv:1:1',
    field: '',
    found: 'a file that does not belong here',
    fix: 'rename it to "outcodes.csv"',
  },
  {
    kind: 'file-misplaced',
    what: "the site's own file with another ending",
    changes: renamed('site.yaml', 'site.yml'),
    where: 'site.yml:1:1',
    field: '',
    found: 'a file that does not belong here',
    fix: 'rename it to "site.yaml"',
  },
  {
    kind: 'file-name',
    what: 'capitals and spaces in a file name',
    changes: change('libraries/High Moor.yaml', textOf('libraries/town-library.yaml')),
    where: 'libraries/High Moor.yaml:1:1',
    field: '',
    found: '"High Moor.yaml"',
    fix: 'rename it to "high-moor.yaml"',
  },
  {
    kind: 'file-name',
    what: 'a question mark in a file name',
    changes: change('questions/where?.md', textOf('questions/where.md')),
    where: 'questions/where?.md:1:1',
    field: '',
    found: '"where?.md"',
    fix: 'rename it to "where.md"',
  },
  {
    kind: 'file-extension',
    what: 'the wrong ending',
    changes: change('libraries/moor.yml', textOf('libraries/town-library.yaml')),
    where: 'libraries/moor.yml:1:1',
    field: '',
    found: '"moor.yml"',
    fix: 'rename it to "moor.yaml"',
  },
  {
    kind: 'file-extension',
    what: 'two endings, and entries that refer to it',
    changes: renamed('centres/ash.yaml', 'centres/ash.yaml.txt'),
    where: 'centres/ash.yaml.txt:1:1',
    field: '',
    found: '"ash.yaml.txt"',
    fix: 'rename it to "ash.yaml"',
  },
  ...STRAYS.map(([name, what, fix]): FileCase => ({
    kind: 'file-stray',
    what: name,
    changes: change(name, 'x'),
    where: `${name}:1:1`,
    field: '',
    found: `"${name.replace(/.*\//, '')}", ${what}`,
    fix,
  })),
  {
    kind: 'id-twice',
    what: 'two files for one question',
    changes: change('questions/where.mdx', textOf('questions/where.md')),
    where: 'questions/where.mdx:1:1',
    field: '',
    found: 'a second file for the id "where"',
    fix: 'remove or rename one of the two',
  },
  {
    kind: 'file-too-big',
    what: 'an entry of 2 MB',
    changes: change(
      'libraries/town-library.yaml',
      `${textOf('libraries/town-library.yaml')}# ${'x'.repeat(2_000_000)}\n`,
    ),
    where: 'libraries/town-library.yaml:1:1',
    field: '',
    found: 'a file of 2,001 KB',
    fix: 'keep words and numbers only; pictures and documents do not belong in content',
  },
  {
    kind: 'file-unreadable',
    what: 'a folder named like an entry',
    changes: change('site.yaml', FOLDER),
    where: 'site.yaml:1:1',
    field: '',
    found: 'a folder',
    fix: 'put the file itself here',
  },
  {
    kind: 'link-outside',
    what: 'a link out of the folder',
    changes: change('libraries/town-library.yaml', { linkTo: '/etc/hostname' }),
    where: 'libraries/town-library.yaml:1:1',
    field: '',
    found: 'a link to a file outside the content folder',
    fix: 'replace the link with the file itself',
  },
  {
    kind: 'link-outside',
    what: 'a link to a file that does not exist',
    changes: change('libraries/town-library.yaml', { linkTo: 'nowhere.yaml' }),
    where: 'libraries/town-library.yaml:1:1',
    field: '',
    found: 'a link to a file that does not exist',
    fix: 'replace the link with the file itself',
  },
];

const textCases: readonly FileCase[] = [
  {
    kind: 'not-utf8',
    what: 'another encoding',
    changes: change('libraries/town-library.yaml', bytes('name: Dale\nnote: Café\n', 'latin1')),
    where: 'libraries/town-library.yaml:2:10',
    field: '',
    found: 'characters in another encoding',
    fix: 'save the file as "UTF-8" in your editor',
  },
  {
    kind: 'not-utf8',
    what: 'UTF-16',
    changes: change('libraries/town-library.yaml', bytes('\uFEFFname: Dale\n', 'utf16le')),
    where: 'libraries/town-library.yaml:1:1',
    field: '',
    found: 'characters in another encoding',
    fix: 'save the file as "UTF-8" in your editor',
  },
  {
    kind: 'file-empty',
    what: 'an empty file',
    changes: change('libraries/town-library.yaml', ''),
    where: 'libraries/town-library.yaml:1:1',
    field: '',
    found: 'an empty file',
    fix: 'write the entry, or remove the file',
  },
  {
    kind: 'file-empty',
    what: 'a file with only comments',
    changes: change('libraries/town-library.yaml', '# to be written\n'),
    where: 'libraries/town-library.yaml:1:1',
    field: '',
    found: 'an empty file',
    fix: 'write the entry, or remove the file',
  },
  {
    kind: 'tab',
    what: 'a tab instead of spaces',
    changes: edit('libraries/town-library.yaml', '  lat:', '\tlat:'),
    where: 'libraries/town-library.yaml:3:1',
    field: '',
    found: 'a tab at the start of the line',
    fix: 'replace the tab with spaces',
  },
  {
    kind: 'yaml',
    what: 'an open quote',
    changes: change('libraries/town-library.yaml', 'name: "Dale\ndistrict: north-dale\n'),
    where: 'libraries/town-library.yaml:3:1',
    field: '',
    found: 'a quote that is opened but never closed',
    fix: 'close the quote at the end of the value',
  },
  ...(
    [
      ['a colon forgotten', 'district north-dale', 'district: north-dale'],
      ['a space forgotten after the colon', 'district:north-dale', 'district: north-dale'],
      ['a name alone', 'district', 'district:'],
    ] as const
  ).map(([what, line, meant]): FileCase => ({
    kind: 'yaml',
    what,
    changes: edit('libraries/town-library.yaml', 'district: north-dale', line),
    where: 'libraries/town-library.yaml:1:1',
    field: '',
    found: `"${line}"`,
    fix: `write "${meant}"`,
  })),
  {
    kind: 'yaml',
    what: 'a colon forgotten in front matter',
    changes: edit('questions/where.md', 'answered: true', 'answered true'),
    where: 'questions/where.md:10:1',
    field: '',
    found: '"answered true"',
    fix: 'write "answered: true"',
  },
  {
    kind: 'yaml',
    what: 'a merge that was not finished',
    changes: edit(
      'libraries/town-library.yaml',
      'name: Town Library\n',
      '<<<<<<< HEAD\nname: Dale\n=======\nname: Dell\n>>>>>>> dell\n',
    ),
    where: 'libraries/town-library.yaml:9:1',
    field: '',
    found: 'the marks of a merge that was not finished',
    fix: 'keep the lines of one version, and remove the marks (<<<<<<<, =======, >>>>>>>)',
  },
  {
    kind: 'yaml',
    what: 'a colon in a value',
    changes: edit('libraries/town-library.yaml', 'name: Town Library', 'name: Dale: the town'),
    where: 'libraries/town-library.yaml:9:11',
    field: '',
    found: 'a line that does not fit the lines above it',
    fix: 'start fields of one level at the same column; put quotes around a value that has ": " in it',
  },
  {
    kind: 'yaml',
    what: 'an open bracket in front matter',
    changes: edit('questions/where.md', 'sources:\n  - report-2020', 'sources: [report-2020'),
    where: 'questions/where.md:6:1',
    field: '',
    found: 'a list in brackets without a comma or a closing bracket',
    fix: 'put a comma between the items and close the bracket',
  },
  {
    kind: 'key-twice',
    what: 'a field written twice',
    changes: edit(
      'libraries/town-library.yaml',
      'name: Town Library\n',
      'name: Dale\nname: Dale Town\n',
    ),
    where: 'libraries/town-library.yaml:10:1',
    field: 'name',
    found: 'the field a second time',
    fix: 'keep one of the two lines',
  },
  {
    kind: 'front-matter',
    what: 'prose without fields',
    changes: change('questions/where.md', 'To a base.\n'),
    where: 'questions/where.md:1:1',
    field: '',
    found: 'prose without fields above it',
    fix: 'put the fields at the top, between two lines of three hyphens',
  },
  {
    kind: 'prose-tag',
    what: 'a tag below the fields',
    changes: edit('questions/where.md', 'To a base.', 'To a<br>base.'),
    where: 'questions/where.md:13:5',
    field: 'body',
    found: '"<br>"',
    fix: 'remove it, and write Markdown',
  },
  {
    kind: 'type',
    what: 'a list instead of an entry',
    changes: change('libraries/town-library.yaml', '- name: Dale\n'),
    where: 'libraries/town-library.yaml:1:1',
    field: '',
    found: 'a list',
    fix: 'begin with the first field of the entry; the guide in content/README.md lists them',
  },
];

const fieldCases: readonly FileCase[] = [
  {
    kind: 'field-missing',
    what: 'a missing field',
    changes: edit('libraries/town-library.yaml', 'district: north-dale\n', ''),
    where: 'libraries/town-library.yaml:1:1',
    field: 'district',
    found: 'no such field',
    fix: 'add "district": the district it is in',
  },
  {
    kind: 'field-missing',
    what: 'a missing field within a field: its parent',
    changes: edit('libraries/town-library.yaml', '  lat: 54.78\n', ''),
    where: 'libraries/town-library.yaml:2:1',
    field: 'point.lat',
    found: 'no such field',
    fix: 'add "lat": degrees north, WGS84',
  },
  {
    kind: 'field-unknown',
    what: 'a misspelt field, reported once',
    changes: edit('centres/ash.yaml', 'shortName', 'shortname'),
    where: 'centres/ash.yaml:11:1',
    field: 'shortname',
    found: 'a field named "shortname"',
    fix: 'write "shortName"',
  },
  {
    kind: 'field-unknown',
    what: 'a field with a name similar to no other',
    changes: edit('libraries/town-library.yaml', 'district:', 'population: 900\ndistrict:'),
    where: 'libraries/town-library.yaml:1:1',
    field: 'population',
    found: 'a field named "population"',
    fix: 'remove it, or move its value to "note"',
  },
  {
    kind: 'field-unknown',
    what: 'a text cut at its comma',
    changes: edit(
      'site.yaml',
      '  - id: bases\n    name: Bases',
      '  - { id: bases, name: Bases, and hubs }',
    ),
    where: 'site.yaml:129:31',
    field: 'topics[1].and hubs',
    found: 'a field named "and hubs"',
    fix: 'put quotes around a value that has a comma in it',
  },
  {
    kind: 'field-unknown',
    what: 'a field without a value in a block',
    changes: edit('libraries/town-library.yaml', '  lat:', '  height:\n  lat:'),
    where: 'libraries/town-library.yaml:3:3',
    field: 'point.height',
    found: 'a field named "height"',
    fix: 'remove it, or move its value to "note"',
  },
  {
    kind: 'form',
    what: 'a date in curly quotes',
    changes: edit('events/vote.yaml', "'2019-05-02'", '“2019-05-02”'),
    where: 'events/vote.yaml:8:7',
    field: 'date',
    found: '"“2019-05-02”"',
    fix: 'put it in straight quotes: "2019-05-02"',
  },
  {
    kind: 'form',
    what: 'an address that would run on the page',
    changes: edit('sources/letter.yaml', 'kind:', 'url: javascript:alert(1)\nkind:'),
    where: 'sources/letter.yaml:2:6',
    field: 'url',
    found: '"javascript:alert(1)"',
    fix: 'write the full address, as a browser shows it',
  },
  ...(
    [
      ['a comment', 'name: Flat #2, High Street', '12', 'Flat #2, High Street'],
      ['an anchor', 'name: &more words', '7', '&more words'],
    ] as const
  ).map(([what, line, column, meant]): FileCase => ({
    kind: 'words-lost',
    what: `${what} in a text without quotes`,
    changes: edit('libraries/town-library.yaml', 'name: Town Library', line),
    where: `libraries/town-library.yaml:9:${column}`,
    field: 'name',
    found: `words that YAML leaves out of "${meant}"`,
    fix: `put quotes around all of it: "${meant}"`,
  })),
  ...(
    [
      [
        'a mark in a word',
        'Town \u200FLibrary',
        12,
        'a mark that changes the direction of the text (U+200F)',
      ],
      ['the second of two', "'Town Town \u200B Library'", 18, 'an invisible sign (U+200B)'],
      ['an escape', '"Town\\u0007 Library"', 7, 'a control character (U+0007)'],
      ['a space at the end', '"Town Library "', 20, 'a space before or after the text'],
      [
        'a later line',
        '>-\n  Town\n  Libr\u0430ry',
        7,
        '"а" (U+0430), a letter of another alphabet within a word',
      ],
    ] as const
  ).map(([what, value, column, found]): FileCase => ({
    kind: 'text-unclean',
    what: `${what}: its own line and column`,
    changes: edit('libraries/town-library.yaml', 'name: Town Library', `name: ${value}`),
    where: `libraries/town-library.yaml:${value.startsWith('>') ? '11' : '9'}:${String(column)}`,
    field: 'name',
    found,
    fix: found.startsWith('a control')
      ? 'remove it: readers cannot see it'
      : found.startsWith('a space')
        ? 'remove the space'
        : 'delete the word and type it again',
  })),
  {
    kind: 'field-empty',
    what: 'a field without a value',
    changes: edit('libraries/town-library.yaml', 'name: Town Library', 'name:'),
    where: 'libraries/town-library.yaml:9:6',
    field: 'name',
    found: 'no value',
    fix: 'give it a value',
  },
  {
    kind: 'type',
    what: 'one word where a list belongs',
    changes: edit('events/vote.yaml', 'audience:\n  - families', 'audience: families'),
    where: 'events/vote.yaml:2:11',
    field: 'audience',
    found: '"families"',
    fix: 'put it in square brackets: [one, two]',
  },
  {
    kind: 'type',
    what: 'yes instead of true',
    changes: edit('questions/where.md', 'answered: true', 'answered: yes'),
    where: 'questions/where.md:10:11',
    field: 'answered',
    found: '"yes"',
    fix: 'write it without quotes, units or separators',
  },
  {
    kind: 'unquoted-date',
    what: 'a date without quotes',
    changes: edit('events/vote.yaml', "date: '2019-05-02'", 'date: 2019-05-03'),
    where: 'events/vote.yaml:8:7',
    field: 'date',
    found: '2019-05-03 without quotes',
    fix: 'put it in quotes: "2019-05-03"',
  },
  {
    kind: 'unquoted-date',
    what: 'an impossible date without quotes',
    changes: edit('events/vote.yaml', "date: '2019-05-02'", 'date: 2019-02-30'),
    where: 'events/vote.yaml:8:7',
    field: 'date',
    found: '2019-02-30 without quotes',
    fix: 'write the date as precisely as the source gives it, and no more',
  },
  {
    kind: 'form',
    what: 'a year that is a typing error',
    changes: edit('events/vote.yaml', "'2019-05-02'", "'0219-05-02'"),
    where: 'events/vote.yaml:8:7',
    field: 'date',
    found: '"0219-05-02"',
    fix: 'write the date as precisely as the source gives it, and no more',
  },
  {
    kind: 'unquoted-number',
    what: 'a register reference without quotes',
    changes: edit('centres/ash.yaml', "urn: '10003'", 'urn: 10003'),
    where: 'centres/ash.yaml:13:8',
    field: 'identifiers.urn',
    found: '10003 without quotes',
    fix: 'put it in quotes: "10003"',
  },
  {
    kind: 'choice',
    what: 'a misspelt choice',
    changes: edit('events/vote.yaml', 'status: happened', 'status: hapened'),
    where: 'events/vote.yaml:10:9',
    field: 'status',
    found: '"hapened"',
    fix: 'write "happened"',
  },
  {
    kind: 'form',
    what: 'an impossible day',
    changes: edit('events/vote.yaml', "'2019-05-02'", "'2019-02-29'"),
    where: 'events/vote.yaml:8:7',
    field: 'date',
    found: '"2019-02-29"',
    fix: 'write the date as precisely as the source gives it, and no more',
  },
  {
    kind: 'form',
    what: 'half a postcode',
    changes: edit('centres/ash.yaml', 'postcode: DH1 1AC', 'postcode: DH1 1A'),
    where: 'centres/ash.yaml:14:11',
    field: 'postcode',
    found: '"DH1 1A"',
    fix: 'copy it from the source; capitals, one space',
  },
  {
    kind: 'form',
    what: 'an id with capitals in a list',
    changes: edit('lots/oak-and-ash.yaml', '  - ash', '  - Ash'),
    where: 'lots/oak-and-ash.yaml:6:5',
    field: 'centres[2]',
    found: '"Ash"',
    fix: 'copy the name of its file in centres/, without the ending',
  },
  {
    kind: 'range',
    what: 'a number out of range',
    changes: edit('centres/ash.yaml', 'postcode:', 'phase: 4\npostcode:'),
    where: 'centres/ash.yaml:14:8',
    field: 'phase',
    found: '4',
    fix: 'write what the field is for: building phase, only if a source or the register name says so',
  },
  {
    kind: 'too-few',
    what: 'a fact without a source',
    changes: edit('libraries/town-library.yaml', 'sources:\n  - report-2020', 'sources: []'),
    where: 'libraries/town-library.yaml:5:1',
    field: 'sources',
    found: 'an empty list',
    fix: 'name a source: the id of an entry in sources/',
  },
];

const tableCases: readonly FileCase[] = [
  {
    kind: 'table-unreadable',
    what: 'a row with too few cells',
    changes: edit('postcodes/sectors.csv', ',40,north-dale', ',40'),
    where: 'postcodes/sectors.csv:2:1',
    field: '',
    found: 'Invalid Record Length: columns length is 5, got 4 on line 2',
    fix: 'give each row as many cells as the first line; put quotes around a cell that contains a comma',
  },
  {
    kind: 'table-column',
    what: 'a column with another name',
    changes: edit('postcodes/sectors.csv', 'lon', 'lng'),
    where: 'postcodes/sectors.csv:1:1',
    field: '',
    found: 'sector, lat, lng, postcodes, district',
    fix: 'add lon to the first line and to each row',
  },
  {
    kind: 'table-cell',
    what: 'a point that is not a number',
    changes: edit('postcodes/groups.csv', '54.78', 'north'),
    where: 'postcodes/groups.csv:2:8',
    field: 'lat',
    found: '"north"',
    fix: 'copy the cell from its source',
  },
  {
    kind: 'text-unclean',
    what: 'an invisible sign in a cell',
    changes: edit('places/places.csv', ',Dale,', ',Da\u200Ble,'),
    where: 'places/places.csv:2:6',
    field: 'name',
    found: 'an invisible sign (U+200B)',
    fix: 'delete the word and type it again',
  },
  {
    kind: 'table-row-twice',
    what: 'an outcode twice',
    changes: change(
      'postcodes/outcodes.csv',
      `${textOf('postcodes/outcodes.csv')}DH1,54.7,-1.5,3,north-dale\n`,
    ),
    where: 'postcodes/outcodes.csv:3:1',
    field: 'outcode',
    found: '"DH1"',
    fix: 'keep one of the two',
  },
];

export const fileCases: readonly FileCase[] = [
  ...folderCases,
  ...textCases,
  ...fieldCases,
  ...tableCases,
];
