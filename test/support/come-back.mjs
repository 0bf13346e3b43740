/**
 * Command for @web/test-runner: a tab of its own that goes to a page, away from it and back, as the browser's buttons do
 * it. In a frame there is no such way: only whole tabs are kept in the back/forward cache.
 */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function comeBack() {
  return {
    name: 'nw-come-back',
    /** `before` and `after` are expressions for the page; what the second gives is the answer. Null: this driver has no tabs. */
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'nw-come-back') return undefined;
      const page = browser.getPage(id);
      if (!page.browserContext) return null;
      const { url, before, away, after } = payload;
      const tab = await page.browserContext().newPage();
      try {
        await tab.goto(url);
        await tab.evaluate(before);
        await tab.goto(away);
        await tab.goBack();
        return await tab.evaluate(after);
      } finally {
        await tab.close();
        await page.bringToFront();
      }
    },
  };
}
