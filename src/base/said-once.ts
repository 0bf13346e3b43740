import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isWidgetHere, refreshWidgets } from './page.js';
import { plain } from './plain.js';
import { isServer } from './server.js';

/** What stands in full in the first widget of an article, and as a line in those after it. */
export type Saying = 'kidneys' | 'country' | 'privacy';

type Widget = ReactiveControllerHost & Element;

/** Widgets that say something in full, by what it is and by article: a widget looks at those of its own alone. */
const sayers: Record<Saying, Map<Element | null, Set<Widget>>> = {
  kidneys: new Map(),
  country: new Map(),
  privacy: new Map(),
};

/** Tags of this file that are still to be defined, and what they will say in full if they come first. */
const planned = new Map<string, readonly Saying[]>();

const here = new WeakMap<object, SaidOnce>();

/** The nodes in which an element stands, the outermost first: itself or its host in each tree, the document's first. */
function path(element: Element): readonly Element[] {
  const way: Element[] = [];
  for (let it: Element | undefined = element; it;) {
    way.unshift(it);
    const root = it.getRootNode();
    it = root instanceof ShadowRoot ? root.host : undefined;
  }
  return way;
}

/** Whether one element stands before another, as they are read; through shadow roots. */
function precedes(one: Element, other: Element): boolean {
  const [a, b] = [path(one), path(other)];
  const i = a.findIndex((it, at) => it !== b[at]);
  const [from, to] = [a[i], b[i]];
  return Boolean(from && to && from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The article in which an element stands; null: none, so the page. */
function scopeOf(element: Element): Element | null {
  for (const it of [...path(element)].reverse()) {
    const found = plain(it).closest('article, main');
    if (found) return found;
  }
  return null;
}

/** Asking for a box has the browser lay out the page. Many widgets drawn in one task ask once. */
const boxes = new Map<Element, boolean>();

function hasBox(element: Element): boolean {
  const known = boxes.get(element);
  if (known !== undefined) return known;
  if (boxes.size === 0) setTimeout(() => boxes.clear());
  const has = element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  boxes.set(element, has);
  return has;
}

/** Looks again once something that was said elsewhere has no box any more: in a closed tab, or hidden. */
const sizes =
  typeof ResizeObserver === 'undefined'
    ? undefined
    : new ResizeObserver((entries) => {
        boxes.clear();
        for (const { target } of entries) if (!hasBox(target)) unfold(target);
      });

/** A widget that failed says nothing. */
export const saysNothing = (widget: object): void => here.get(widget)?.stop();

const gone = new Set<Element>();

/** Has those that go by a widget look again, once for all that go together. */
function unfold(leader: Element): void {
  if (gone.size === 0)
    queueMicrotask(() => {
      const all = new Set(gone);
      gone.clear();
      refreshWidgets((it) => here.get(it)?.follows(all) ?? false);
    });
  gone.add(leader);
}

/** Names what is still to be defined in tasks to come. */
export function plan(widgets: readonly { readonly tag: string; readonly says: readonly Saying[] }[]): void {
  for (const { tag, says } of widgets) planned.set(tag, says);
}

/** All is defined: what did not come says nothing. */
export function endPlan(): void {
  planned.clear();
  refreshWidgets((it) => here.has(it));
}

/**
 * Whether what a widget would say stands in full before it in the same article. Decided when it is drawn first, so that
 * nothing shrinks under a reader's eyes; and it says it in full again at once when the one before is gone.
 */
export class SaidOnce implements ReactiveController {
  /** By what is said: who says it in full; undefined: this one. */
  readonly #leaders = new Map<Saying, WeakRef<Element> | undefined>();

  /** By what it says in full: among whom. */
  readonly #among = new Map<Saying, Element | null>();

  /** What it says in full in the drawing that goes on. */
  readonly #drawn = new Set<Saying>();

  constructor(private readonly widget: Widget) {
    here.set(widget, this);
    widget.addController(this);
  }

  /** Whether it stands before this widget. Asked while it is drawn. */
  has(what: Saying): boolean {
    if (isServer) return false;
    const leader = this.#leaders.has(what) ? this.#leaders.get(what)?.deref() : this.#find(what);
    const goes = leader && this.#goesBy(leader, what) ? leader : undefined;
    this.#leaders.set(what, goes && new WeakRef(goes));
    if (goes) {
      this.#fallSilent(what);
      sizes?.observe(goes);
    } else {
      this.say(what);
    }
    return Boolean(goes);
  }

  /** Says it in full, whatever stands before. Asked in each drawing in which it stands there. */
  say(what: Saying): void {
    if (isServer) return;
    this.#drawn.add(what);
    const scope = scopeOf(this.widget);
    if (this.#among.get(what) !== scope) this.#fallSilent(what);
    this.#among.set(what, scope);
    const all = sayers[what].get(scope) ?? new Set();
    sayers[what].set(scope, all.add(this.widget));
  }

  hostUpdate(): void {
    this.#drawn.clear();
  }

  /** What no longer stands there, such as with fields that were closed, is no more said. */
  hostUpdated(): void {
    const silent = [...this.#among.keys()].filter((what) => !this.#drawn.has(what));
    if (silent.length === 0) return;
    for (const what of silent) this.#fallSilent(what);
    unfold(this.widget);
  }

  #fallSilent(what: Saying): void {
    const scope = this.#among.get(what);
    if (scope === undefined) return;
    this.#among.delete(what);
    const all = sayers[what].get(scope)!;
    all.delete(this.widget);
    if (all.size === 0) sayers[what].delete(scope);
  }

  /** Whether it goes by what another widget says. */
  follows(leaders: ReadonlySet<Element>): boolean {
    return [...this.#leaders.values()].some((it) => {
      const leader = it?.deref();
      return leader && leaders.has(leader);
    });
  }

  /** The widget failed, or is gone: it says nothing. */
  stop(): void {
    for (const what of [...this.#among.keys()]) this.#fallSilent(what);
    sizes?.unobserve(this.widget);
    unfold(this.widget);
  }

  hostConnected(): void {
    if (!isServer) plain(document).addEventListener('toggle', this.#look, true);
  }

  hostDisconnected(): void {
    plain(document).removeEventListener('toggle', this.#look, true);
    this.stop();
  }

  readonly #look = (): void => {
    boxes.clear();
    for (const [what, it] of this.#leaders) {
      const leader = it?.deref();
      if (it && !(leader && this.#goesBy(leader, what))) this.widget.requestUpdate();
    }
  };

  #find(what: Saying): Element | undefined {
    const tags = [...planned].filter(([, says]) => says.includes(what)).map(([tag]) => tag);
    const scope = scopeOf(this.widget);
    const coming = tags.length ? [...plain(scope ?? document).querySelectorAll(tags.join())] : [];
    const said = sayers[what].get(scope) ?? [];
    return [...said, ...coming].find((it) => it !== this.widget && this.#goesBy(it, what));
  }

  #goesBy(leader: Element, what: Saying): boolean {
    const scope = scopeOf(this.widget);
    const isSaid = Boolean(sayers[what].get(scope)?.has(leader as Widget)) && isWidgetHere(leader);
    const isComing = planned.get(leader.localName)?.includes(what) ?? false;
    return (
      (isSaid || isComing) &&
      leader.isConnected &&
      hasBox(leader) &&
      scopeOf(leader) === scope &&
      precedes(leader, this.widget)
    );
  }
}
