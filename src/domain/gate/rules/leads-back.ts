/** Chains of entries that supersede each other. */

/** Whether the chain that begins at `start` comes back to it; `next` gives the id after an id. */
export function leadsBack(start: string, next: (id: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let id = next(start); id !== undefined && !seen.has(id); id = next(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}
