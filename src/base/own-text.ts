/**
 * Watches what others write into a shadow root. Translators put `<font>` in the place of text, and Lit would go on to
 * write into the text that is not there any more: a number would not be the one that its link dials.
 *
 * @returns Draws on what was drawn last, as it was then. Where nothing comes of it, what others wrote stands there again.
 */
export function ownText(): (root: Node, draw: () => void) => void {
  /** Each takes a change back, or makes it again: whichever was not done last. */
  let changes: (() => void)[] = [];

  const note = (records: readonly MutationRecord[]): void => {
    for (const { target, addedNodes, removedNodes, nextSibling: next, oldValue } of records) {
      // In there is the frame that a note is printed from.
      if ((target as Element).className === 'paper') continue;
      let [present, absent, text] = [addedNodes, removedNodes, oldValue];
      changes.push(() => {
        if (text !== null) [text, target.nodeValue] = [target.nodeValue, text];
        for (const node of present) (node as ChildNode).remove();
        for (const node of absent) target.insertBefore(node, next?.parentNode === target ? next : null);
        [present, absent] = [absent, present];
      });
    }
  };

  const observer = new MutationObserver(note);
  const turn = (): void => changes.reverse().forEach((change) => change());

  return (root, draw) => {
    note(observer.takeRecords());
    turn();
    observer.takeRecords();
    try {
      draw();
    } finally {
      if (observer.takeRecords().length) changes = [];
      turn();
      observer.takeRecords();
      observer.observe(root, { subtree: true, childList: true, characterDataOldValue: true });
    }
  };
}
