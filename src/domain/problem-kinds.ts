/** Every kind of problem there is, each with a title for readers; a test exercises each of them. */

export const problemKinds = {
  // The folder and its files
  'reading-day': 'A day of reading that is no day',
  'content-missing': 'No content folder',
  'site-missing': 'No site.yaml',
  'folder-missing': 'A missing folder',
  'folder-unknown': 'A folder that is not one of ours',
  'file-misplaced': 'A file in the wrong place',
  'file-name': 'A file name that cannot be an id',
  'file-extension': 'A file with the wrong ending',
  'file-too-big': 'A file that is too big',
  'file-unreadable': 'A file that cannot be opened',
  'link-outside': 'A link that leads out of the content folder',
  'id-twice': 'Two files with one id',
  'not-utf8': 'Text that is not UTF-8',
  'byte-order-mark': 'An invisible mark at the start of a file',
  'file-empty': 'An empty file',
  tab: 'A tab where spaces belong',
  yaml: 'YAML that cannot be read',
  'key-twice': 'A field written twice',
  'front-matter': 'Prose without its fields',
  'prose-unreadable': 'Prose that cannot be read',
  'prose-code': 'Code in prose',
  'prose-tag': 'A tag in prose that is not one of ours',
  'prose-picture': 'A picture in prose',
  'prose-heading': 'A heading as large as the title',
  'prose-link': 'A link in prose that is none',
  'table-unreadable': 'A table that cannot be read',
  'table-column': 'A table with other columns',
  'table-cell': 'A table cell that cannot be right',
  'table-row-twice': 'A table row written twice',

  // One field
  'field-missing': 'A missing field',
  'field-unknown': 'A field that is not one of ours',
  'field-empty': 'A field without a value',
  type: 'A value of the wrong sort',
  'unquoted-date': 'A date without quotes',
  'unquoted-number': 'Figures without quotes where text belongs',
  choice: 'A value that is not one of the choices',
  form: 'A value that is not written as it must be',
  range: 'A number out of range',
  'too-few': 'A list with too few items',

  // Sources and dates
  'source-unknown': 'A source that does not exist',
  'source-unused': 'A source that nothing rests on',
  'source-not-listed': "A source missing from the centre's own list",
  'undated-why': 'Undated without a reason',
  'undated-why-needless': 'A reason for being undated, on a dated fact',
  'published-undated': '"as published" without a dated source',
  'dates-order': 'Dates out of order',
  'date-ahead': 'A date after the day of reading',
  'recorded-ahead': 'Entered after the day of reading',
  'period-outside': "Outside its programme's period",
  'period-note-needless': 'An explanation that is no longer needed',

  // References and addresses
  'reference-unknown': 'A reference to nothing',
  'address-taken': 'Two things at one address',
  'listed-twice': 'One id listed twice',
  'urn-twice': 'One register reference on two centres',

  // Places on the map
  'point-outside': 'A point outside the map',
  'point-far': 'A point far from its postcode',
  'box-impossible': 'A box that cannot be',
  'postcode-area': 'A postcode from elsewhere',
  'district-differs': 'One postcode in two districts',
  'point-or-reason': 'Neither a point nor a reason',
  'point-and-reason': 'A reason for having no point, beside a point',
  'hub-postcode': "A family hub with another postcode than its base's",

  // Figures
  'figure-unit': 'A value that does not fit its unit',
  'sum-fails': 'A sum that does not hold',
  'sum-explained-needlessly': 'An explanation that is no longer needed',
  'sum-unreadable': 'A sum that cannot be worked out',
  'conflict-one-sided': 'A conflict that only one figure names',
  'conflict-with-itself': 'A figure in conflict with itself',
  'superseded-in-circle': 'Figures that take the place of each other',
  'superseded-in-other-unit': 'A figure of another unit in the place of one',
  'superseded-by-earlier': 'An earlier figure in the place of a later one',
  'scale-reversed': 'A scale that ends before it begins',

  // Events
  'supersedes-active': 'A superseded event that is not marked so',
  'superseded-by-none': 'A superseded event that nothing took the place of',
  'superseded-twice': 'Two events in the place of one',
  'happened-ahead': 'Marked as happened before its day',
  'outcome-unplanned': 'An outcome on an event that was not planned',

  // Centres, bases and lots
  'bases-number': 'Another number of bases than the programme says',
  'base-undecided': 'A base that the last decision did not keep',
  'base-missing': 'A centre kept as a base without its base',
  'base-closed': 'A base that has closed',
  'stands-reversed': 'A range that ends before it begins',
  'lots-too-many': 'More lots than there are',
  'lots-uncounted': 'Lots of a programme that counts none',
  'lot-twice': 'One centre in two lots',

  // What readers must not meet
  'answer-missing': 'An answered question without an answer',
  'answer-unmarked': 'An answer to a question marked as not answered',
  'answer-unsourced': 'An answer without a source',
  'person-named': 'A person named without a public role',
  'person-not-named': 'A public role for a person whom the text does not name',
  'telephone-stray': "A telephone number that is no shown contact's",
  'email-stray': "An e-mail address that is no shown contact's",
  'contact-empty': 'A shown contact without a number or address',
  'synonym-leads-nowhere': 'A synonym of nothing on the site',
  'synonym-twice': 'One phrase with two meanings',
  'order-taken': 'Two contacts in one place of the order',
} as const satisfies Readonly<Record<string, string>>;

export type ProblemKind = keyof typeof problemKinds;
