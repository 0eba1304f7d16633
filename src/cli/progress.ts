/** Progress of long steps, so that people can see that a command is still working. */

export interface Progress {
  /** One more is done; give `total` if it is known. */
  step(total?: number): void;
  /** `count` are done in all. */
  reach(count: number, total?: number): void;
  /** Prints the final count. */
  done(): void;
}

/** Steps between two lines when the output is not a terminal and lines cannot be overwritten. */
const LINES_EVERY = 500;

/**
 * Shows how many of something are done: one line that is updated on a terminal, else a line every
 * 500 steps.
 * @param what  what is counted, after the number: "pages built"
 */
export function startProgress(what: string, out: NodeJS.WriteStream = process.stdout): Progress {
  let count = 0;
  let lineAt = LINES_EVERY;
  const line = (total?: number): string => `  ${grouped(count)}${of(total)} ${what}`;
  const reach = (reached: number, total?: number): void => {
    count = reached;
    if (out.isTTY) out.write(`\r${line(total)}`);
    else if (count >= lineAt) {
      out.write(`${line(total)} …\n`);
      lineAt = count + LINES_EVERY;
    }
  };
  return {
    step(total) {
      reach(count + 1, total);
    },
    reach,
    done() {
      out.write(`${out.isTTY ? '\r\x1b[K' : ''}${line()}\n`);
    },
  };
}

/** Runs work that calls `onStep` after each step, and shows how many are done. */
export async function counting<T>(
  what: string,
  work: (onStep: () => void) => Promise<T>,
): Promise<T> {
  const progress = startProgress(what);
  const result = await work(() => {
    progress.step();
  });
  progress.done();
  return result;
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}

function of(total: number | undefined): string {
  return total === undefined ? '' : ` of ${grouped(total)}`;
}
