import { version } from './version.js';
import { warnOnce } from './warn.js';

/** A class that can be registered as a custom element. */
export interface WidgetClass extends CustomElementConstructor {
  readonly version: string;
}

let warned = false;

/**
 * Registers a widget under a tag. The first owner of a tag keeps it: a second copy of the library, or
 * somebody else's element of the same name, gives one warning and no error.
 */
export function define(widget: WidgetClass, tag: string, registry: CustomElementRegistry): void {
  const owner = registry.get(tag) as Partial<WidgetClass> | undefined;
  if (owner) {
    if (owner === widget || Object.getPrototypeOf(owner) === widget || warned) return;
    warned = true;
    warnOnce(
      owner.version
        ? `version ${version} was loaded after version ${owner.version}; the first one stays in use. Load it once.`
        : `<${tag}> already belongs to another script, so the widget is not shown there.`,
    );
    return;
  }
  try {
    registry.define(tag, widget);
  } catch (error) {
    // A class takes one tag only: a second name needs a subclass. A tag without a hyphen is the caller's mistake.
    if (!(error instanceof DOMException && error.name === 'NotSupportedError')) throw error;
    registry.define(tag, class extends widget {});
  }
}
