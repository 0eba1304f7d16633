/**
 * Checks the prose of a question or page with the parser that Astro uses, and finds what would stop
 * the build with a stack, run as code, or be printed differently from what was meant.
 */

import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { faultIndex, proseFault } from '../../domain/entries/text-fault.ts';
import { nearMatch } from '../../domain/gate/near-match.ts';
import type { FilePlace } from '../../domain/gate/problem.ts';
import type { ProblemKind } from '../../domain/gate/problem-kinds.ts';
import { PART_EXAMPLES, isProsePart } from '../../domain/questions/prose-parts.ts';
import { quoted, textUnclean } from '../gate/field-problem.ts';
import type { FieldProblem } from '../gate/field-problem.ts';
import { proseProblem } from './prose-problem.ts';

/** "md": Markdown alone; "mdx": Markdown with our parts in it. */
export type ProseForm = 'md' | 'mdx';

type ProseProblem = Pick<FieldProblem, 'found' | 'expected' | 'fix'> & {
  readonly kind: ProblemKind;
};

const PARTS = Object.entries(PART_EXAMPLES);

/** @param bodyLine the line of the file on which `body` begins */
export function checkProse(body: string, form: ProseForm, bodyLine: number): FieldProblem[] {
  const at = ({ line, column }: FilePlace): Pick<FieldProblem, 'place' | 'path'> => ({
    place: { line: line + bodyLine - 1, column },
    path: ['body'],
  });
  const fault = proseFault(body);
  if (fault) return [{ ...at(placeOf(faultIndex(fault, body), body)), ...textUnclean(fault) }];
  let root: MdastNode;
  try {
    root = form === 'md' ? markdownToMdast(body) : mdxToMdast(body);
  } catch (error) {
    const { place, ...problem } = proseProblem(error);
    return [{ ...at(place), ...problem }];
  }
  return nodesOf(root).flatMap((node) => {
    const { start, end } = node.position ?? {};
    const problem = problemIn(node, body.slice(start?.offset ?? 0, end?.offset));
    return problem ? [{ ...at(start ?? { line: 1, column: 1 }), ...problem }] : [];
  });
}

function placeOf(index: number, body: string): FilePlace {
  const lines = body.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function nodesOf(node: MdastNode): MdastNode[] {
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  return [node, ...children.flatMap(nodesOf)];
}

function problemIn(node: MdastNode, written: string): ProseProblem | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return code(written);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return isProsePart(written) ? undefined : noPart(written, node.name ?? '');
    case 'html':
      return html(written);
    case 'image':
    case 'imageReference':
      return picture(written);
    case 'heading':
      return node.depth === 1 ? titleAgain(written) : undefined;
    case 'link':
    case 'definition':
      return /^(?:\/(?!\/)|#|https?:\/\/|mailto:|tel:)/.test(node.url) ? undefined : link(node.url);
    case 'text':
      return node.value.includes('](') ? brokenLink(node.value) : bracesIn(written);
    default:
      return undefined;
  }
}

function code(written: string): ProseProblem {
  const id = /^\{\s*([a-z\d]+(?:-[a-z\d]+)*)\s*\}$/.exec(written)?.[1];
  return {
    kind: 'prose-code',
    found: quoted(written),
    expected: 'text and our parts, without code',
    fix:
      id === undefined
        ? 'remove it; to print a brace, write \\{'
        : `for a figure write <Figure id="${id}" /> in a file whose name ends in .mdx; to print a brace, write \\{`,
  };
}

/** In Markdown alone, braces would be printed as they are. */
function bracesIn(written: string): ProseProblem | undefined {
  const braces = /(?<!\\)\{[^{}]*\}?/.exec(written)?.[0];
  return braces === undefined ? undefined : code(braces);
}

function noPart(written: string, name: string): ProseProblem {
  const near = nearMatch(
    name,
    PARTS.map(([known]) => known),
  );
  const example = PARTS.find(([known]) => known === near)?.[1];
  return {
    kind: 'prose-tag',
    found: quoted(written),
    expected: `one of ${PARTS.map(([, each]) => each).join(', ')}`,
    fix: example === undefined ? 'remove the tag, and write Markdown' : `write it as ${example}`,
  };
}

function html(written: string): ProseProblem {
  const isPart = PARTS.some(([name]) => written.startsWith(`<${name}`));
  return {
    kind: 'prose-tag',
    found: quoted(written),
    expected: 'Markdown without tags',
    fix: isPart ? 'rename the file: its name must end in .mdx' : 'remove it, and write Markdown',
  };
}

function picture(written: string): ProseProblem {
  return {
    kind: 'prose-picture',
    found: quoted(written),
    expected: 'words and numbers; pictures and documents do not belong in content',
    fix: 'remove it, or describe in words what it shows',
  };
}

function titleAgain(written: string): ProseProblem {
  return {
    kind: 'prose-heading',
    found: quoted(written),
    expected: 'headings of a lower level than the title, which the page already has',
    fix: 'begin it with ## and a space',
  };
}

function link(url: string): ProseProblem {
  return {
    kind: 'prose-link',
    found: quoted(url),
    expected: 'an address such as "/help/" on this site, or a full one that begins with https://',
    fix: 'write the address as a browser shows it; on this site from the first slash on',
  };
}

function brokenLink(text: string): ProseProblem {
  return {
    kind: 'prose-link',
    found: quoted(text.slice(Math.max(0, text.lastIndexOf('[')))),
    expected: 'a link such as [contacts](/help/)',
    fix: 'close the brackets, with no space between them or in the address',
  };
}
