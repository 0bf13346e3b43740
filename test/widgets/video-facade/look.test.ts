/** The video as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { shared } from '../../../src/locales/en/shared.js';
import { videoFacade } from '../../../src/locales/en/video-facade.js';
import { VideoFacade } from '../../../src/widgets/video-facade/video-facade.js';
import { itWhere } from '../../support/abilities.js';
import { emulateMedia, screenshot, setViewport } from '../../support/browser.js';
import { borderContrast, contrasts } from '../../support/contrast.js';
import { misfits, sidewaysScroll } from '../../support/layout.js';
import { addedText, settled } from '../../support/page.js';
import { pseudo } from '../../support/pseudo.js';
import { button, link, one, showVideo, youTube } from './video.js';

VideoFacade.words.add('qps-plocm', pseudo({ ...shared, ...videoFacade }));

const poster = '/host/video-still.png';
const title = 'How nerves work, and what happens when they do not';
const variants: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  youtube: { src: youTube, title, poster, heading: 'Video of the day' },
  bare: { src: 'https://vimeo.com/123456789' },
  file: { src: '/host/video-clip.webm', poster },
  'long host': { src: `https://${'subdomain.'.repeat(9)}example.org/w/abc`, title },
};

const plain = 'padding: 16px; font: 16px/1.5 sans-serif; background: #fff; color: #1f2328;';

async function stage(
  attributes: Readonly<Record<string, string>>,
  { style = '', lang = 'en', dir = 'ltr' } = {},
): Promise<VideoFacade> {
  const video = await showVideo(attributes);
  Object.assign(video.parentElement!, { lang, dir }).style.cssText = plain + style;
  for (const { style: own } of [document.documentElement, document.body]) own.setProperty('margin', '0');
  video.requestUpdate();
  await settled(video);
  const image = video.shadowRoot!.querySelector('img');
  if (image) await waitUntil(() => image.complete);
  return video;
}

async function picture(name: string, video: Element): Promise<void> {
  const page = video.parentElement!;
  await setViewport(innerWidth, Math.ceil(page.getBoundingClientRect().height));
  await screenshot(`video-facade-${name}`, page);
}

function expectFit(video: Element): void {
  expect(misfits(video)).to.deep.equal([]);
  expect(sidewaysScroll(document)).to.equal(0);
}

describe('everything fits', () => {
  for (const width of [320, 390, 1280]) {
    it(`at ${width} px, with usual text and text of 200 %, before and after the press`, async () => {
      for (const [name, attributes] of Object.entries(variants)) {
        for (const [size, style] of [
          ['', ''],
          ['-large', 'font-size: 32px'],
        ] as const) {
          await setViewport(width, 900);
          const video = await stage(attributes, { style });
          expectFit(video);
          if (name === 'youtube') await picture(`${width}${size}`, video);
          video.shadowRoot!.querySelector('button')?.click();
          await settled(video);
          expectFit(video);
          video.parentElement!.remove();
        }
      }
    });
  }

  it('right to left with longer words, and the page’s direction does not turn English round', async () => {
    for (const attributes of Object.values(variants)) {
      await setViewport(320, 900);
      const video = await stage(attributes, { lang: 'qps-plocm', dir: 'rtl' });
      expect(getComputedStyle(one(video, '.root')).direction).to.equal('rtl');
      expectFit(video);
      expect(getComputedStyle(one(await stage(attributes, { dir: 'rtl' }), '.root')).direction).to.equal(
        'ltr',
      );
    }
  });

  it('the player takes the room of the picture: nothing below it moves much when the video starts', async () => {
    await setViewport(800, 1200); // no bar for scrolling, neither before nor after
    const video = await stage(variants.youtube!);
    const { width, height } = one(video, 'img').getBoundingClientRect();
    button(video).click();
    await settled(video);
    const player = one(video, 'iframe').getBoundingClientRect();
    expect(player.width).to.be.closeTo(width, 3);
    expect(player.height).to.be.closeTo(height, 3);
  });

  it('the button is 44 px high or more for a finger, the link 24', async () => {
    const video = await stage(variants.bare!);
    expect(button(video).getBoundingClientRect().height).to.be.at.least(44);
    expect(link(video).getBoundingClientRect().height).to.be.at.least(24);
  });
});

describe('text can be read on every theme', () => {
  for (const [theme, style] of [
    ['light', ''],
    ['dark by color-scheme', 'color-scheme: dark; background: Canvas; color: CanvasText'],
    ['dark by background and color alone', 'background: #10233a; color: #e9eef5'],
    ['paper with brown text', 'background: #fdf6e3; color: #5b4636'],
  ] as const) {
    it(`${theme}: contrast of all text is 4.5 or more, of the button’s border 3 or more`, async () => {
      for (const attributes of Object.values(variants)) {
        const video = await stage(attributes, { style });
        const [lowest] = contrasts(video.shadowRoot!);
        expect(lowest!.contrast, lowest!.text).to.be.at.least(4.5);
        for (const it of video.shadowRoot!.querySelectorAll('button'))
          expect(borderContrast(it)).to.be.at.least(3);
      }
    });
  }

  itWhere('forcedColors', 'with the reader’s own colours (forced colours)', async () => {
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const video = await stage(variants.youtube!);
    expect(contrasts(video.shadowRoot!)[0]!.contrast).to.be.at.least(4.5);
    expect(borderContrast(button(video))).to.be.at.least(3);
    await picture('forced', video);
  });
});

describe('on paper', () => {
  it('stand the title and the whole address, black on white, before and after the press', async () => {
    const video = await stage(variants.youtube!, { style: 'background: #10233a; color: #e9eef5' });
    await emulateMedia({ media: 'print' });
    for (const isPlayed of [false, true]) {
      if (isPlayed) {
        button(video).click();
        await settled(video);
      }
      const printed = [...video.shadowRoot!.querySelectorAll('.root, .root *')].filter((it) =>
        it.checkVisibility(),
      );
      const names = printed.map((it) => it.className || it.localName);
      expect(names).to.deep.equal(['root', 'heading', 'name on-paper-only', 'link small', 'a']);
      expect(one(video, '.name').textContent).to.equal(title);
      expect(addedText(link(video), '::after')).to.equal(` (${youTube})`);
      const colours = printed.map((it) => getComputedStyle(it).color);
      expect([...new Set(colours)]).to.deep.equal(['rgb(0, 0, 0)']);
    }
    await nextFrame();
    await picture('print', video);
  });
});
