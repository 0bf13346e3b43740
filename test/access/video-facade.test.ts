/** The states of the video, looked at by axe and by what a screen reader is told. */
import { expect } from '@open-wc/testing';
import { VideoFacade } from '../../src/widgets/video-facade/video-facade.js';
import { expectContrast, expectStructure, themes } from '../support/access.js';
import { itWhere } from '../support/abilities.js';
import { axNodes, axTree } from '../support/browser.js';
import { settled } from '../support/page.js';
import { button, has, link, showVideo, youTube } from '../widgets/video-facade/video.js';

const states: readonly Readonly<Record<string, string>>[] = [
  { src: youTube, title: 'How nerves work', poster: '/host/video-still.png' },
  { src: youTube, heading: 'Video of the day', 'heading-level': '3' },
  { src: 'https://vimeo.com/123456789', heading: '' },
  { src: '/host/video-clip.webm', captions: '/host/video-captions.vtt' },
  { src: 'https://cdn.example/talk.mp4', title: 'A talk' },
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
