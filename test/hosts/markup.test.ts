/** What engines and sanitizers make of our tags, and what a reader then sees of each on a page with the drop-in. */
import { expect } from '@open-wc/testing';
import { openHost } from '../support/browser.js';
import { atRest, look, type Way } from './markup/judge.js';

interface Engine {
  readonly id: string;
  readonly name: string;
  /** Why it cannot run here. */
  readonly missing?: string;
  /** By the ids of ways, as in outcomes.mjs. */
  readonly expected: Readonly<Record<string, string>>;
}

type MarkupWindow = Window & { readonly heard: { readonly errors: string[]; readonly warnings: string[] } };

const { engines, ways } = (await (await fetch('/host/markup/index.json')).json()) as {
  readonly engines: readonly Engine[];
  readonly ways: readonly Way[];
};

/** Methods of the browser itself, which it may not have. */
const methods: Readonly<Record<string, string>> = {
  'set-html': 'setHTML',
  'set-html-unsafe': 'setHTMLUnsafe',
};

function whyNot({ id, missing }: Engine): string | undefined {
  const method = methods[id];
  return method && !(method in Element.prototype) ? `this browser has no ${method}()` : missing;
}

/** Values that no widget understands: whoever looks into the console reads so. */
const misread: Readonly<Record<string, string>> = { 'curly-quotes': 'age="”34”"', jsx: 'age="{34}"' };

describe('an article with widgets, on its way through', () => {
  for (const engine of engines) {
    const title = `${engine.name}: no word of the author is hidden, and each widget or its words are there`;
    const reason = whyNot(engine);
    const test = async (): Promise<void> => {
      const page = await openHost(`markup/${engine.id}.html`);
      const { heard } = page.window as unknown as MarkupWindow;
      await atRest(page.document);
      const seen = ways.map((way) => {
        const { outcome, hidden } = look(page.document.querySelector<HTMLElement>(`#${way.id}`)!, way);
        return [way.id, [outcome, ...hidden.map((words) => `hidden: ${words}`)].join(', ')];
      });
      expect(Object.fromEntries(seen)).to.deep.equal(engine.expected);
      expect(heard.errors).to.deep.equal([]);
      for (const [id, value] of Object.entries(misread)) {
        const isWarned = heard.warnings.some((it) =>
          it.includes(`<intake-table ${value}> is not understood`),
        );
        // Where an engine takes away the attributes, there is nothing left to warn of.
        if (engine.id !== 'dompurify-tag') expect(isWarned, id).to.equal(engine.expected[id] === 'defaults');
      }
    };
    if (reason) it.skip(`${title} [skipped: ${reason}]`, test);
    else it(title, test);
  }
});
