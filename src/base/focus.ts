/** Puts the focus on the first element that fits; where there is none, it stays. */
export const focusOn = (root: ParentNode, selector: string): void =>
  root.querySelector<HTMLElement>(selector)?.focus();
