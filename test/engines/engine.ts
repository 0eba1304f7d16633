/** A browser with another engine than Chromium's, as the journeys use it. */

import { existsSync } from 'node:fs';

export interface Engine {
  open(address: string): Promise<void>;
  /** Types over what is in the box, once it is there. */
  type(box: string, text: string): Promise<void>;
  pressEnter(box: string): Promise<void>;
  /** The value of an expression in the page. */
  read(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** How long a page may take on a busy machine. */
export const PATIENCE_MS = 60_000;

/** Wide enough for the whole menu. */
export const WINDOW = { width: 1280, height: 900 };

/**
 * The first of the programs that is there.
 * @param variable  names another one
 * @param install  says how to get one
 * @throws Error with what to install
 */
export function programAt(variable: string, paths: readonly string[], install: string): string {
  const named = process.env[variable];
  const found = (named === undefined || named === '' ? paths : [named]).find((path) =>
    existsSync(path),
  );
  if (found === undefined)
    throw new Error(
      `None of ${[named ?? paths].flat().join(', ')} is there. ${install}, or set ${variable} to the program.`,
    );
  return found;
}
