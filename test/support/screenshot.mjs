/** Command for @web/test-runner: saves a PNG of the tab, or of one rectangle of it, under coverage/screenshots/. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function screenshot() {
  return {
    name: 'nw-screenshot',
    async executeCommand({ command, payload, session }) {
      if (command !== 'nw-screenshot') return undefined;
      const path = resolve('coverage', 'screenshots', `${payload.name.replace(/[^\w-]+/g, '-')}.png`);
      mkdirSync(dirname(path), { recursive: true });
      await session.browser.getPage(session.id).screenshot({ path, clip: payload.clip });
      return path;
    },
  };
}
