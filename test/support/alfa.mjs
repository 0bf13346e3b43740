/**
 * Command for @web/test-runner: what Siteimprove Alfa finds in a page that the browser has written down for it, by its
 * rules for WCAG, levels A and AA. They run in Node: they are a thousand files, and the browser would ask for each.
 */

/** Loaded with the first page that is looked at. */
async function load() {
  const [
    { Audit },
    { Device },
    { Node },
    { Request, Response },
    { Page },
    { default: all },
    { Conformance, Criterion },
  ] = await Promise.all([
    import('@siteimprove/alfa-act'),
    import('@siteimprove/alfa-device'),
    import('@siteimprove/alfa-dom'),
    import('@siteimprove/alfa-http'),
    import('@siteimprove/alfa-web'),
    import('@siteimprove/alfa-rules'),
    import('@siteimprove/alfa-wcag'),
  ]);
  const isAsked = Conformance.isAA();
  const rules = [...all].filter((rule) =>
    rule.hasRequirement((it) => Criterion.isCriterion(it) && isAsked(it)),
  );
  const device = Device.standard();
  const pageOf = (/** @type {any} */ json) =>
    Page.of(Request.empty(), Response.empty(), Node.from(json, device), device);
  return (/** @type {any} */ json) => Audit.of(pageOf(json), rules).evaluate();
}

/** @type {ReturnType<typeof load> | undefined} */
let loaded;

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function alfa() {
  return {
    name: 'nw-alfa',
    async executeCommand({ command, payload }) {
      if (command !== 'nw-alfa') return undefined;
      const outcomes = [...(await (await (loaded ??= load()))(payload.page))];
      return outcomes
        .filter(({ outcome }) => outcome === 'failed')
        .map((it) => ({
          rule: it.rule.uri.split('/').at(-1),
          why: [...it.expectations]
            .map(([, value]) => value.getErrUnsafe?.().message ?? String(value))
            .join(' '),
          place: String(it.target)
            .replace(/<!--.*?-->|\s+/g, ' ')
            .trim(),
        }));
    },
  };
}
