/**
 * What Firefox tells assistive technology. Its accessibility service answers scripts of the browser only, so one is
 * sent into the process of the page.
 */

/* global Cc, Ci, Cu, content, sendAsyncMessage -- of the scripts that Firefox runs in the process of a page */

/** Runs there. Gecko has names of its own for some roles; the others are as in ARIA. */
function tell() {
  const roles = {
    ...{ pushbutton: 'button', entry: 'textbox', 'text leaf': 'StaticText', summary: 'DisclosureTriangle' },
    ...{
      checkbutton: 'checkbox',
      statusbar: 'status',
      graphic: 'image',
      'combobox option': 'option',
      grouping: 'group',
    },
  };
  const boxes = ['section', 'text', 'text container', 'combobox list'];
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const element = Cu.unwaiveXrays(content.wrappedJSObject.__axRoot);

  function statesOf(node) {
    const [low, high] = [{}, {}];
    node.getState(low, high);
    const list = service.getStringStates(low.value, high.value);
    return Array.from({ length: list.length }, (_, i) => list.item(i));
  }

  function simplify(node) {
    const attributes = {};
    for (const { key, value } of node.attributes?.enumerate() ?? []) attributes[key] = value;
    const states = statesOf(node);
    const gecko = service.getStringRole(node.role);
    const properties = {};
    if (attributes.level) properties.level = Number(attributes.level);
    if (states.includes('editable')) properties.invalid = String(states.includes('invalid'));
    if (attributes.live) properties.live = attributes.live;
    if (states.includes('expandable')) properties.expanded = states.includes('expanded');
    if (states.includes('checkable')) properties.checked = states.includes('checked');
    const children = [];
    for (let i = 0; i < node.childCount; i += 1) children.push(...nodesOf(node.getChildAt(i)));
    const role = attributes['xml-roles']?.split(' ')[0] ?? roles[gecko] ?? gecko;
    return { role, gecko, name: node.name ?? '', description: node.description ?? '', properties, children };
  }

  function nodesOf(node) {
    const simple = simplify(node);
    const { gecko, ...rest } = simple;
    return boxes.includes(gecko) && rest.role === gecko && !rest.name ? rest.children : [rest];
  }

  const send = (answer) => sendAsyncMessage('nw-accessibility-tree', JSON.stringify(answer));
  /** A plain box may have no node of its own. */
  function under(node) {
    const accessible = service.getAccessibleFor(node);
    if (accessible) return nodesOf(accessible);
    const inside = node.openOrClosedShadowRoot?.children ?? node.assignedNodes?.() ?? node.children ?? [];
    return Array.from(inside).flatMap(under);
  }

  let frames = 0;
  // The tree follows the page with the next frames, and the first time it has to be built.
  function look() {
    try {
      const page = service.getAccessibleFor(element.ownerDocument);
      if ((frames += 1) > 3 && page && !statesOf(page).includes('busy')) {
        const own = service.getAccessibleFor(element);
        const box = { role: 'generic', name: '', description: '', properties: {} };
        send({ tree: own ? simplify(own) : { ...box, children: under(element) } });
      } else content.requestAnimationFrame(look);
    } catch (error) {
      send({ error: `${error} ${error.stack}` });
    }
  }
  look();
}

/** Runs in the browser's window. */
const ask = `(script) => new Promise((resolve) => {
  const { messageManager } = gBrowser.browsers.find((it) => it.currentURI.spec.includes('wtr-session-id'));
  messageManager.addMessageListener('nw-accessibility-tree', function hear({ data }) {
    messageManager.removeMessageListener('nw-accessibility-tree', hear);
    resolve(data);
  });
  messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
})`;

/** @param {(functionDeclaration: string, ...args: string[]) => Promise<any>} inBrowserWindow */
export async function firefoxTree(inBrowserWindow) {
  const { tree, error } = JSON.parse(await inBrowserWindow(ask, `(${tell})()`));
  if (error) throw new Error(`Firefox’s accessibility tree: ${error}`);
  return tree;
}
