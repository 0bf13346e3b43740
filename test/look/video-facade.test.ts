/** The video as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import type { VideoFacade } from '../../src/widgets/video-facade/video-facade.js';
import { setViewport } from '../support/browser.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { all, finger, isPrinted, picture, stage } from '../support/look.js';
import { addedText, settled } from '../support/page.js';
import { button, link, one, youTube } from '../widgets/video-facade/video.js';

const poster = 'poster="/host/video-still.png"';
const title = 'How nerves work, and what happens when they do not';

const variants = {
  youtube: `src="${youTube}" title="${title}" ${poster} heading="Video of the day"`,
  bare: 'src="https://vimeo.com/123456789"',
  file: `src="/host/video-clip.webm" ${poster}`,
  'long host': `src="https://${'subdomain.'.repeat(9)}example.org/w/abc" title="${title}"`,
} as const;

const video = { tag: 'video-facade', variants, pictures: {} } as const;

async function press(video: VideoFacade): Promise<void> {
  video.shadowRoot!.querySelector('button')?.click();
  await settled(video);
}

everythingFits({ ...video, pictures: { youtube: '' }, then: [press] });

itRunsRightToLeft(video);

describe('when the video starts', () => {
  it('the player takes the room of the picture: nothing below it moves much when the video starts', async () => {
    await setViewport(800, 1200); // no bar for scrolling, neither before nor after
    const video = await stage('video-facade', variants.youtube);
    const { width, height } = one(video, 'img').getBoundingClientRect();
    button(video).click();
    await settled(video);
    const player = one(video, 'iframe').getBoundingClientRect();
    expect(player.width).to.be.closeTo(width, 3);
    expect(player.height).to.be.closeTo(height, 3);
  });
});

aFingerCanPress({
  ...video,
  targets: { youtube: 1, bare: 1, file: 1, 'long host': 0 },
  also: (it) => expect(link(it).getBoundingClientRect().height).to.be.at.least(finger.least),
});

textCanBeRead(video);

forcedColoursAreKept({
  ...video,
  keeps: 'the button has a border',
  also: async (it, variant) => {
    if (variant === 'youtube') await picture(it, 'forced');
  },
});

itPrints({
  ...video,
  variants: { youtube: variants.youtube, 'after the press': { attributes: variants.youtube, act: press } },
  pictures: { 'after the press': '' },
  printed: '.heading, .name, .link',
  links: '.link a',
  also: (it) => {
    const names = all(it, '.root, .root *')
      .filter(isPrinted)
      .map((part) => part.className || part.localName);
    expect(names).to.deep.equal(['root', 'heading', 'name on-paper-only', 'link small', 'a']);
    expect(one(it, '.name').textContent).to.equal(title);
    expect(addedText(link(it), '::after')).to.equal(` (${youTube})`);
  },
});
