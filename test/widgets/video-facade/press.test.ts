/** The button and what it brings: by keys and pointer, what is said before, what stays after, and when it is asked for again. */
import { expect, waitUntil } from '@open-wc/testing';
import { click, press } from '../../support/browser.js';
import { isShown, settled, textOf } from '../../support/page.js';
import { button, has, link, one, rest, showsOwnWords, showVideo, videoOn, youTube } from './video.js';

const vimeo = 'https://vimeo.com/123456789';
const said = (video: Element): string => textOf(one(video, '#contact'));

describe('before the press a reader is told in plain words', () => {
  for (const [src, name, words] of [
    [youTube, 'YouTube', /Then this Google service sees your internet \(IP\) address and may set cookies\.$/],
    [vimeo, 'Vimeo', /Then Vimeo sees your internet \(IP\) address and may set cookies\.$/],
    ['https://cdn.example/talk.mp4', 'cdn.example', /Then cdn\.example sees your internet \(IP\) address\.$/],
  ] as const) {
    it(`that ${name} will be contacted: on the button, and below it with what that means`, async () => {
      const video = await showVideo({ src, title: 'How nerves work' });
      expect(textOf(button(video))).to.equal(`Play from ${name}: How nerves work`);
      expect(said(video))
        .to.match(new RegExp(`^Nothing loads from ${name} before you press play\\.`))
        .and.to.match(words);
      expect(button(video).getAttribute('aria-describedby')).to.equal('contact');
      expect([isShown(one(video, '#contact')), has(video, 'iframe, video')]).to.deep.equal([true, false]);
      const unnamed = await showVideo({ src });
      expect(textOf(button(unnamed))).to.equal(`Play the video from ${name}`);
    });
  }

  it('nothing of the kind for a file of the page’s own site: nobody else is contacted', async () => {
    const video = await showVideo({ src: '/host/video-clip.webm', title: 'How nerves work' });
    expect(textOf(button(video))).to.equal('Play: How nerves work');
    expect(has(video, '#contact')).to.equal(false);
    expect(textOf(button(await showVideo({ src: '/host/video-clip.webm' })))).to.equal('Play the video');
    expect(textOf(link(video))).to.equal('Open the video file');
  });

  it('and can go to the video’s own page instead, at the same moment of it', async () => {
    const video = await showVideo({ src: 'https://youtu.be/aaaaaaaaaaa?t=1m5s' });
    expect(link(video).href).to.equal('https://www.youtube.com/watch?v=aaaaaaaaaaa&t=65s');
    expect(textOf(link(video))).to.equal('Open the video at www.youtube.com');
    expect(showsOwnWords(video)).to.equal(false);
  });
});

describe('with keys', () => {
  for (const key of ['Enter', 'Space']) {
    it(`${key} on the button starts the video, and the focus goes on to the player`, async () => {
      const { page, video } = await videoOn('video-page.html', { src: youTube, title: 'A talk' });
      await press('Tab');
      expect(video.shadowRoot!.activeElement === button(video), 'the focus is on the button').to.equal(true);
      await press(key);
      await rest(video);
      expect(video.shadowRoot!.activeElement === one(video, 'iframe'), 'the focus goes on').to.equal(true);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('a file has the browser’s own controls, and the focus', async () => {
    const { video } = await videoOn('video-page.html', { src: 'video-clip.webm', title: 'A talk' });
    button(video).focus();
    await press('Enter');
    await rest(video);
    const player = one<HTMLVideoElement>(video, 'video');
    expect([player.controls, player.ariaLabel]).to.deep.equal([true, 'A talk']);
    expect(video.shadowRoot!.activeElement === player, 'the focus goes on').to.equal(true);
  });
});

describe('a file of the page’s own site', () => {
  const decodes = document.createElement('video').canPlayType('video/webm; codecs="vp8"') !== '';
  const title = 'plays after one press, with its captions on and in the language of the page';
  (decodes ? it : it.skip)(`${title}${decodes ? '' : ' [skipped: no decoder for WebM here]'}`, async () => {
    const { video } = await videoOn('video-page.html', {
      src: 'video-clip.webm',
      captions: 'video-captions.vtt',
    });
    await click(button(video));
    await rest(video);
    const player = one<HTMLVideoElement>(video, 'video');
    await waitUntil(() => player.currentTime > 0, 'plays', { timeout: 10_000 });
    const [track] = player.textTracks;
    await waitUntil(() => track!.cues?.length, 'captions', { timeout: 10_000 });
    expect([track!.mode, track!.language, track!.kind]).to.deep.equal(['showing', 'en-GB', 'captions']);
    expect((track!.cues![0] as VTTCue).text).to.equal('Nerves carry signals.');
  });
});

describe('after the press', () => {
  it('the way to the video stays, for those whose player does not come', async () => {
    for (const src of [youTube, vimeo, '/host/no-such-file.mp4']) {
      const video = await showVideo({ src });
      button(video).click();
      await settled(video);
      expect(textOf(one(video, '.link'))).to.match(/^If you see no video here, open .*\. Open the video /);
      expect([isShown(link(video)), has(video, 'button')]).to.deep.equal([true, false]);
    }
  });

  it('a new title or heading leaves the player as it is', async () => {
    const video = await showVideo({ src: youTube, title: 'A talk' });
    button(video).click();
    await settled(video);
    const player = one<HTMLIFrameElement>(video, 'iframe');
    Object.assign(video, { title: 'Another', heading: 'Video of the day' });
    await settled(video);
    expect(one(video, 'iframe') === player, 'the same player').to.equal(true);
    expect(player.title).to.equal('Another');
    expect(textOf(one(video, 'h2'))).to.equal('Video of the day');
  });

  it('another address waits for its own press, and so does the first one when it comes back', async () => {
    const video = await showVideo({ src: youTube });
    button(video).click();
    await settled(video);
    for (const src of [vimeo, youTube, `${youTube}&t=9`]) {
      video.src = src;
      await settled(video);
      expect([has(video, 'iframe'), has(video, 'button')], src).to.deep.equal([false, true]);
    }
    video.src = undefined;
    await settled(video);
    expect([has(video, '.root'), showsOwnWords(video)]).to.deep.equal([false, true]);
  });

  it('a video that is taken off the page and put back does not play by itself: it waits for a new press', async () => {
    const { video, page, asked } = await videoOn('video-page.html', { src: youTube });
    button(video).click();
    await rest(video);
    await waitUntil(async () => (await asked()).length > 0);
    const before = await asked();
    video.remove();
    page.document.querySelector('main')!.append(video);
    await rest(video);
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect([has(video, 'iframe'), has(video, 'button')]).to.deep.equal([false, true]);
    expect(await asked()).to.deep.equal(before);
    button(video).click();
    await rest(video);
    page.document.body.append(video); // moved in one step
    await rest(video);
    expect([has(video, 'iframe'), has(video, 'button')]).to.deep.equal([false, true]);
  });

  it('two videos on one page are started each by itself', async () => {
    const [first, second] = [await showVideo({ src: youTube }), await showVideo({ src: youTube })];
    button(first).click();
    await settled(first);
    await settled(second);
    expect([has(first, 'iframe'), has(second, 'iframe')]).to.deep.equal([true, false]);
  });
});
