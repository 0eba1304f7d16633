/** The words of children's centres, and where published standards happen to have one of them. */

/** Wherever a word begins, in camel case too: "leftRegister". */
export const TRADE =
  /[Cc]hild|[Cc]entre|(?:(?<![A-Za-z])b|B)ases?(?![a-z])|[Ff]amil(?:y|ies)|(?:(?<![A-Za-z])h|H)ubs?(?![a-z])|[Ll]ibrar|(?:(?<![A-Za-z])l|(?<![A-Z])L)ots?(?![a-z])|\bURN\b|[Cc]ouncil|[Ss]chool|[Oo]fsted|[Ss]ure ?[Ss]tart|[Nn]urser|\b[Bb]ab(?:y|ies)\b|[Uu]nder-five|[Tt]oddler|[Pp]arent|[Cc]ontract|[Tt]ender|[Rr]egister|[Dd]istrict|[Cc]ommission|[Cc]ivic/g;

export const OF_STANDARDS: readonly RegExp[] = [
  // CSV on the Web: the datatype that another is based on
  /"base": "(?:string|date|boolean|integer|decimal)"/g,
  // iCalendar; the page's policy; workbooks
  /TRANSP:TRANSPARENT|base-uri|<family val=/g,
  // Open Contracting Data Standard: names of its fields, extensions and texts about them
  /"(?:tender|lots)"|\btender\.\w+|relatedLots?|lotCounts|lotGroups?/g,
  /Open Contracting|open-contracting[\w./-]*|extensions for lots|(?:of the|how a) tender/g,
  // The same as words that the search knows
  /\b(?:contracting|lotcounts|lots|relatedlot|tender)(?= [a-z]+ [a-z]+ [a-z]+ [a-z]+ )/g,
  // The verb
  /\bregistered\b/g,
  // The part of prose that draws the map, as it is written in the content
  /<BasesMap \/(?:>|&gt;)|&lt;BasesMap \/&gt;/g,
];

/** A text without what standards make it say. */
export function withoutStandards(text: string): string {
  return OF_STANDARDS.reduce((rest, each) => rest.replaceAll(each, ' '), text);
}
