interface Change {
  readonly target: Node;
  /** Of a list of children: those that are there now, those that are not, and what follows. */
  present: Iterable<Node>;
  absent: Iterable<Node>;
  readonly next: Node | null;
  /** Of a text: what does not stand there now. */
  text: string | null;
}

/** Takes a change back, or makes it again: whichever was not done last. */
function turn(change: Change): void {
  const { target, present, absent, next, text } = change;
  if (text !== null) [change.text, target.nodeValue] = [target.nodeValue, text];
  for (const node of present) (node as ChildNode).remove();
  for (const node of absent) target.insertBefore(node, next?.parentNode === target ? next : null);
  [change.present, change.absent] = [absent, present];
}

/**
 * What others write into a shadow root. Translators put `<font>` in the place of text, and Lit would go on to write into
 * the text that is not there any more: a number would not be the one that its link dials.
 */
export class OwnText {
  #changes: Change[] = [];
  readonly #observer = new MutationObserver((records) => this.#note(records));

  /** Draws on what was drawn last, as it was then. Where nothing comes of it, what others wrote stands there again. */
  draw(root: Node, draw: () => void): void {
    const observer = this.#observer;
    this.#note(observer.takeRecords());
    const changes = this.#changes;
    this.#changes = [];
    changes.reverse().forEach(turn);
    observer.takeRecords();
    try {
      draw();
    } finally {
      if (observer.takeRecords().length === 0) {
        changes.reverse().forEach(turn);
        this.#changes = changes;
      }
      observer.takeRecords();
      observer.observe(root, { subtree: true, childList: true, characterDataOldValue: true });
    }
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes, removedNodes, nextSibling, oldValue } of records) {
      // In there is the frame that a note is printed from.
      if ((target as Element).className === 'paper') continue;
      this.#changes.push({
        target,
        present: addedNodes,
        absent: removedNodes,
        next: nextSibling,
        text: oldValue,
      });
    }
  }
}
