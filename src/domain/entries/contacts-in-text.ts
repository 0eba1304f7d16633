/** Telephone numbers and e-mail addresses as people write them into texts. */

/**
 * 0 or +44, then nine or ten digits with spaces, brackets, dots or dashes between; one digit more or
 * less is a typing error.
 */
const FULL_NUMBER = /(?<![\d-])(?:\+44|\(?0)(?:[ \u00A0().–-]{0,2}\d){8,11}(?![\d-])/;
/** Three digits after words that ask to ring them. */
const SHORT_NUMBER =
  /(?<=\b(?:[Rr]ing|[Cc]all|[Dd]ial|[Pp]hone|[Tt]elephone|[Tt]ext|NHS) )\d{3}(?![\d,.]?\d|[ -]\d|%)/;
/** Nothing else is counted with a 0 before it. */
const BEGINS_WITH_0 = /(?<![\d.,:/-]|\d )0\d\d(?![.,:/ -]?\d)/;
const TELEPHONE = new RegExp(
  [FULL_NUMBER, SHORT_NUMBER, BEGINS_WITH_0].map(({ source }) => source).join('|'),
  'g',
);
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)\S+/g;

export interface ContactsInText {
  readonly telephones: readonly string[];
  readonly emails: readonly string[];
}

const NONE: ContactsInText = { telephones: [], emails: [] };

export function contactsIn(text: string): ContactsInText {
  // Skips the slow patterns for most texts, which contain neither.
  if (!text.includes('@') && !/\d\D?\d/.test(text)) return NONE;
  const words = text.replace(WEB_ADDRESS, ' ');
  return { telephones: words.match(TELEPHONE) ?? [], emails: words.match(EMAIL) ?? [] };
}
