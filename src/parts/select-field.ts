import { html, nothing, type TemplateResult } from 'lit';

export interface SelectField<T extends string> {
  readonly label: string;
  /** Default: yes. For all others it is spoken. */
  readonly isLabelShown?: boolean | undefined;
  /** Values with their names, in order. */
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly chosen: string;
  /** `isStep`: by a key while the list is closed, where every arrow key is a choice. */
  readonly onChoose: (value: T, isStep?: boolean) => void;
  /** Shown while nothing is chosen; cannot be chosen. */
  readonly prompt?: string | undefined;
}

/** What a browser cuts off in a list that is narrow for its text stands below it; for the ear it is whole anyway. */
const inFull = (name: string): TemplateResult | typeof nothing =>
  name.length < shortName ? nothing : html`<span class="in-full small" aria-hidden="true">${name}</span>`;

/** Names of fewer letters fit in any list. */
const shortName = 9;

/** Lists in which keys were used last. */
const stepped = new WeakSet<EventTarget>();

/** A list to choose one of, with its label above. */
export const selectField = <T extends string>({
  label,
  isLabelShown = true,
  options,
  chosen,
  onChoose,
  prompt,
}: SelectField<T>): TemplateResult =>
  html`<label class="field">
    <span class=${isLabelShown ? 'label' : 'spoken'}>${label}</span>
    <select
      autocomplete="off"
      @keydown=${({ target }: Event) => stepped.add(target!)}
      @pointerdown=${({ target }: Event) => stepped.delete(target!)}
      @change=${({ target }: Event) => onChoose((target as HTMLSelectElement).value as T, stepped.has(target!))}
    >
      ${prompt === undefined ? nothing : html`<option value="" selected disabled>${prompt}</option>`}
      ${options.map(
        // `selected` as a property: the attribute no longer counts once the reader has chosen.
        ([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
      )}
    </select>
    ${inFull(options.find(([value]) => value === chosen)?.[1] ?? prompt ?? '')}
  </label>`;
