/** What a reader does in a widget, for what must hold afterwards. By script: how it is done is looked at elsewhere. */
import type { NutrientElement } from '../../src/base/nutrient-element.js';
import { bindingRules } from '../../src/knowledge/medicines/binding.js';
import { depletingRules } from '../../src/knowledge/medicines/depleting.js';
import { productRules } from '../../src/knowledge/medicines/products.js';
import { raisingRules } from '../../src/knowledge/medicines/raising.js';
import { settled } from './page.js';

export type Widget = NutrientElement<never>;

/** With its name. */
export type Act = readonly [name: string, (widget: Widget) => Promise<void>];

/** Every medicine that can be picked. */
export const medicineNames: readonly string[] = [
  ...new Set(
    [...bindingRules, ...depletingRules, ...raisingRules, ...productRules].flatMap((it) => it.names),
  ),
];

export const find = <E extends Element>(widget: Widget, selector: string): E[] => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];

export async function enter(widget: Widget, selector: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(widget, selector)[0]!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(widget);
}

export const types = (text: string): Act => [`types “${text}”`, (widget) => enter(widget, '#medicine', text)];

export const typesFood = (text: string): Act => [
  `types “${text}”`,
  (widget) => enter(widget, '.controls input', text),
];

export const tickAll: Act = [
  'ticks everything',
  async (widget: Widget): Promise<void> => {
    for (const box of find<HTMLInputElement>(widget, 'input[type=checkbox]')) box.click();
    await enter(widget, '.own textarea', 'My feet feel numb at night.');
  },
];

export const tickFoods: Act = [
  'ticks every food on show',
  async (widget: Widget): Promise<void> => {
    const boxes = find<HTMLInputElement>(widget, 'tbody input');
    for (const box of boxes) box.click();
    await settled(widget);
    if (!boxes.length || !boxes.every(({ checked }) => checked)) throw new Error('not every food was ticked');
  },
];

export const pickAll: Act = [
  'picks every medicine',
  async (widget: Widget): Promise<void> => {
    for (const name of medicineNames) {
      find<HTMLSelectElement>(widget, '#list')[0]!.value = name;
      find<HTMLButtonElement>(widget, '.pick button')[0]!.click();
      await widget.updateComplete;
    }
    const count = find(widget, '.medicine').length;
    if (count !== medicineNames.length) throw new Error(`${count} of ${medicineNames.length} were picked`);
  },
];

/** Chooses what else the lists offer: another kind, another order. */
export const chooseLast: Act = [
  'chooses the last of each list',
  async (widget: Widget): Promise<void> => {
    const lists = find<HTMLSelectElement>(widget, '.controls select');
    for (const list of lists) {
      list.value = [...list.options].at(-1)!.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await widget.updateComplete;
    }
    if (!lists.length) throw new Error('no list to choose from');
  },
];
