/** What a reader does in a widget, for what must hold afterwards. By script: how it is done is looked at elsewhere. */
import type { NutrientElement } from '../../src/base/nutrient-element.js';
import { rules } from '../../src/widgets/supplement-warning/model.js';
import { settled } from './page.js';

export type Widget = NutrientElement<never>;

/** With its name. */
export type Act = readonly [name: string, (widget: Widget) => Promise<void>];

/** Every medicine that can be picked. */
export const everyMedicine: readonly string[] = [...new Set(rules.flatMap(({ names }) => names))];

/** Of each row the first medicine, and one that fewer sources name: every sentence on medicines. */
export const medicineNames: readonly string[] = [
  ...new Set(rules.flatMap(({ names, fewSources = [] }) => [names[0]!, ...fewSources.slice(0, 1)])),
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
    await settled(widget); // the note comes with the first tick
    await enter(widget, '.own textarea', 'My feet feel numb at night.');
  },
];

export const tickFoods: Act = [
  'ticks every food on show',
  async (widget: Widget): Promise<void> => {
    const boxes = find<HTMLInputElement>(widget, '.foods input');
    for (const box of boxes) box.click();
    await settled(widget);
    if (!boxes.length || !boxes.every(({ checked }) => checked)) throw new Error('not every food was ticked');
  },
];

export const pickAll: Act = [
  'picks every medicine',
  async (widget: Widget): Promise<void> => {
    for (const name of medicineNames) {
      if (!find(widget, '#list').length) await press(widget, '.chips .chip:last-child');
      find<HTMLSelectElement>(widget, '#list')[0]!.value = name;
      find<HTMLButtonElement>(widget, '.pick button')[0]!.click();
      await widget.updateComplete;
    }
    const count = find(widget, '.medicine').length;
    if (count !== medicineNames.length) throw new Error(`${count} of ${medicineNames.length} were picked`);
  },
];

/** Presses what is there once. */
export async function press(widget: Widget, selector: string): Promise<void> {
  const [button, ...others] = find<HTMLElement>(widget, selector);
  if (!button || others.length) throw new Error(`${others.length + (button ? 1 : 0)} × ${selector}`);
  button.click();
  await settled(widget);
}

/** Opens the fields of the age, where they are not. */
export async function addAge(widget: Widget): Promise<void> {
  if (!find(widget, '.finder').length) await press(widget, '.controls > button:not(.undo)');
}

export const addsAge: Act = ['adds an age', addAge];

export const typesAge = (text: string): Act => [
  `types the age “${text}”`,
  async (widget: Widget): Promise<void> => {
    await addAge(widget);
    await enter(widget, '.age input', text);
  },
];

/** Has all kinds of food offered, and chooses the last. */
export const choosesLastKind: Act = [
  'chooses the last kind',
  async (widget: Widget): Promise<void> => {
    await press(widget, '.more-groups');
    const kinds = find<HTMLElement>(widget, '.chips .chip[aria-pressed]');
    kinds.at(-1)!.click();
    await settled(widget);
    if (kinds.at(-1)!.ariaPressed !== 'true') throw new Error('no kind was chosen');
  },
];

/** Has all studies shown. */
export const showsAll: Act = ['shows all', (widget: Widget): Promise<void> => press(widget, 'button.all')];

/** Opens each kind of medicine in turn, and the list of all. */
export const opensKind = (index: number): Act => [
  `opens kind ${index + 1}`,
  async (widget: Widget): Promise<void> => {
    find<HTMLElement>(widget, '.chips .chip')[index]!.click();
    await settled(widget);
  },
];
