import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cite } from '../../model/citations.js';
import { generalGap } from '../../knowledge/medicines/antacids.js';
import { findNames, isBegunWith, isNameOf, type Findable } from '../../model/find-name.js';
import { byName, capitalised, counted, numberText } from '../../model/intl.js';
import { fillText } from '../../model/fill.js';
import { medicineName } from '../../model/medicine-names.js';
import { privacyLine } from '../../parts/privacy-line.js';
import { privateControls } from '../../parts/private-controls.js';
import { medicineCard } from './medicine-card.js';
import type { SharedWords } from '../../locales/en/shared.js';
import type { SupplementWarningWords } from '../../locales/en/supplement-warning.js';
import {
  furtherKinds,
  inOrder,
  kindIds,
  kindsFrom,
  medicineNames,
  namesOfKind,
  othersOf,
  rulesOn,
  type Kind,
} from './model.js';

/** What a reader typed and picked. */
export interface FinderState {
  /** What stands in the field. */
  readonly typed: string;
  /** The kind whose names are open; `all`: the list of every name. */
  readonly kind: Kind | 'all' | undefined;
  readonly picked: readonly string[];
  /** What was last done, in words. */
  readonly done: string;
  /** All that were taken off just now. */
  readonly cleared?: readonly string[] | undefined;
}

/** Whether something was typed, opened or picked. */
export const isUsed = ({ typed, kind, picked }: FinderState): boolean =>
  Boolean(typed.trim() || (kind ?? picked.length));

export interface MedicineFinder extends FinderState {
  readonly headingLevel: number;
  readonly words: SupplementWarningWords & SharedWords;
  readonly language: string;
  readonly onType: (typed: string) => void;
  readonly onKind: (kind: FinderState['kind']) => void;
  readonly onAdd: (name: string, event: UIEvent) => void;
  readonly onRemove: (name: string, event: UIEvent) => void;
  readonly onClear: (event: UIEvent) => void;
  readonly onUndo: (event: UIEvent) => void;
  /** Whether what becomes of it stands in full before this widget. Asked once something was entered. */
  readonly isPrivacySaid: () => boolean;
  /** Where a change is said. */
  readonly spoken: (text: () => string) => TemplateResult;
}

/** More would push the rest of the page away under the reader's fingers. */
const mostShown = 16;

