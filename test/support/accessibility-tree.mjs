/**
 * Command for @web/test-runner: what assistive technology is told about an element. The runner's stock a11ySnapshot
 * cannot start at an element inside a shadow root and gives only the first child of a plain one; the DevTools query
 * below sees open shadow roots and same-origin frames.
 */

/** Boxes without meaning: their children move up. */
const isTransparent = (node) => node.ignored || (node.role.value === 'generic' && !node.name?.value);

/**
 * @param {any} node
 * @param {Map<string, any>} byId
 * @returns {object[]}
 */
function childrenOf(node, byId) {
  return (node.childIds ?? [])
    .map((id) => byId.get(id))
    .filter((child) => child && child.role.value !== 'InlineTextBox') // one per line of laid-out text
    .flatMap((child) => (isTransparent(child) ? childrenOf(child, byId) : [simplify(child, byId)]));
}

/**
 * @param {any} node
 * @param {Map<string, any>} byId
 */
function simplify(node, byId) {
  return {
    role: node.role.value,
    name: node.name?.value ?? '',
    description: node.description?.value ?? '',
    value: node.value?.value,
    properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    children: childrenOf(node, byId),
  };
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function accessibilityTree() {
  return {
    name: 'nw-accessibility-tree',
    async executeCommand({ command, session }) {
      if (command !== 'nw-accessibility-tree') return undefined;
      const devtools = await session.browser.getPage(session.id).createCDPSession();
      try {
        // A selector would not reach into a shadow root: browser.ts leaves the element itself in this variable.
        const { result } = await devtools.send('Runtime.evaluate', { expression: 'window.__axRoot' });
        const { nodes } = await devtools.send('Accessibility.queryAXTree', { objectId: result.objectId });
        return simplify(nodes[0], new Map(nodes.map((node) => [node.nodeId, node])));
      } finally {
        await devtools.detach();
      }
    },
  };
}
