/** The text of an entry that is still to be written: each field with what belongs in it. */

import type { z } from 'zod';
import { fieldNotes, mayBeLeftOut } from '../../domain/gate/schema-at.ts';
import type { Day } from '../../domain/dates/partial-date.ts';
import { fieldsWithin, howWritten, itemOf } from '../gate/how-written.ts';
import type { EntryShape } from '../entries/shape.ts';

const WIDTH = 100;

/** Filled in when the text is made. */
const DAY_OF_WRITING = 'recorded';

/**
 * The fields that are needed, without values, then the others behind "#". Each has its description
 * above it.
 *
 * @param one  what it is: "a centre"
 * @param today  the day that the entry is written
 */
export function blankEntry(one: string, { form, schema }: EntryShape, today: Day): string {
  const fields = Object.entries(fieldsWithin(schema) ?? {});
  const needed = fields.filter(([, field]) => !mayBeLeftOut(field));
  const others = fields.filter(([, field]) => mayBeLeftOut(field));
  const quote = form === 'yaml' ? '"' : "'";
  const text = [
    ...comment(
      `${one.replace(/^an? /, 'New entry: ')}. First the fields that are needed. Each line that begins with "#" may be removed.`,
      '',
    ),
    ...needed.flatMap(([name, field]) => [
      '',
      ...(name === DAY_OF_WRITING
        ? [...wordsOf(field, ''), `${name}: ${quote}${today}${quote}`]
        : blankField(name, field, '')),
    ]),
    '',
    ...comment(
      'Remove the "# " before the name of a field to use it. Leave out what is unknown.',
      '',
    ),
    ...others.flatMap(([name, field]) => [
      '',
      ...wordsOf(field, ''),
      ...namesOf(name, field, '').map((line) => `# ${line}`),
    ]),
    '',
  ].join('\n');
  return form === 'yaml' ? text : `---\n${text}---\n`;
}

function blankField(name: string, field: z.core.$ZodType, indent: string): string[] {
  const words = wordsOf(field, indent);
  const item = itemOf(field);
  const inner = neededWithin(item ?? field, `${indent}${item ? '    ' : '  '}`);
  if (inner.length === 0) return [...words, `${indent}${name}:${item ? ' []' : ''}`];
  if (!item) return [...words, `${indent}${name}:`, ...inner];
  const [first = '', ...rest] = inner;
  return [...words, `${indent}${name}:`, `${indent}  - ${first.trimStart()}`, ...rest];
}

/** The field with what it needs within it, without a word on each. */
function namesOf(name: string, field: z.core.$ZodType, indent: string): string[] {
  const item = itemOf(field);
  const within = Object.entries(fieldsWithin(item ?? field) ?? {});
  const inner = within
    .filter(([, each]) => !mayBeLeftOut(each))
    .flatMap(([own, each]) => namesOf(own, each, `${indent}${item ? '    ' : '  '}`));
  if (!item) return [`${indent}${name}:`, ...inner];
  const [first, ...rest] = inner;
  if (first === undefined) return [`${indent}${name}:${indent === '' ? '' : ' []'}`];
  return [`${indent}${name}:`, `${indent}  - ${first.trimStart()}`, ...rest];
}

function neededWithin(field: z.core.$ZodType, indent: string): string[] {
  return Object.entries(fieldsWithin(field) ?? {}).flatMap(([name, inner]) =>
    mayBeLeftOut(inner) ? [] : blankField(name, inner, indent),
  );
}

function wordsOf(field: z.core.$ZodType, indent: string): string[] {
  const { description = '' } = fieldNotes(field);
  const how = howWritten(field);
  const choices = how.startsWith('"') ? [...how.matchAll(/"[^"]+"/g)].map(String) : [how];
  const isSaid = choices.every((choice) => description.includes(choice));
  return comment(isSaid ? description : `${description} (${how})`, indent);
}

function comment(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
}
