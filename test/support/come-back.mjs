/**
 * Commands for @web/test-runner: a tab of its own, for what no frame can do. Only whole tabs are kept in the back/forward
 * cache, and only an address that a browser goes to by itself can name a text on the page.
 */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function comeBack() {
  return {
    name: 'nw-come-back',
    /** `before` and `after` are expressions for the page; what the last gives is the answer. Null: this driver has no tabs. */
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'nw-come-back' && command !== 'nw-go') return undefined;
      const page = browser.getPage(id);
      if (!page.browserContext) return null;
      const { url, before, away, after } = payload;
      const tab = await page.browserContext().newPage();
      try {
        await tab.goto(url);
        if (command === 'nw-come-back') {
          await tab.evaluate(before);
          await tab.goto(away);
          await tab.goBack();
        }
        return await tab.evaluate(after);
      } finally {
        await tab.close();
        await page.bringToFront();
      }
    },
  };
}
