/**
 * Command for @web/test-runner: what assistive technology is told about an element. The runner's stock a11ySnapshot
 * cannot start at an element inside a shadow root and gives only the first child of a plain one. A selector would not
 * reach into a shadow root either: browser.ts leaves the element itself in `window.__axRoot`.
 */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function accessibilityTree() {
  return {
    name: 'nw-accessibility-tree',
    async executeCommand({ command, session: { browser, id } }) {
      return command === 'nw-accessibility-tree' ? browser.accessibilityTree(browser.getPage(id)) : undefined;
    },
  };
}
