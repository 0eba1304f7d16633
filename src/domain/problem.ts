/** What is wrong in the content, as a value: rules find problems, reports print them. */

export interface Place {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

export interface Problem {
  /** A key of the closed table in problem-kinds.ts. */
  readonly kind: ProblemKind;
  /** The file, from the project's folder: "content/centres/holt.yaml". */
  readonly file: string;
  /** Where in the file; nothing where the file as a whole is meant. */
  readonly place?: Place | undefined;
  /** The field: ["address", "postcode"]; empty for the whole entry. */
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** Every kind of problem there is; each has a test that fails without it. */
export type ProblemKind = string;
