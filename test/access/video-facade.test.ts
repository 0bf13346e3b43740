/** The states of the video, looked at by axe and by what a screen reader is told. */
import { expect } from '@open-wc/testing';
import { VideoFacade } from '../../src/widgets/video-facade/video-facade.js';
import { expectContrast, expectStructure, themes } from '../support/access.js';
import { itWhere } from '../support/abilities.js';
import { axNodes, axTree } from '../support/browser.js';
import { isShown, parse, settled, textOf } from '../support/page.js';
import { button, has, link, one, showVideo, youTube } from '../widgets/video-facade/video.js';

const states: readonly Readonly<Record<string, string>>[] = [
  { src: youTube, title: 'How nerves work', poster: '/host/video-still.png' },
  { src: youTube, heading: 'Video of the day', 'heading-level': '3' },
  { src: 'https://vimeo.com/123456789', heading: '' },
  { src: '/host/video-clip.webm', captions: '/host/video-captions.vtt' },
  { src: 'https://cdn.example/talk.mp4', title: 'A talk', expand: 'transcript' },
  { src: 'https://tube.example/w/abc', title: 'A talk' },
  { title: 'Without an address' },
];

describe('axe finds no barrier', () => {
  it('and no attribute is forgotten here', () => {
    const named = new Set(states.flatMap((it) => Object.keys(it)));
    expect([...named].sort()).to.deep.equal([...VideoFacade.observedAttributes].sort());
  });

  for (const [theme, style] of Object.entries(themes)) {
    it(`before the press: ${theme}`, async () => {
      for (const attributes of states) {
        const video = await showVideo(attributes);
        video.parentElement!.style.cssText = style;
        if (theme === 'light') await expectStructure(video);
        await expectContrast(video);
      }
    });
  }

  it('after it', async () => {
    // Not a file that never comes: axe would wait for it.
    for (const attributes of states.slice(0, 4)) {
      const video = await showVideo(attributes);
      button(video).click();
      await settled(video);
      expect(has(video, '.player')).to.equal(true);
      // Without captions a file is still played: they are the author’s to give.
      await expect(video).to.be.accessible({ ignoredRules: ['video-caption'] });
    }
  });

  it('and would find one that was put there', async () => {
    const video = await showVideo({ src: youTube });
    button(video).textContent = '';
    await expect(video).not.to.be.accessible();
  });
});

describe('what the video shows, in words', () => {
  const withWords = async (more = ''): Promise<VideoFacade> => {
    const page = parse(
      `<div><video-facade src="/host/video-clip.webm" ${more}><p slot="transcript">It begins in the toes.</p>A video.</video-facade></div>`,
    );
    const video = page.querySelector('video-facade')!;
    await settled(video);
    return video;
  };
  const words = (video: Element): HTMLElement => video.querySelector('p')!;

  it('stands in a row of that name, for who cannot see or hear it; the author may have it open', async () => {
    const video = await withWords();
    const row = one<HTMLDetailsElement>(video, '.row-transcript');
    expect(textOf(row.querySelector('summary'))).to.equal('What it shows, in words');
    expect([row.open, isShown(words(video))]).to.deep.equal([false, false]);
    row.querySelector('summary')!.click();
    expect(isShown(words(video))).to.equal(true);
    await expect(video).to.be.accessible();
    expect(isShown(words(await withWords('expand="transcript"')))).to.equal(true);
  });

  it('has no row where there are no such words, and one as soon as the page brings them', async () => {
    const video = await showVideo({ src: '/host/video-clip.webm' });
    expect(has(video, 'details')).to.equal(false);
    video.insertAdjacentHTML('beforeend', '<p slot="transcript">It begins in the toes.</p>');
    await settled(video);
    await settled(video);
    expect(has(video, '.row-transcript')).to.equal(true);
  });

  it('stays where there is no video to play: a wrong address takes no words away', async () => {
    const video = parse(
      '<div><video-facade><p slot="transcript">It begins in the toes.</p></video-facade></div>',
    ).querySelector('video-facade')!;
    await settled(video);
    expect(isShown(words(video))).to.equal(true);
  });
});

describe('a screen reader', () => {
  it('is told on the button itself who will be contacted, and of the picture nothing', async () => {
    const video = await showVideo(states[0]!);
    const nodes = axNodes(await axTree(video));
    expect(nodes.filter(({ role }) => role === 'button').map(({ name }) => name)).to.deep.equal([
      'Play from YouTube: How nerves work',
    ]);
    expect(nodes.filter(({ role }) => /image|img/i.test(role))).to.deep.equal([]);
  });

  itWhere('spokenText', 'hears with the button what that means', async () => {
    const video = await showVideo(states[0]!);
    const { description } = await axTree(button(video));
    expect(description).to.match(
      /^Nothing loads from YouTube before you press play\. Then this Google service/,
    );
    expect(axNodes(await axTree(link(video)))[0]!.name).to.equal('Open the video at www.youtube.com');
  });
});
