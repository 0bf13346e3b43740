import { html, nothing, type PropertyDeclaration, type TemplateResult } from 'lit';
import { NutrientElement } from '../../base/nutrient-element.js';
import { anyText } from '../../base/option.js';
import { isServer } from '../../base/server.js';
import { warnOnce } from '../../base/warn.js';
import { fillText, Words } from '../../base/words.js';
import { shared } from '../../locales/en/shared.js';
import { videoFacade } from '../../locales/en/video-facade.js';
import { headingLine } from '../../parts/heading-line.js';
import { ownAddress, readVideo, type Video } from './model.js';
import { styles } from './video-facade.styles.js';

const english = { ...shared, ...videoFacade };
type FacadeWords = typeof english;

/**
 * A video behind a button. Until it is pressed nothing is loaded from anybody else, and it says who will
 * be contacted. Without an address that can be used, the author's own words stay.
 *
 * @slot heading - A heading of the page's own.
 */
export class VideoFacade extends NutrientElement<FacadeWords> {
  static override readonly tag = 'video-facade';

  /** The widget's words; `add` brings another language. */
  static readonly words = new Words<FacadeWords>(english);

  static override styles = [...NutrientElement.styles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    src: { ...anyText },
    poster: { ...anyText },
    title: { ...anyText },
    captions: { ...anyText },
  };

  /** Address of the video: YouTube, Vimeo, or a video file. Any other web page becomes a plain link. */
  declare src: string | undefined;

  /** Address of a still picture on the page's own site. Default: none. */
  declare poster: string | undefined;

  /** Name of the video. Default: "Video". */
  declare title: string;

  /** Address of a WebVTT file on the page's own site, for a video file. Default: none. */
  declare captions: string | undefined;

  protected readonly words = VideoFacade.words;

  /** The address that was started; another one waits for its own press. */
  #started: string | undefined;

  protected content(words: FacadeWords, language: string): unknown {
    const video = !this.src || isServer ? undefined : readVideo(this.src, this.baseURI);
    if (!video) {
      if (this.src && !isServer) warnOnce(`<${this.localName} src> is no web address of a video.`);
      return nothing;
    }
    return html`${headingLine({
      host: this,
      text: this.heading ?? '',
      level: this.headingLevel,
      onChange: this.lookAgain,
    })}
    ${this.#started === video.link ? this.#player(video, words, language) : this.#facade(video, words)}`;
  }

  #facade(video: Video, words: FacadeWords): TemplateResult {
    const title = this.title || words.video;
    const { host } = new URL(video.link);
    const poster = this.#own('poster');
    const link = html`<a href=${video.link} rel="noopener">${fillText(words.open, { host })}</a>`;
    if (video.kind === 'link') return html`<p>${title}. ${link}</p>`;
    const isOwn = host === new URL(this.baseURI).host;
    return html`<button type="button" class="play" @click=${() => this.#start(video.link)}>
        ${poster ? html`<img src=${poster} alt="" loading="lazy" />` : nothing}
        <span>${fillText(words.play, { title })}</span>
      </button>
      ${
        video.kind === 'frame'
          ? html`<p class="small">${fillText(words.contact, { company: video.company })}</p>`
          : isOwn
            ? nothing
            : html`<p class="small">${fillText(words.file, { host })}</p>`
      }
      <p class="small">${link}</p>`;
  }

  #player(video: Video, words: FacadeWords, language: string): TemplateResult {
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
      : html`<video class="player" src=${video.link} controls autoplay playsinline aria-label=${title}>
          ${captions ? html`<track kind="captions" src=${captions} srclang=${language} default />` : nothing}
        </video>`;
  }

  /** A file of the page's own site; one from elsewhere would be loaded before the press. */
  #own(name: 'poster' | 'captions'): string | undefined {
    const written = this[name];
    const address = written ? ownAddress(written, this.baseURI) : undefined;
    if (written && !address) {
      warnOnce(`<${this.localName} ${name}> is left out: it must be on the page's own site.`);
    }
    return address;
  }

  async #start(link: string): Promise<void> {
    this.#started = link;
    this.requestUpdate();
    await this.updateComplete;
    // The button that was pressed is gone.
    this.renderRoot.querySelector<HTMLElement>('.player')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'video-facade': VideoFacade;
  }
}
