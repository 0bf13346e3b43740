/** Work on a whole page, done in slices: in between the reader can cancel, and what they read says that it goes on. */

export type Work<T> = Generator<undefined, T, undefined>;

/** Milliseconds of a slice. */
const longest = 25;

/** Not `scheduler.yield`, which comes before the timers of a page, and not a timer, which waits. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Does work that says by `yield` where it can be left for a while. */
export async function inSlices<T>(work: Work<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < longest) continue;
    await rest();
    since = performance.now();
  }
}
