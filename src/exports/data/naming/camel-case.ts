/** "family-hub" → "familyHub": ids as names of columns. */
export function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
