/** Each widget in all its shapes, looked at by IBM Equal Access: it knows barriers that axe does not. */
import { expect } from '@open-wc/testing';
import 'accessibility-checker-engine/ace-window.js';
import { eachShape } from '../support/shapes.js';
import { parse, settled } from '../support/page.js';
import { tags } from '../support/scenes.js';

interface Finding {
  readonly ruleId: string;
  readonly value: readonly [policy: string, result: string];
  readonly message: string;
  readonly snippet: string;
}

interface Engine {
  readonly Checker: new () => {
    check: (place: Element, sets: readonly string[]) => Promise<{ results: readonly Finding[] }>;
  };
}

/**
 * What is let pass, with the reason. What each rule asks stands under its name in
 * https://github.com/IBMa/equal-access/tree/master/accessibility-checker-engine/src/v4/rules
 */
const letPass: readonly { readonly rule: string; readonly at?: RegExp; readonly because: string }[] = [
  { rule: 'aria_content_in_landmark', because: 'landmarks are the page’s: a widget stands in one' },
  {
    rule: 'aria_role_redundant',
    at: /role="(table|row|rowheader|columnheader|cell)"/,
    because:
      'at phone width rows are drawn as blocks, and browsers take a table’s roles away with its display',
  },
  {
    rule: 'aria_accessiblename_exists',
    at: /role="rowheader"/,
    because: 'it does not take text for the ear beside text that is hidden from it; Orca says “1 to 3 years”',
  },
  { rule: 'figure_label_exists', because: 'the picture in the figure has its words' },
  { rule: 'fieldset_legend_valid', because: 'the legend is there, with a heading in it' },
];

/** What the engine is sure of; “potential” and “manual” ask a person to look. */
async function findings(place: Element): Promise<string[]> {
  const { Checker } = (window as unknown as { ace_ibma: Engine }).ace_ibma;
  const { log } = console;
  console.log = () => undefined; // it tells of each colour that it cannot reckon with
  try {
    const { results } = await new Checker().check(place, ['IBM_Accessibility']);
    return results
      .filter(
        ({ value, ruleId, snippet }) =>
          value[1] === 'FAIL' &&
          !letPass.some(({ rule, at }) => rule === ruleId && (at?.test(snippet) ?? true)),
      )
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
  } finally {
    console.log = log;
  }
}

describe('IBM Equal Access finds no barrier', () => {
  for (const tag of tags) {
    it(tag, async () => {
      const found = new Map<string, string>();
      const count = await eachShape(tag, async (widget, scene) => {
        for (const it of await findings(widget.parentElement!)) found.set(it, scene);
      });
      expect(count).to.be.greaterThan(0);
      expect([...found].map(([it, scene]) => `${it} (${scene || 'no attribute'})`).join('\n')).to.equal('');
    });
  }

  it('and would see one inside a widget', async () => {
    const widget = parse('<food-sources limit="2"></food-sources>').querySelector('food-sources')!;
    await settled(widget);
    const label = widget.shadowRoot!.querySelector('label')!;
    label.removeAttribute('for');
    label.textContent = '';
    expect((await findings(widget)).join('\n')).to.match(/label_content_exists|input_label_exists/);
  });
});
