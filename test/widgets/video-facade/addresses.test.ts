/** What an address becomes: a player of a company we name, a file, a plain link, or nothing at all. */
import { expect } from '@open-wc/testing';
import { attack, junk, strangers } from '../../risks/hostile-values.js';
import { listenToConsole } from '../../support/console.js';
import { settled } from '../../support/page.js';
import { has, link, showsOwnWords, showVideo } from './video.js';

const id = 'aB3-_xYz019';

/** Written as something else than it is; the host is what a reader must see before a press. */
const elsewhere: readonly (readonly [written: string, host: string])[] = [
  [`https://youtube.com.evil.example/watch?v=${id}`, 'youtube.com.evil.example'],
  [`https://evil.example/youtube.com/watch?v=${id}`, 'evil.example'],
  [`https://evil.example/#https://youtube.com/watch?v=${id}`, 'evil.example'],
  [`//evil.example/watch?v=${id}`, 'evil.example'],
  [`\\\\evil.example/watch?v=${id}`, 'evil.example'],
  [`https:\\\\evil.example\\@youtube.com/watch?v=${id}`, 'evil.example'],
  [`https://youtubе.com/watch?v=${id}`, 'xn--youtub-8of.com'], // a Cyrillic letter
  [`https://yоutube.com/watch?v=${id}`, 'xn--yutube-wqf.com'], // another
  [`https://notyoutube.com/watch?v=${id}`, 'notyoutube.com'],
  [`https://www-youtube.com/watch?v=${id}`, 'www-youtube.com'],
  [`https://youtu.be.example/${id}`, 'youtu.be.example'],
  [`https://vimeo.com.evil.example/123456789`, 'vimeo.com.evil.example'],
  [`https://player.vimeo.com./video/123456789`, 'player.vimeo.com.'],
  ['https://www.youtube.com/watch', 'www.youtube.com'],
  ['https://www.youtube.com/watch?v=short', 'www.youtube.com'],
  [`https://www.youtube.com/watch?v=../../evil`, 'www.youtube.com'],
  [`https://www.youtube.com/watch?v=${id}"onload="x`, 'www.youtube.com'],
  [`https://www.youtube.com/@channel`, 'www.youtube.com'],
  [`https://www.youtube.com/redirect?q=https://evil.example`, 'www.youtube.com'],
  [`https://vimeo.com/channels/staffpicks`, 'vimeo.com'],
  [`https://vimeo.com/123456789/../evil`, 'vimeo.com'],
  [`https://tube.example/w/abc`, 'tube.example'],
  [`https://www.youtube.com/playlist?list=PL1`, 'www.youtube.com'],
  ['https://example.org/talk.mp4.html', 'example.org'],
];

const nothing: readonly string[] = [
  'javascript:canary=1',
  'JaVaScRiPt:canary=1',
  'java\nscript:canary=1',
  '\tjava\tscript:canary=1',
  ' \u0001javascript:canary=1',
  `javascript://www.youtube.com/watch?v=${id}%0Acanary=1`,
  'data:text/html,<script>parent.canary=1</script>',
  'data:video/mp4;base64,AAAA.mp4',
  'blob:https://www.youtube.com/0000',
  'file:///etc/passwd.mp4',
  'vbscript:x',
  'about:blank',
  'ftp://youtube.com/a.mp4',
  'view-source:https://www.youtube.com/',
  `https://youtube.com@evil.example/watch?v=${id}`,
  `https://evil.example@www.youtube.com/watch?v=${id}`,
  `https://name:word@www.youtube.com/watch?v=${id}`,
  'https://',
  'http://[::1',
  `https://www.youtube.com/watch?v=${id}&x=${'x'.repeat(3000)}`,
  `https://${'a'.repeat(100_000)}.example/`,
];

describe('an address that is neither', () => {
  it('is a plain link that names its true host, and loads nothing', async () => {
    const heard = listenToConsole();
    for (const [written, host] of elsewhere) {
      const video = await showVideo({ src: written });
      expect(link(video).host, written).to.equal(host);
      expect(link(video).textContent, written).to.equal(`Open the video at ${host}`);
      expect([link(video).rel, has(video, 'button, iframe, video')], written).to.deep.equal([
        'noopener',
        false,
      ]);
    }
    expect([heard.warnings, heard.errors]).to.deep.equal([[], []]);
  });

  it('or, where it is no web address or hides its host behind a name, the author’s own words', async () => {
    const heard = listenToConsole();
    for (const written of nothing) {
      const video = await showVideo({ src: written });
      expect(
        [has(video, 'a, button, iframe, video'), showsOwnWords(video)],
        written.slice(0, 60),
      ).to.deep.equal([false, true]);
    }
    expect(heard.errors).to.deep.equal([]);
    expect(heard.warnings).to.have.length(nothing.length);
    expect(heard.warnings[0]).to.equal(
      'nutrient-widgets: <video-facade src="javascript:canary=1"> is no web address of a video, so the text in its tag stays.',
    );
    for (const it of heard.warnings) expect(it.length).to.be.below(200);
  });

  it('or, where nothing was written, the author’s own words without a warning', async () => {
    const heard = listenToConsole();
    for (const attributes of [{}, { src: '' }, { title: 'A talk', poster: '/host/video-still.png' }]) {
      const video = await showVideo(attributes);
      expect([has(video, '.root'), showsOwnWords(video)]).to.deep.equal([false, true]);
    }
    expect([heard.warnings, heard.errors]).to.deep.equal([[], []]);
  });
});

describe('whatever is written in any attribute', () => {
  it('stays text: markup does not become real', async () => {
    listenToConsole();
    for (const name of ['src', 'title', 'poster', 'captions', 'heading']) {
      const video = await showVideo({ src: 'https://tube.example/w/abc', [name]: attack(name) });
      expect(strangers(video), name).to.deep.equal([]);
      const played = await showVideo({ src: 'talk.mp4', [name]: attack(name) });
      expect(
        strangers(played).filter((it) => !it.matches('img[src^="http"]')),
        name,
      ).to.deep.equal([]);
    }
  });

  it('set by script, things that are no text are left out; a title always reads as text', async () => {
    const heard = listenToConsole();
    const video = await showVideo({});
    expect(video.title).to.equal('');
    for (const [what, value] of junk) {
      Object.assign(video, { src: value, title: value, poster: value, captions: value });
      await settled(video);
      expect(has(video, 'iframe, video, img'), what).to.equal(false);
      expect(typeof video.title, what).to.equal('string');
    }
    expect(heard.errors).to.deep.equal([]);
  });
});
