import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { findNames, isSameName, type Findable } from '../../model/find-name.js';
import { byName, capitalised, counted } from '../../model/intl.js';
import { fillText } from '../../model/fill.js';
import { medicineName } from '../../model/medicine-names.js';
import { privateControls } from '../../parts/private-controls.js';
import { medicineCard } from './medicine-card.js';
import type { SupplementWarningWords } from '../../locales/en/supplement-warning.js';
import { inOrder, medicineNames, rulesOn } from './model.js';

/** What a reader typed and picked. */
export interface FinderState {
  /** What stands in the field. */
  readonly typed: string;
  readonly picked: readonly string[];
  /** What was last done, in words. */
  readonly done: string;
}

export interface MedicineFinder extends FinderState {
  readonly words: SupplementWarningWords;
  readonly language: string;
  readonly onType: (typed: string) => void;
  readonly onAdd: (name: string) => void;
  readonly onRemove: (name: string) => void;
  readonly onClear: () => void;
}

/** More would push the rest of the page away under the reader's fingers. */
const mostShown = 16;

/** A field and a list to pick medicines by, and a card for each that was picked. */
export function medicineFinder(options: MedicineFinder): TemplateResult {
  const { typed, picked, done, words, language, onType, onAdd, onRemove, onClear } = options;
  const text = words.finder;
  const all: readonly Findable[] = medicineNames.map((name) => ({
    name,
    shown: medicineName(name, words),
    also: classesOf(name, words),
  }));
  const fitting = findNames(typed, all);
  const found = fitting.filter(({ name }) => !picked.includes(name));
  const said = !typed.trim()
    ? done
    : fitting.length === 0
      ? html`${text.unknown} ${text.brand}`
      : found.length === 0
        ? fillText(text.picked, { name: capitalised(language, fitting[0]!.shown) })
        : found[0]!.fit === 'near'
          ? text.near
          : counted(language, found.length, found.length > mostShown ? text.tooMany : text.matches);
  // By a button: in a closed list every arrow key is a choice, and would add a medicine.
  const pick = (event: Event): void => {
    const list = (event.target as Element).closest('.pick')!.querySelector('select')!;
    const { value } = list;
    list.selectedIndex = 0;
    if (value) onAdd(value);
  };
  return privateControls(
    html`<div class="finder">
        <div class="field">
          <label class="label" for="medicine">${text.type}</label>
          <input
            id="medicine"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            maxlength="60"
            aria-describedby="found"
            .value=${live(typed)}
            @input=${(event: Event) => onType((event.target as HTMLInputElement).value)}
            @keydown=${(event: KeyboardEvent) => {
              // 229: in Safari the Enter that ends the writing of a letter comes after it.
              // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to tell
              if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
              event.preventDefault(); // a form around the tag is not sent
              // Only a name that was begun: what merely looks like it may be another medicine.
              const begun = found.filter(({ fit }) => fit === 'begins');
              const meant = begun.find(({ shown }) => isSameName(shown, typed)) ?? begun[0];
              if (meant && (begun.length === 1 || isSameName(meant.shown, typed))) onAdd(meant.name);
            }}
          />
          <p role="status"><span id="found">${said}</span></p>
          ${
            found.length
              ? html`<ul class="found">
                  ${found.slice(0, mostShown).map(
                    ({ name, shown }) =>
                      html`<li>
                        <button type="button" @click=${() => onAdd(name)}>
                          ${fillText(text.add, { name: shown })}
                        </button>
                      </li>`,
                  )}
                </ul>`
              : nothing
          }
        </div>
        <div class="field pick">
          <label class="label" for="list">${text.pick}</label>
          <select id="list" autocomplete="off">
            <option value="" selected disabled>${text.none}</option>
            ${byName(language, all).map(({ name, shown }) => html`<option value=${name}>${shown}</option>`)}
          </select>
          <button type="button" @click=${pick}>${text.addPicked}</button>
        </div>
      </div>
      ${
        picked.length
          ? html`<ul class="medicines">
                ${inOrder(picked).map((name) =>
                  medicineCard({ name, words, language, onRemove: () => onRemove(name) }),
                )}
              </ul>
              <button type="button" class="clear" @click=${onClear}>${text.clear}</button>`
          : nothing
      }
      <p class="small privacy">${words.privacy}</p>`,
    true,
  );
}

const classesOf = (name: string, { medicineClasses }: SupplementWarningWords): string =>
  rulesOn(name)
    .map(({ id }) => medicineClasses[id as keyof typeof medicineClasses])
    .join(' ');
