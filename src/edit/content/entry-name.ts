/** What an entry is called in lists: the field that its readers would look for. */

const NAME_FIELDS = ['shortName', 'title', 'name', 'label', 'question', 'service', 'topic'];

/** Undefined for an entry that cannot be read, or has no such field. */
export function entryName(value: object | undefined): string | undefined {
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  return NAME_FIELDS.map((field) => fields[field]).find((field) => typeof field === 'string');
}
