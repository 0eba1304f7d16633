/** Names as parts of addresses: small letters, figures and hyphens. */

/** "Wells-next-the-Sea" → "wells-next-the-sea", "Café Élan" → "cafe-elan", "NR25 6" → "nr25-6". */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
