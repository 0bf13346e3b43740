/**
 * Command for @web/test-runner: saves a PNG of the tab, or of one rectangle of it, under coverage/screenshots/. Only where
 * the variable PICTURES is set: nothing is tested by them, and they take as long as all that is.
 */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function screenshot() {
  return {
    name: 'nw-screenshot',
    async executeCommand({ command, payload, session }) {
      if (command === 'nw-pictures') return Boolean(process.env.PICTURES);
      if (command !== 'nw-screenshot') return undefined;
      if (!process.env.PICTURES) return '';
      const path = resolve('coverage', 'screenshots', `${payload.name.replace(/[^\w-]+/g, '-')}.png`);
      mkdirSync(dirname(path), { recursive: true });
      await session.browser.getPage(session.id).screenshot({ path, clip: payload.clip });
      return path;
    },
  };
}
