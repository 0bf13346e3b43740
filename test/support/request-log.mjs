/**
 * Command for @web/test-runner: every request that a host page (see host-pages.mjs) or a frame inside it makes.
 * Asked of the browser and not of our server, because the requests that matter most are those to other servers.
 */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function requestLog() {
  /** @typedef {{ url: string, method: string }} Entry */
  /** @type {Map<string, Entry[]>} */
  const logs = new Map();
  /** @type {WeakMap<object, string>} A frame keeps its id when a script changes its address. */
  const idOfFrame = new WeakMap();
  const listening = new WeakSet();

  /** @param {any} request puppeteer's HTTPRequest */
  function record(request) {
    const url = new URL(request.url());
    const named = url.searchParams.get('host-page');
    if (named && request.isNavigationRequest()) idOfFrame.set(request.frame(), named);
    let frame = request.frame();
    while (frame && !idOfFrame.has(frame)) frame = frame.parentFrame();
    if (!frame) return;
    logs.get(idOfFrame.get(frame))?.push({ url: url.href, method: request.method() });
  }

  return {
    name: 'nw-request-log',
    async executeCommand({ command, payload, session }) {
      if (command !== 'nw-request-log') return undefined;
      const page = session.browser.getPage(session.id);
      // A tab that was closed meanwhile asks nothing any more.
      if (!page) return [];
      if (!listening.has(page)) {
        listening.add(page);
        page.on('request', record);
      }
      // The first call comes before the host page is loaded and starts its log. It asks the tab nothing: the tab's own
      // page may be so new that its news has not arrived here, and then the question would go to the page before it.
      if (!logs.has(payload.id)) {
        logs.set(payload.id, []);
        return [];
      }
      // Events and answers share one ordered channel: after this answer, every request made until now is logged.
      await page.evaluate('0');
      return logs.get(payload.id);
    },
  };
}
