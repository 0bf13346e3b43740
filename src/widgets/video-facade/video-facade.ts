import { html, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { focusOn } from '../../base/focus.js';
import { nearestLanguage } from '../../base/language.js';
import { Words } from '../../base/words.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { anyText, someOf, type Option, type OptionsOf } from '../../model/option.js';
import { isServer } from '../../base/server.js';
import { quoted, warnOnce } from '../../base/warn.js';
import { fillText } from '../../model/fill.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { videoFacade, type VideoFacadeWords } from '../../locales/en/video-facade.js';
import { headingLine } from '../../parts/heading-line.js';
import { row, rowStyles } from '../../parts/rows.js';
import { ownAddress, readVideo, type Video } from './model.js';
import { styles } from './video-facade.styles.js';

type FacadeWords = VideoFacadeWords & SharedWords;
type Playable = Exclude<Video, { kind: 'link' }>;

/** Scripts of the page read the `title` of any element, and count on text. */
const anyTitle: Option<string> = { ...anyText, default: '' };

/**
 * A video behind a button. Until it is pressed nothing is loaded from anybody else, and it says who will
 * be contacted. Without an address that can be used, the author's own words stay.
 *
 * @slot heading - A heading of the page's own.
 * @slot transcript - What the video shows and says, in words: in a row that opens.
 * @csspart row - That row.
 */
export class VideoFacade extends NutrientElement<VideoFacadeWords> {
  static override readonly tag = 'video-facade';

  static override readonly embeddable = false;

  /** The widget's words. */
  static override readonly words = new Words('video-facade', videoFacade);

  static override styles = [...NutrientElement.styles, rowStyles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    src: anyText,
    poster: anyText,
    title: anyTitle,
    captions: anyText,
    expand: someOf(['transcript', 'all']),
  } satisfies OptionsOf<VideoFacade>;

  /** Address of the video: YouTube, Vimeo, or a video file. Any other web page becomes a plain link. */
  declare src: string | undefined;

  /** Address of a still picture on the page's own site. Default: none. */
  declare poster: string | undefined;

  /** Name of the video. Default: none. */
  declare title: string;

  /** Address of a WebVTT file on the page's own site, for a video file. Default: none. */
  declare captions: string | undefined;

  /** Rows open at first: `transcript`, or `all`. Default: none. */
  declare expand: string;

  /** Play was pressed; another address waits for its own press. */
  #started = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.#started) return;
    // Put back, a frame would load anew and play by itself: it waits for a new press.
    this.#started = false;
    this.requestUpdate();
    this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src')) this.#started = false;
  }

  protected content(words: FacadeWords): unknown {
    const video = !this.src || isServer ? undefined : readVideo(this.src, this.baseURI);
    if (!video) {
      if (this.src && !isServer) {
        warnOnce(
          `<${this.localName} src=${quoted(this.src)}> is no web address of a video, so the text in its tag stays.`,
        );
      }
      return nothing;
    }
    const { host, origin } = new URL(video.link);
    const isOwnFile = video.kind === 'file' && origin === globalThis.origin;
    return html`${headingLine(this, '')}
      ${video.kind === 'link' ? nothing : this.#started ? this.#player(video, words) : this.#facade(video, isOwnFile ? undefined : host, words)}
      ${
        this.title
          ? html`<p class="name ${video.kind === 'link' ? '' : 'on-paper-only'}">${this.title}</p>`
          : nothing
      }
      <p class="link small">
        ${
          this.#started
            ? html`<span class="contact">${video.kind === 'file' ? words.blockedFile : words.blocked}</span>`
            : nothing
        }
        <a href=${video.link} rel="noopener"
          >${isOwnFile ? words.openFile : fillText(words.open, { host })}</a
        >
      </p>
      ${this.#transcript(words)}`;
  }

  /** What the author says of it in words; the bare slot is there to hear of words that come later. */
  #transcript(words: FacadeWords): TemplateResult {
    const slot = html`<slot name="transcript" @slotchange=${this.lookAgain}></slot>`;
    if (![...this.children].some((child) => child.slot === 'transcript')) return slot;
    // On paper there is no video.
    return row(this, { name: 'transcript', title: words.transcript, content: slot, isPrinted: true });
  }

  /** `host`: who will be contacted, where it is not the page's own site. */
  #facade(video: Playable, host: string | undefined, words: FacadeWords): TemplateResult {
    const { title } = this;
    const poster = this.#own('poster');
    const company = video.kind === 'frame' ? video.company : host;
    const [play, playFrom] = title
      ? [words.play, words.playFrom]
      : [words.playUnnamed, words.playUnnamedFrom];
    return html`<button
        type="button"
        class="play"
        aria-describedby=${company ? 'contact' : nothing}
        @click=${this.#start}
      >
        ${poster ? html`<img src=${poster} alt="" loading="lazy" @error=${hide} />` : nothing}
        <span>${company ? fillText(playFrom, { title, company }) : fillText(play, { title })}</span>
      </button>
      ${
        company
          ? html`<p class="contact small" id="contact">
              ${video.kind === 'frame' ? words.contact[video.company] : fillText(words.file, { host: company })}
            </p>`
          : nothing
      }`;
  }

  #player(video: Playable, words: FacadeWords): TemplateResult {
    const title = this.title || words.video;
    const captions = this.#own('captions');
    return video.kind === 'frame'
      ? html`<iframe
          class="player"
          src=${video.embed}
          title=${title}
          allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
          referrerpolicy="strict-origin-when-cross-origin"
        ></iframe>`
      : html`<video
          class="player"
          src=${video.link}
          controls
          autoplay
          playsinline
          tabindex="0"
          aria-label=${title}
        >
          ${
            captions
              ? html`<track kind="captions" src=${captions} srclang=${nearestLanguage(this)} default />`
              : nothing
          }
        </video>`;
  }

  /** A file of the page's own site; one from elsewhere would be loaded before the press. */
  #own(name: 'poster' | 'captions'): string | undefined {
    const written = this[name];
    const address = written ? ownAddress(written, this.baseURI, globalThis.origin) : undefined;
    if (written && !address) {
      warnOnce(`<${this.localName} ${name}> is left out: it must be on the page's own site.`);
    }
    return address;
  }

  readonly #start = async (): Promise<void> => {
    this.#started = true;
    this.requestUpdate();
    await this.updateComplete;
    // The button that was pressed is gone.
    focusOn(this.renderRoot, '.player');
    // WebKit leaves captions off, whatever `default` says.
    for (const it of this.renderRoot.querySelectorAll('track')) it.track.mode = 'showing';
  };
}

/** A picture that does not come leaves no hole. */
const hide = ({ target }: Event): void => void ((target as HTMLElement).hidden = true);

declare global {
  interface HTMLElementTagNameMap {
    'video-facade': VideoFacade;
  }
}
