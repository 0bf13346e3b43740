import { html, nothing, type TemplateResult } from 'lit';

export interface SelectField<T extends string> {
  readonly label: string;
  /** Default: yes. For all others it is spoken. */
  readonly isLabelShown?: boolean | undefined;
  /** Values with their names, in order. */
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly chosen: string;
  readonly onChoose: (value: T) => void;
  /** Shown while nothing is chosen; cannot be chosen. */
  readonly prompt?: string | undefined;
}

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
      @change=${({ target }: Event) => onChoose((target as HTMLSelectElement).value as T)}
    >
      ${prompt === undefined ? nothing : html`<option value="" selected disabled>${prompt}</option>`}
      ${options.map(
        // `selected` as a property: the attribute no longer counts once the reader has chosen.
        ([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
      )}
    </select>
  </label>`;
