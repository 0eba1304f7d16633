/** The visible words of a built page, split at the start of each entry. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ElementType, parseDocument } from 'htmlparser2';
import { fileOf } from '../../../src/site-checks/built-site.ts';

type Root = ReturnType<typeof parseDocument>;
type Node = Root['children'][number];
type Element = Extract<Node, { readonly attribs: unknown }>;

export async function readMain(folder: string, address: string): Promise<Element> {
  const page = parseDocument(await readFile(join(folder, fileOf(address)), 'utf8'));
  const main = firstOf(page, ({ name }) => name === 'main');
  if (!main) throw new RangeError(`${address} has no main part`);
  return main;
}

/** The words of the first element with a class; undefined if there is none. */
export function wordsOfClass(within: Element, name: string): string | undefined {
  const found = firstOf(within, ({ attribs }) =>
    (attribs['class'] ?? '').split(' ').includes(name),
  );
  return found && plain(textOf(found));
}

export function wordsIn(element: Element): string {
  return plain(textOf(element));
}

/**
 * The words from each entry's element to where the next entry begins.
 * @param keyOf  the key of the entry that begins with an element; undefined if none does
 */
export function partsOf(
  within: Element,
  keyOf: (element: Element) => string | undefined,
): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  let key: string | undefined;
  const walk = (node: Node): void => {
    if ('data' in node && node.type === ElementType.Text && key !== undefined)
      parts.set(key, (parts.get(key) ?? '') + node.data);
    if (!('children' in node)) return;
    if ('attribs' in node) key = keyOf(node) ?? key;
    for (const child of node.children) walk(child);
    if (key !== undefined && endsLine(node)) parts.set(key, `${parts.get(key) ?? ''} `);
  };
  walk(within);
  return new Map([...parts].map(([name, text]) => [name, plain(text)]));
}

/** The text with single spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textOf(node: Node | Root): string {
  if ('data' in node) return node.type === ElementType.Text ? node.data : '';
  if (!('children' in node)) return '';
  const inner = node.children.map((child) => textOf(child)).join('');
  return endsLine(node) ? `${inner} ` : inner;
}

function endsLine(node: Node | Root): boolean {
  return (
    'name' in node && /^(p|li|br|h\d|td|th|dt|dd|div|section|article|summary)$/.test(node.name)
  );
}

function firstOf(node: Node | Root, fits: (element: Element) => boolean): Element | undefined {
  if ('attribs' in node && fits(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = firstOf(child, fits);
    if (found) return found;
  }
  return undefined;
}
