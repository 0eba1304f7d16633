/** Runs commands at the same time without mixing their output, and times each. */

import { spawn } from 'node:child_process';

export interface Step {
  readonly name: string;
  readonly command: string;
  readonly words: readonly string[];
}

export interface StepOutcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Called when a step has ended, with everything that it printed. */
export type OnEnd = (outcome: StepOutcome, output: string) => void;

/**
 * Runs the steps of each lane in sequence, and the lanes at the same time.
 *
 * A step that fails does not stop the others: one run shows every problem.
 * @returns the outcomes in the order of the lanes and their steps
 */
export async function runLanes(
  lanes: readonly (readonly Step[])[],
  onEnd: OnEnd,
): Promise<StepOutcome[]> {
  const outcomes = await Promise.all(lanes.map((steps) => runLane(steps, onEnd)));
  return outcomes.flat();
}

/** A line for each step: whether it passed, and how long it took. */
export function outcomeLines(outcomes: readonly StepOutcome[]): string {
  return outcomes
    .map(
      ({ name, passed, seconds }) =>
        `${passed ? 'passed' : 'FAILED'}  ${name}, ${seconds.toFixed(0)} s\n`,
    )
    .join('');
}

async function runLane(steps: readonly Step[], onEnd: OnEnd): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const step of steps) {
    const start = performance.now();
    const { passed, output } = await run(step);
    const outcome = { name: step.name, passed, seconds: (performance.now() - start) / 1000 };
    onEnd(outcome, output);
    outcomes.push(outcome);
  }
  return outcomes;
}

function run({ command, words }: Step): Promise<{ passed: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env,
      // On Windows the programs of npm packages are command files, which need a shell.
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      done({ passed: false, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      done({ passed: code === 0, output });
    });
  });
}
