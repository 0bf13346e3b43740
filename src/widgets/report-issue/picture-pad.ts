import { counted, html, make, nothing, svg } from './kit.js';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { ReportFormWords } from '../../locales/en/report-form.js';
import { areaBetween, framed, type Area } from './model.js';

type Point = readonly [x: number, y: number];

const firstFrame: Area = { x: 0.1, y: 0.1, width: 0.3, height: 0.1 };

/** A picture that is shown before it is sent, with areas blacked out by pointer or by keys. */
export class PicturePad {
  #areas: readonly Area[] = [];
  #frame: Area = firstFrame;
  #from: Point | undefined;
  /** Where a first tap was, until there is a second one: who cannot draw with a finger sets two corners (WCAG 2.5.7). */
  #corner: Point | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly picture: HTMLCanvasElement,
  ) {}

  view(words: ReportFormWords, language: string, onLeaveOff: () => void): TemplateResult {
    const rect = ({ x, y, width, height }: Area, name: string): TemplateResult =>
      svg`<rect class=${name} x=${x} y=${y} width=${width} height=${height} />`;
    return html`<p id="pad-hint" class="small">${words.padHint}</p>
      <div
        class="pad next ${this.#from ? 'drawing' : ''}"
        role="application"
        tabindex="0"
        aria-label=${words.pad}
        aria-describedby="pad-hint"
        @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
        @pointerdown=${(event: PointerEvent) => this.#onDown(event)}
        @pointermove=${(event: PointerEvent) => this.#onMove(event)}
        @pointerup=${(event: PointerEvent) => this.#onUp(event)}
        @pointercancel=${() => this.#onCancel()}
      >
        ${this.picture}
        <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
          ${this.#areas.map((area) => rect(area, 'black'))} ${rect(this.#frame, 'frame')}
          ${this.#corner ? svg`<path class="corner" d="M${this.#corner.join()}h0" />` : nothing}
        </svg>
      </div>
      <p role="status">
        ${
          this.#corner
            ? words.corner
            : this.#areas.length
              ? counted(language, this.#areas.length, words.blanked)
              : nothing
        }
      </p>
      <div class="buttons">
        <button
          type="button"
          aria-disabled=${this.#areas.length || this.#corner ? nothing : 'true'}
          @click=${() => this.#set(this.#corner ? this.#areas : this.#areas.slice(0, -1))}
        >
          ${words.undo}
        </button>
        <button type="button" @click=${onLeaveOff}>${words.leaveOff}</button>
      </div>`;
  }

  /** The picture as it is sent: what was blacked out is not in it any more. */
  result(): Promise<Blob | undefined> {
    const { width, height } = this.picture;
    const canvas = make('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d')!;
    context.drawImage(this.picture, 0, 0);
    for (const area of this.#areas) {
      context.fillRect(
        Math.floor(area.x * width),
        Math.floor(area.y * height),
        Math.ceil(area.width * width) + 1,
        Math.ceil(area.height * height) + 1,
      );
    }
    return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
  }

  #onKey(event: KeyboardEvent): void {
    const frame = framed(this.#frame, event.key, event.shiftKey);
    if (frame) this.#frame = frame;
    else if (event.key === 'Enter') this.#areas = [...this.#areas, this.#frame];
    else return;
    event.preventDefault();
    this.host.requestUpdate();
  }

  #onDown(event: PointerEvent): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#from = pointOf(event);
    this.#frame = areaBetween(this.#from, this.#from);
    this.host.requestUpdate();
  }

  #onMove(event: PointerEvent): void {
    if (!this.#from) return;
    this.#frame = areaBetween(this.#from, pointOf(event));
    this.host.requestUpdate();
  }

  #onUp(event: PointerEvent): void {
    if (!this.#from) return;
    const to = pointOf(event);
    const drawn = areaBetween(this.#from, to);
    if (isArea(drawn)) return this.#set([...this.#areas, drawn]);
    // A tap, then: a first corner, or the one opposite.
    const area = this.#corner && areaBetween(this.#corner, to);
    if (area && isArea(area)) return this.#set([...this.#areas, area]);
    this.#onCancel();
    this.#corner = to;
  }

  #onCancel(): void {
    this.#from = undefined;
    this.#frame = firstFrame;
    this.host.requestUpdate();
  }

  #set(areas: readonly Area[]): void {
    this.#areas = areas;
    this.#corner = this.#from = undefined;
    this.host.requestUpdate();
  }
}

/** Where no hand is steady, a tap moves a little. */
const isArea = ({ width, height }: Area): boolean => width > 0.005 && height > 0.005;

function pointOf({ clientX, clientY, currentTarget }: PointerEvent): Point {
  const { left, top, width, height } = (currentTarget as Element).getBoundingClientRect();
  return [(clientX - left) / width, (clientY - top) / height];
}
