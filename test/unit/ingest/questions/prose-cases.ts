/** Problems in the text below the fields, and where and how the gate reports them. */

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

const PART_FIX = 'write it as <Figure id="park-lane" />';
const CODE_FIX = 'remove it; to print a brace, write \\{';
const LESS_THAN_FIX =
  'to print the sign, write &lt; or "less than"; end each of our parts with a space and />';

function unreadable(what: string, prose: string, column: number, found: string, fix: string) {
  return { kind: 'prose-unreadable', what, form: 'mdx', prose, column, found, fix } as const;
}

export const proseCases: readonly ProseCase[] = [
  unreadable(
    'less than',
    'Only <5 came.',
    6,
    'a < that does not begin one of our parts',
    LESS_THAN_FIX,
  ),
  unreadable(
    'a part without its end',
    'Of <Figure id="lots-total"',
    4,
    'a < that does not begin one of our parts',
    LESS_THAN_FIX,
  ),
  unreadable(
    'a comment',
    '<!-- later -->',
    1,
    'a < that does not begin one of our parts',
    LESS_THAN_FIX,
  ),
  unreadable(
    'an open brace',
    'To {a base.',
    4,
    'a brace that is opened and not closed',
    'to print a brace, write \\{',
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
      fix: CODE_FIX,
    }),
  ),
  ...(['md', 'mdx'] as const).flatMap((form): ProseCase[] => [
    {
      kind: 'prose-code',
      what: `a reference as in records, in ${form}`,
      form,
      prose: '{lots-total} lots.',
      column: 1,
      found: '"{lots-total}"',
      fix: 'for a figure write <Figure id="lots-total" /> in a file whose name ends in .mdx; to print a brace, write \\{',
    },
    ...['{Bases}', '{no_such_figure}'].map((prose): ProseCase => ({
      kind: 'prose-code',
      what: `${prose} in ${form}`,
      form,
      prose,
      column: 1,
      found: `"${prose}"`,
      fix: CODE_FIX,
    })),
    {
      kind: 'text-unclean',
      what: `an invisible sign in ${form}`,
      form,
      prose: 'To a ba\u200Bse.',
      column: 8,
      found: 'an invisible sign (U+200B)',
      fix: 'delete the word and type it again',
    },
    {
      kind: 'text-unclean',
      what: `a null byte in ${form}`,
      form,
      prose: 'To\0 a base.',
      column: 3,
      found: 'a control character (U+0000)',
      fix: 'remove it: readers cannot see it',
    },
  ]),
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
    fix: PART_FIX,
  })),
  {
    kind: 'prose-tag',
    what: 'an unknown tag',
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
    fix: 'remove it, or describe in words what it shows',
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
    fix: 'close the brackets, with no space between them or in the address',
  },
];
