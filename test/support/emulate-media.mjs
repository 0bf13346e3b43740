/**
 * Command for @web/test-runner: media type and features as the browser's own settings would set them. The runner's
 * stock command knows neither forced-colors nor a way back, hence this one; each launcher (browsers/) has its way.
 */

/** @typedef {{ media?: string, features: Partial<Record<string, string>> }} Media what is not named goes back */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function emulateMedia() {
  return {
    name: 'nw-emulate-media',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'nw-emulate-media') return undefined;
      await browser.emulateMedia(browser.getPage(id), payload);
      return true;
    },
  };
}
