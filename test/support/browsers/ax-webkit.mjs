/**
 * What WebKit tells assistive technology, as its inspector shows it: elements only, no text of their own, and no
 * descriptions.
 */

/** Where WebKit's word is another one, or none. */
function roleOf({ role, isPopUpButton, expanded, label }) {
  if (isPopUpButton) return 'combobox';
  if (role === '' && expanded === undefined && label) return 'DisclosureTriangle';
  return role;
}

const isTransparent = ({ role, label }) => !label && (role === '' || role === 'generic');

/** @param {import('./webkit-page.mjs').WebKitPage} page */
export async function webkitTree({ inspector }) {
  const propertiesOf = async (nodeId) =>
    (await inspector.send('DOM.getAccessibilityPropertiesForNode', { nodeId })).properties;

  /** @returns {Promise<object[]>} */
  async function nodesOf(nodeId) {
    const properties = await propertiesOf(nodeId);
    const { headingLevel, liveRegionStatus, checked, disabled, current, invalid } = properties;
    const children = (await Promise.all((properties.childNodeIds ?? []).map(nodesOf))).flat();
    if (isTransparent(properties) && nodeId !== root) return children;
    const role = roleOf(properties);
    // Of a disclosure WebKit keeps this on the whole of it.
    const { expanded } =
      role === 'DisclosureTriangle' ? await propertiesOf(properties.parentNodeId) : properties;
    const all = {
      level: headingLevel,
      live: liveRegionStatus,
      checked,
      disabled,
      current,
      invalid,
      expanded,
    };
    const known = Object.entries(all).filter(([, value]) => value !== undefined);
    const name = properties.label;
    return [{ role, name, description: '', properties: Object.fromEntries(known), children }];
  }

  await inspector.send('DOM.getDocument');
  const { result } = await inspector.send('Runtime.evaluate', { expression: 'window.__axRoot' });
  const { nodeId: root } = await inspector.send('DOM.requestNode', { objectId: result.objectId });
  return (await nodesOf(root))[0];
}
