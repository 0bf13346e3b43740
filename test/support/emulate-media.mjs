/**
 * Command for @web/test-runner: media type and features as the browser's own settings would set them. The runner's
 * stock command knows neither forced-colors nor a way back, hence this one over the DevTools protocol.
 */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function emulateMedia() {
  // One protocol session per tab, kept open: the browser drops what a session emulates when the session ends.
  /** @type {WeakMap<object, Promise<any>>} */
  const sessions = new WeakMap();
  return {
    name: 'nw-emulate-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'nw-emulate-media') return undefined;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
      const devtools = await sessions.get(page);
      // Both fields every time: what they leave out goes back to the browser's own, a missing field changes nothing.
      await devtools.send('Emulation.setEmulatedMedia', {
        media: payload.media ?? '',
        features: Object.entries(payload.features).map(([name, value]) => ({ name, value })),
      });
      return true;
    },
  };
}