/** A field and a list to pick medicines by, and a card for each that was picked. */
export function medicineFinder(options: MedicineFinder): TemplateResult {
  const { typed, kind, picked, done, cleared, isPrivacySaid, headingLevel, words, language } = options;
  const { onType, onKind, onAdd, onRemove, onClear, onUndo, spoken } = options;
  const text = words.finder;
  const all: readonly Findable[] = medicineNames.map((name) => ({
    name,
    shown: medicineName(name, words),
    others: othersOf(name),
    also: classesOf(name, words),
  }));
  const isTyped = Boolean(typed.trim());
  const fitting = findNames(typed, all, { isWhole: isMagnesium(typed, words), kindsFrom });
  const ofKind = !isTyped && kind && kind !== 'all' ? namesOfKind(kind) : [];
  const found = fitting.filter(({ name }) => !picked.includes(name));
  const offered = (isTyped ? found : all.filter(({ name }) => ofKind.includes(name))).filter(
    ({ name }) => !picked.includes(name),
  );
  const isAll = !isTyped && (kind === 'all' || furtherKinds.includes(kind!));
  const [low, high] = generalGap.hours;
  const unknown = fillText(text.unknown, { low, high });
  const said = !isTyped
    ? offered.length
      ? fillText(counted(language, offered.length, text.ofKind), { kind: text.kinds[kind as Kind] })
      : done
    : fitting.length === 0
      ? isMagnesium(typed, words)
        ? text.itself
        : unknown
      : found.length === 0
        ? fillText(text.picked, { name: capitalised(language, fitting[0]!.shown) })
        : found[0]!.fit === 'near'
          ? text.near
          : counted(language, found.length, found.length > mostShown ? text.tooMany : text.matches);
  const chips = [
    ...kindIds.filter((id) => !furtherKinds.includes(id)),
    'all' as const,
    ...(isAll ? furtherKinds : []),
  ];
  // By a button: in a closed list every arrow key is a choice, and would add a medicine.
  const pick = (event: UIEvent): void => {
    const list = (event.target as Element).closest('.pick')!.querySelector('select')!;
    const { value } = list;
    list.selectedIndex = 0;
    if (value) onAdd(value, event);
  };
  return privateControls(
    html`<div class="finder">
        <div class="field">
          <input
            id="medicine"
            type="text"
            placeholder=${text.type}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            maxlength="60"
            .value=${live(typed)}
            @input=${(event: Event) => onType((event.target as HTMLInputElement).value)}
            @keydown=${(event: KeyboardEvent) => {
              // 229: in Safari the Enter that ends the writing of a letter comes after it.
              // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to tell
              if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
              event.preventDefault(); // a form around the tag is not sent
              // Only a name that was begun: what merely looks like it may be another medicine.
              const begun = found.filter(({ fit }) => fit === 'begins');
              const meant = begun.find((it) => isNameOf(it, typed));
              const only = begun.length === 1 ? begun[0] : undefined;
              if (meant ?? only) onAdd((meant ?? only)!.name, event);
            }}
          />
        </div>
        <div class="chips">
          ${chips.map(
            (id) =>
              html`<button
                type="button"
                class="chip"
                aria-expanded=${id === 'all' ? isAll : !isTyped && kind === id}
                @click=${() => onKind(kind === id || (id === 'all' && isAll) ? undefined : id)}
              >
                ${id === 'all' ? fillText(text.all, { n: numberText(language, all.length) }) : text.kinds[id]}
              </button>`,
          )}
        </div>
        <p id="found" tabindex="-1" ?hidden=${!said} ${cite(generalGap)}>
          ${said}${said === unknown ? ` ${text.brand}` : nothing}
        </p>
        ${
          offered.length
            ? html`<ul class="found">
                ${offered.slice(0, mostShown).map(
                  ({ name, shown }) =>
                    html`<li>
                      <button type="button" @click=${(event: UIEvent) => onAdd(name, event)}>
                        ${fillText(text.add, { name: shown })}
                      </button>
                    </li>`,
                )}
              </ul>`
            : nothing
        }
        ${
          !isTyped && kind === 'all'
            ? html`<div class="field pick">
                <label class="label" for="list">${text.pick}</label>
                <select id="list" autocomplete="off">
                  <option value="" selected disabled>${text.none}</option>
                  ${byName(language, all).map(
                    ({ name, shown }) => html`<option value=${name}>${shown}</option>`,
                  )}
                </select>
                <button type="button" @click=${pick}>${text.addPicked}</button>
              </div>`
            : nothing
        }
      </div>
      ${
        picked.length
          ? html`<p class="small each">${text.each}</p>
              <ul class="medicines">
                ${inOrder(picked).map((name) =>
                  medicineCard({
                    name,
                    headingLevel,
                    words,
                    language,
                    onRemove: (event) => onRemove(name, event),
                  }),
                )}
              </ul>
              <button type="button" class="clear" @click=${onClear}>${text.clear}</button>`
          : cleared
            ? html`<button type="button" class="undo" @click=${onUndo}>${words.undo}</button>`
            : nothing
      }
      ${isUsed(options) ? privacyLine(words, isPrivacySaid()) : nothing} ${spoken(() => said)}`,
    true,
  );
}

/** A form of it, such as “magnesium citrate”. */
const isMagnesium = (typed: string, { magnesium }: SupplementWarningWords): boolean =>
  [magnesium, 'magnesium'].some((it) => isBegunWith(typed, it));

/** Its kinds, as they are called and as people type them. */
const classesOf = (name: string, { medicineClasses, medicineTyped }: SupplementWarningWords): string =>
  [
    ...rulesOn(name).map(
      ({ id }) => `${medicineClasses[id as keyof typeof medicineClasses]} ${medicineTyped[id] ?? ''}`,
    ),
    medicineTyped[name],
  ].join(' ');
