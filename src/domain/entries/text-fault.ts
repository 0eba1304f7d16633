/** What must not be in a text that readers see, by name: one rule for every field, table and prose. */

export interface TextFault {
  /** The signs at fault, as they are in the text. */
  readonly signs: string;
  /** How often the same signs come before them. */
  readonly before: number;
  readonly found: string;
  readonly fix: string;
}

interface Fault {
  readonly pattern: RegExp;
  readonly found: (signs: string) => string;
  readonly fix: string;
}

const TYPE_AGAIN = 'delete the word and type it again';

/** Signs that no text needs, whatever it says. */
const SIGNS: readonly Fault[] = [
  {
    pattern: /(?!\n)\p{Cc}/u,
    found: (signs) => `a control character (${codeOf(signs)})`,
    fix: 'remove it: readers cannot see it',
  },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    found: (signs) => `a mark that changes the direction of the text (${codeOf(signs)})`,
    fix: TYPE_AGAIN,
  },
  {
    pattern: /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}\u2028\u2029\u2800]/u,
    found: (signs) => `an invisible sign (${codeOf(signs)})`,
    fix: TYPE_AGAIN,
  },
  {
    // UTF-8 read as Windows-1252: "é" becomes "Ã©", "’" becomes "â€™", "£" becomes "Â£".
    pattern: /[ÂÃÄÅ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘“•˜™š›œžŸ]|â€.?|ï»¿|ï¿½|ðŸ|\uFFFD/u,
    found: (signs) => `"${signs}", letters that were read in the wrong encoding`,
    fix: 'copy the word from its source again, and save the file as UTF-8',
  },
  {
    pattern:
      /(?<=\p{Script=Latin}\p{M}*)(?!\p{Script=Latin}|\p{Script=Common})\p{L}|(?!\p{Script=Latin}|\p{Script=Common})\p{L}(?=\p{M}*\p{Script=Latin})/u,
    found: (signs) => `"${signs}" (${codeOf(signs)}), a letter of another alphabet within a word`,
    fix: TYPE_AGAIN,
  },
  {
    pattern: /\p{M}{2,}|(?<![\p{L}\p{M}])\p{M}/u,
    found: (signs) => `accents without a letter each (${codeOf(signs)})`,
    fix: TYPE_AGAIN,
  },
  {
    pattern: /(?![0-9])\p{Nd}|[\uFB00-\uFB06\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u,
    found: (signs) => `"${signs}" (${codeOf(signs)}), a special form of a letter or digit`,
    fix: 'type it with the ordinary letters and digits',
  },
];

const PLACEHOLDER: Pick<Fault, 'found' | 'fix'> = {
  found: (signs) => `"${signs}", which stands for text that is still to come`,
  fix: 'write what the source says; if it says nothing, leave the field out',
};

/** What no text says, even if each of its signs is in order. */
const WORDS: readonly Fault[] = [
  { pattern: /\b(?:TBC|TBA|TBD|TODO|FIXME|x{3,})\b|lorem ipsum/iu, ...PLACEHOLDER },
  {
    pattern: /(?<![\d.])\d{1,3}(?:\.\d{3}){2,}(?![\d.])/u,
    found: (signs) => `"${signs}", a number with dots`,
    fix: 'put commas between the thousands',
  },
];

/** What has no place in a field, where text is printed as it is. */
const FIELD: readonly Fault[] = [
  {
    pattern: /^\s+|[^\S\n]+(?=\n*$)/u,
    found: () => 'a space before or after the text',
    fix: 'remove the space',
  },
  {
    pattern: /<(?:[a-z/][^<>]*>|!--)|&(?:[a-z]+|#x?[0-9a-f]+);/iu,
    found: (signs) => `"${signs}", which pages would print as it is written`,
    fix: 'write the text alone, without tags and codes of HTML',
  },
  {
    pattern: /\{(?![a-z\d]+(?:-[a-z\d]+)*\})[^{}]*\}?|(?<!\{[a-z\d-]*)\}/u,
    found: (signs) => `"${signs}", which is no reference`,
    fix: 'write the id of a figure in the braces, such as {lots-total}, or leave them out',
  },
  {
    pattern: /^[“„”][^“”]*[“”]$/u,
    found: () => 'curly quotation marks around all of it',
    fix: 'put the text in straight quotes instead',
  },
  {
    // In the tables that readers download.
    pattern: / \| /u,
    found: () => '" | ", which separates the items of a list',
    fix: 'write a comma or a dash instead',
  },
  { pattern: /^\W*(?:x{2,}|n\/?a|to be (?:confirmed|announced|decided))\W*$/iu, ...PLACEHOLDER },
  {
    pattern: /^[^\p{L}\p{N}]+$/u,
    found: () => 'no letter and no digit',
    fix: 'write the text; if there is none, leave the field out',
  },
];

/** Printable ASCII, which most texts are made of, has none of the signs. */
const ORDINARY = /^[\n\x20-\x7E]*$/;

/** Where the signs at fault are in a text as it is written in its file; 0 if they are not found. */
export function faultIndex({ signs, before }: TextFault, written: string): number {
  const pieces = written.split(signs);
  return pieces.length > before + 1 ? pieces.slice(0, before + 1).join(signs).length : 0;
}

/** The first fault of a text that is printed as it is; undefined if it is clean. */
export function textFault(text: string): TextFault | undefined {
  return text.trim() === '' ? undefined : (proseFault(text) ?? firstOf(FIELD, text));
}

/** The first fault of prose, which has Markdown and parts of ours in it. */
export function proseFault(prose: string): TextFault | undefined {
  return (ORDINARY.test(prose) ? undefined : signFault(prose)) ?? firstOf(WORDS, prose);
}

/** A letter and its accent may be two signs, as some keyboards write them: they are taken as one. */
function signFault(text: string): TextFault | undefined {
  return firstOf(SIGNS, text.normalize('NFC'));
}

function firstOf(faults: readonly Fault[], text: string): TextFault | undefined {
  for (const { pattern, found, fix } of faults) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [signs] = match;
    const before = text.slice(0, match.index).split(signs).length - 1;
    return { signs, before, found: found(signs), fix };
  }
  return undefined;
}

/** "U+200E". */
function codeOf(signs: string): string {
  return `U+${(signs.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
