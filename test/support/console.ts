/** What the code under test writes to the console, kept out of the runner's output. Put back after each test. */

export interface Heard {
  /** First argument of each `console.warn`. */
  readonly warnings: string[];
  /** Arguments of each `console.error`. */
  readonly errors: unknown[][];
}

const { warn, error } = console;

/** Listens to the console until the end of the test. */
export function listenToConsole(): Heard {
  const heard: Heard = { warnings: [], errors: [] };
  console.warn = (message: unknown) => void heard.warnings.push(String(message));
  console.error = (...args: unknown[]) => void heard.errors.push(args);
  return heard;
}

afterEach(() => {
  Object.assign(console, { warn, error });
});
