/** What the first sheet of the workbook says to those who edit it. */

export const GUIDE_LINES: readonly string[] = [
  'How to edit the content in this workbook',
  'Each sheet is a kind of entry, each row an entry, each column a field. Select a cell to read what belongs in it.',
  'A field within a field has a dot in its name: "opened.date". A field is left out if its cell is empty.',
  'A list has one item on each line of its cell (Alt and Enter makes a new line).',
  'A list of groups of fields, such as steps or sessions, is written in its cell as in the file of the entry.',
  'A new entry is a new row with an id of its own: lower-case letters, numbers and hyphens.',
  'To remove an entry, write "yes" in the column "delete". A row or a column that is missing changes nothing.',
  'Cells are text, so that dates such as 2019-04 and telephone numbers stay as they are typed. Paste values only.',
  'To bring the changes back: npm run sheet -- --read FILE. Nothing is written if there is a problem.',
  "The site's own settings (site.yaml) and the tables of postcodes are not in this workbook.",
];
