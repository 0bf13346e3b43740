/** How the tests put a video on a page, press and read it as a reader would. */
import '../../../src/define/video-facade.js';
import type { VideoFacade } from '../../../src/widgets/video-facade/video-facade.js';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';
import type { HostRequest } from '../../support/browser.js';
import { isShown, parse, settled } from '../../support/page.js';

export const youTube = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
/** Where the video of that page is loaded from. */
export const youTubeFrame = 'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1&rel=0';

/** One video with the given attributes. Removed after the test. */
export async function showVideo(attributes: Readonly<Record<string, string>>): Promise<VideoFacade> {
  const video = parse('<div><video-facade>Ask us for the video.</video-facade></div>').querySelector(
    'video-facade',
  )!;
  for (const [name, value] of Object.entries(attributes)) video.setAttribute(name, value);
  await settled(video);
  return video;
}

export interface OnPage {
  readonly page: WatchedPage;
  readonly video: VideoFacade;
  /** Requests for anything but the page itself and the library, and those to other hosts alone. */
  readonly asked: () => Promise<string[]>;
  readonly askedElsewhere: () => Promise<string[]>;
}

/** The built widget on a page of a publisher's, with every request on record. */
export async function videoOn(file: string, attributes: Readonly<Record<string, string>>): Promise<OnPage> {
  const page = await openWatched(file);
  await page.window.customElements.whenDefined('video-facade');
  const video = page.document.createElement('video-facade');
  video.textContent = 'Ask us for the video.';
  for (const [name, value] of Object.entries(attributes)) video.setAttribute(name, value);
  page.document.querySelector('main')!.append(video);
  await rest(video);
  page.window.focus();
  // Browsers draw the controls of a player from pictures of their own, with addresses such as `data:`.
  const own = ({ url }: HostRequest): boolean =>
    /^\/host\/[\w-]+\.html\?|^\/dist\//.test(url) || !/^(\/|https?:)/.test(url);
  const asked = async (): Promise<string[]> =>
    (await page.requests()).filter((it) => !own(it)).map(({ url }) => url);
  const askedElsewhere = async (): Promise<string[]> => (await asked()).filter((url) => /^\w+:/.test(url));
  return { page, video, asked, askedElsewhere };
}

export const rest = async (video: VideoFacade): Promise<void> => {
  while (!(await video.updateComplete));
};

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export const one = <E extends Element = HTMLElement>(video: Element, selector: string): E => {
  const found = video.shadowRoot!.querySelectorAll<E>(selector);
  if (found.length !== 1) throw new Error(`${found.length} × ${selector}`);
  return found[0]!;
};
export const has = (video: Element, selector: string): boolean =>
  video.shadowRoot!.querySelector(selector) !== null;

export const button = (video: Element): HTMLButtonElement => one<HTMLButtonElement>(video, 'button');
export const link = (video: Element): HTMLAnchorElement => one<HTMLAnchorElement>(video, 'a');

/** Whether the author's own words can be read. */
export const showsOwnWords = (video: Element): boolean => isShown(video.firstChild!);
