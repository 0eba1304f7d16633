/** Misspellings and nonsense for tests; deterministic. */

/** A name misspelt by one edit: a letter left out, replaced, added or swapped with the next, at each place. */
export function oneEdit(name: string): string[] {
  const letters = 'etaoinshrdlu';
  const misspelt = new Set<string>();
  for (let at = 0; at < name.length; at++) {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    const other = letters.charAt((at * 7) % letters.length);
    misspelt.add(before + after);
    misspelt.add(before + other + after);
    misspelt.add(before + other + name.slice(at));
    if (after !== '') misspelt.add(before + after.charAt(0) + name.charAt(at) + after.slice(1));
  }
  misspelt.delete(name);
  return [...misspelt];
}

/** Strings of eight to fifteen random letters. */
export function nonsense(count: number): string[] {
  let seed = 20261122;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 8 + next(8) }, () => String.fromCharCode(97 + next(26))).join(''),
  );
}
