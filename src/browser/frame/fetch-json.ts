/** Fetches files of the site, and tells a failing network from a fault in the code. */

/** A file that did not come or is damaged: the network or the host failed, not the code. */
export class Unreachable extends Error {}

/** @throws Unreachable */
export async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as unknown;
  } catch (cause) {
    throw new Unreachable(address, { cause });
  }
}

/** The reader is told of a failing network; any other error belongs in the console too. */
export function reportUnexpected(error: unknown): void {
  if (!(error instanceof Unreachable)) reportError(error);
}
