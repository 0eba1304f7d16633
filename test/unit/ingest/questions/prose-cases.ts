/** What can be wrong with the words below the fields, and where and how the gate says so. */

import type { ProblemKind } from '../../../../src/domain/gate/problem-kinds.ts';
import type { ProseForm } from '../../../../src/ingest/questions/check-prose.ts';

export interface ProseCase {
  readonly kind: ProblemKind;
  readonly what: string;
  readonly form: ProseForm;
  /** The second paragraph, on the third line. */
  readonly prose: string;
  readonly column: number;
  readonly found: string;
  readonly fix: string;
}

const PART_MEND = 'write it as <Figure id="park-lane" />';
const CODE_MEND = 'remove it; write \\{ for a brace that readers are to see';
const LESS_MEND =
  'write &lt; or "less than" for a sign that readers are to see; end each of our parts with a space and />';

function unreadable(what: string, prose: string, column: number, found: string, fix: string) {
  return { kind: 'prose-unreadable', what, form: 'mdx', prose, column, found, fix } as const;
}

export const proseCases: readonly ProseCase[] = [
  unreadable('less than', 'Only <5 came.', 6, 'a < that begins none of our parts', LESS_MEND),
  unreadable(
    'a part without its end',
    'Of <Figure id="lots-total"',
    4,
    'a < that begins none of our parts',
    LESS_MEND,
  ),
  unreadable('a remark', '<!-- later -->', 1, 'a < that begins none of our parts', LESS_MEND),
  unreadable(
    'an open brace',
    'To {a base.',
    4,
    'a brace that is opened and not closed',
    'write \\{ for a brace that readers are to see',
  ),
  unreadable(
    'a tag that closes nothing',
    'To a base.</Figure>',
    11,
    'a tag that is opened and not closed, or closed and not opened',
    'end each of our parts with a space and />',
  ),
  ...['import base from "./base"', 'export const base = 1', '{new Date()}', '{/* later */}'].map(
    (prose): ProseCase => ({
      kind: 'prose-code',
      what: prose,
      form: 'mdx',
      prose,
      column: 1,
      found: `"${prose}"`,
      fix: CODE_MEND,
    }),
  ),
  ...[
    '<Figur id="lots-total" />',
    "<Figure id='lots-total' />",
    '<Figure id={"lots-total"} />',
    '<Figure name="lots-total" />',
    '<Figure />',
  ].map((prose): ProseCase => ({
    kind: 'prose-tag',
    what: prose,
    form: 'mdx',
    prose,
    column: 1,
    found: `"${prose}"`,
    fix: PART_MEND,
  })),
  {
    kind: 'prose-tag',
    what: 'a tag like none of ours',
    form: 'mdx',
    prose: 'To a <b>base</b>.',
    column: 6,
    found: '"<b>base</b>"',
    fix: 'remove the tag, and write Markdown',
  },
  {
    kind: 'prose-tag',
    what: 'HTML',
    form: 'md',
    prose: '<script>alert(1)</script>',
    column: 1,
    found: '"<script>alert(1)</script>"',
    fix: 'remove it, and write Markdown',
  },
  {
    kind: 'prose-tag',
    what: 'a part in Markdown alone',
    form: 'md',
    prose: 'In <Figure id="lots-total" />.',
    column: 4,
    found: '"<Figure id="lots-total" />"',
    fix: 'rename the file: its name must end in .mdx',
  },
  {
    kind: 'prose-picture',
    what: 'a picture',
    form: 'md',
    prose: 'See ![the base](./base.png).',
    column: 5,
    found: '"![the base](./base.png)"',
    fix: 'remove it, or say in words what it shows',
  },
  {
    kind: 'prose-heading',
    what: 'a second title',
    form: 'md',
    prose: '# Where to',
    column: 1,
    found: '"# Where to"',
    fix: 'begin it with ## and a space',
  },
  ...['../help.md', 'www.example.org', 'javascript:alert(1)', '//example.org/', ''].map(
    (url): ProseCase => ({
      kind: 'prose-link',
      what: `to "${url}"`,
      form: 'md',
      prose: `Go [there](${url}).`,
      column: 4,
      found: `"${url}"`,
      fix: 'write the address as a browser shows it; on this site from the first slash on',
    }),
  ),
  {
    kind: 'prose-link',
    what: 'an open bracket',
    form: 'md',
    prose: 'Go [there](/help/ today.',
    column: 1,
    found: '"[there](/help/ today."',
    fix: 'close the brackets, without a space between them or in the address',
  },
];
