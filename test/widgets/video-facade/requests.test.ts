/** Who is asked for what, and when: nobody else before the press, and after it only whom the button named. */
import { expect, waitUntil } from '@open-wc/testing';
import { click } from '../../support/browser.js';
import { textOf } from '../../support/page.js';
import { button, has, link, one, rest, videoOn, youTube, youTubeFrame, type OnPage } from './video.js';

const company = (url: string): string => new URL(url).host;
const paint = ({ page }: OnPage): Promise<unknown> =>
  new Promise((resolve) => page.window.requestAnimationFrame(() => page.window.setTimeout(resolve, 50)));

/** Under an address of its own: browsers keep the files that an earlier test has loaded, and ask no more. */
const fresh = (file: string): string => `${file}?${crypto.randomUUID()}`;

async function pressed(on: OnPage): Promise<void> {
  await click(button(on.video));
  await rest(on.video);
}

describe('before the press', () => {
  it('nothing is asked of anybody else, and nothing of the video from the page’s own site', async () => {
    for (const src of [
      youTube,
      'https://vimeo.com/123456789',
      'https://cdn.example/talk.mp4',
      'video-clip.webm',
    ]) {
      const on = await videoOn('video-page.html', {
        src,
        title: 'How nerves work',
        captions: 'video-captions.vtt',
      });
      button(on.video).focus();
      await paint(on);
      expect(await on.asked(), src).to.deep.equal([]);
      expect([...on.page.console, ...on.page.errors, ...on.page.stored], src).to.deep.equal([]);
    }
  });

  it('a picture of the page’s own site is loaded, and one that is missing leaves no hole', async () => {
    const on = await videoOn('video-page.html', { src: youTube, poster: 'video-still.png' });
    await waitUntil(() => one<HTMLImageElement>(on.video, 'img').naturalWidth > 0);
    expect(await on.asked()).to.deep.equal(['/host/video-still.png']);
    expect(one(on.video, 'img').getBoundingClientRect().height).to.be.greaterThan(100);
    const missing = await videoOn('video-page.html', { src: youTube, poster: 'no-such-picture.png' });
    await waitUntil(() => one(missing.video, 'img').getBoundingClientRect().height === 0);
  });

  it('a picture and captions from elsewhere are left out, with one warning each, also when used again', async () => {
    const attributes = {
      src: 'video-clip.webm',
      poster: 'https://cdn.example/a.png',
      captions: '//cdn.example/a.vtt',
    };
    const on = await videoOn('video-page.html', attributes);
    on.video.requestUpdate();
    await rest(on.video);
    await pressed(on);
    await paint(on);
    expect(await on.askedElsewhere()).to.deep.equal([]);
    expect(has(on.video, 'img, track')).to.equal(false);
    expect(on.page.console).to.deep.equal([
      'warn: nutrient-widgets: <video-facade poster> is left out: it must be on the page\'s own site.',
      'warn: nutrient-widgets: <video-facade captions> is left out: it must be on the page\'s own site.',
    ]); // prettier-ignore
  });

  it('also where all addresses of the page lead elsewhere: a file there is named, a picture there left out', async () => {
    const on = await videoOn('elsewhere-base.html', { src: 'talk.webm', poster: 'still.png' });
    await paint(on);
    expect((await on.askedElsewhere()).filter((url) => !url.endsWith('.html'))).to.deep.equal([]);
    expect(has(on.video, 'img')).to.equal(false);
    expect(textOf(button(on.video))).to.equal('Play the video from elsewhere.invalid');
  });
});

describe('after the press', () => {
  it('YouTube’s player is asked for, and no other host by the page', async () => {
    const on = await videoOn('video-page.html', { src: youTube, title: 'How nerves work' });
    expect(textOf(button(on.video))).to.equal('Play from YouTube: How nerves work');
    await pressed(on);
    await waitUntil(async () => (await on.asked()).length > 0);
    expect((await on.asked())[0]).to.equal(youTubeFrame);
    expect([...new Set((await on.askedElsewhere()).map(company))]).to.deep.equal([
      'www.youtube-nocookie.com',
    ]);
    expect(one<HTMLIFrameElement>(on.video, 'iframe').title).to.equal('How nerves work');
    expect([...on.page.errors, ...on.page.stored]).to.deep.equal([]);
  });

  it('Vimeo’s player is asked for, with the wish not to be tracked', async () => {
    const on = await videoOn('video-page.html', { src: 'https://vimeo.com/123456789' });
    await pressed(on);
    await waitUntil(async () => (await on.asked()).length > 0);
    expect(await on.askedElsewhere()).to.deep.equal([
      'https://player.vimeo.com/video/123456789?autoplay=1&dnt=1',
    ]);
  });

  it('a file from elsewhere is asked of the host that was named', async () => {
    const on = await videoOn('video-page.html', { src: 'https://cdn.example/talk.webm' });
    await pressed(on);
    await waitUntil(async () => (await on.asked()).length > 0);
    expect([...new Set((await on.askedElsewhere()).map(company))]).to.deep.equal(['cdn.example']);
  });

  it('a file of the page’s own site is asked of that site alone, with its captions', async () => {
    const [src, captions] = [fresh('video-clip.webm'), fresh('video-captions.vtt')];
    const on = await videoOn('video-page.html', { src, captions });
    await pressed(on);
    await waitUntil(async () => new Set(await on.asked()).size > 1);
    expect([...new Set(await on.asked())].sort()).to.deep.equal([`/host/${captions}`, `/host/${src}`]);
  });
});

describe('where the page’s policy lets no frame in', () => {
  it('no rule is broken before the press; after it the way to the video stands below the empty frame', async () => {
    const on = await videoOn('video-strict.html', {
      src: youTube,
      title: 'A talk',
      poster: 'video-still.png',
    });
    await waitUntil(() => one<HTMLImageElement>(on.video, 'img').naturalWidth > 0);
    expect([on.page.violations, on.page.console, on.page.errors]).to.deep.equal([[], [], []]);
    expect(on.page.window.getComputedStyle(button(on.video)).display, 'has its look').to.equal('block');
    await pressed(on);
    await waitUntil(() => on.page.violations.length);
    expect(
      on.page.violations.every((it) => it.startsWith('frame-src https://www.youtube-nocookie.com')),
    ).to.equal(true);
    expect(link(on.video).checkVisibility()).to.equal(true);
    expect(textOf(one(on.video, '.link'))).to.equal(
      'If you see no video here, open its own page. Open the video at www.youtube.com',
    );
    expect(on.page.errors).to.deep.equal([]);
  });

  it('a file of the page’s own site still plays by that policy, and one from elsewhere has its link', async () => {
    const [src, captions] = [fresh('video-clip.webm'), fresh('video-captions.vtt')];
    const own = await videoOn('video-strict.html', { src, captions });
    await pressed(own);
    await waitUntil(async () => new Set(await own.asked()).size > 1);
    expect(own.page.violations).to.deep.equal([]);
    const other = await videoOn('video-strict.html', { src: 'https://cdn.example/talk.webm' });
    await pressed(other);
    expect(textOf(one(other.video, '.link'))).to.equal(
      'If you see no video here, open the file. Open the video at cdn.example',
    );
  });
});
