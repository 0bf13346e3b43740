/** What Chromium tells assistive technology, over the DevTools protocol: it sees open shadow roots and frames. */

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

/** @param {any} page puppeteer's */
export async function chromiumTree(page) {
  const devtools = await page.createCDPSession();
  try {
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'window.__axRoot' });
    const { nodes } = await devtools.send('Accessibility.queryAXTree', { objectId: result.objectId });
    return simplify(nodes[0], new Map(nodes.map((node) => [node.nodeId, node])));
  } finally {
    await devtools.detach();
  }
}
