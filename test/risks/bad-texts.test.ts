/** Names, titles and addresses are free text: what hostile hands write there is text, and never runs or loads anything. */
import { expect } from '@open-wc/testing';
import { openForm } from '../support/open-form.js';
import { listenToConsole } from '../support/console.js';
import { inside, parse, settled, textOf } from '../support/page.js';
import '../support/scenes.js';
import { attack, junk, strangers } from './hostile-values.js';

/** Puts an element with these attributes on the page, inside words of its author. */
async function put<T extends 'review-note' | 'video-facade' | 'report-issue'>(
  tag: T,
  attributes: Record<string, string>,
): Promise<HTMLElementTagNameMap[T]> {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.append('Watch the talk.');
  parse('<div></div>').append(widget);
  await settled(widget);
  return widget;
}

const nothingLoads = 'img, iframe, video, source, track, audio, object, embed, script';

describe('a reviewer’s name', () => {
  it('and credentials stay text', async () => {
    const { warnings } = listenToConsole();
    const note = await put('review-note', {
      'reviewed-by': attack('name'),
      credentials: attack('credentials'),
      'reviewed-on': '2026-11-02',
    });
    expect(textOf(inside(note, '.root')))
      .to.include(attack('name'))
      .and.to.include(attack('credentials'));
    expect(strangers(note)).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  it('of white space alone is none: nobody is named by their credentials', async () => {
    const nobody = textOf(inside(await put('review-note', {}), '.root'));
    for (const blank of ['', ' ', '\u00a0\n']) {
      const note = await put('review-note', {
        'reviewed-by': blank,
        credentials: 'MD',
        'reviewed-on': '2026-11-02',
      });
      expect(textOf(inside(note, '.root')), JSON.stringify(blank)).to.equal(nobody);
    }
  });
});

describe('an address of a video that is none', () => {
  for (const [what, src] of Object.entries({
    script: 'javascript:canary=1',
    'script in capitals, with white space': ' JaVaScRiPt:canary=1',
    'script with a line break in its name': 'java\nscript:canary=1',
    'a page in itself': 'data:text/html,<script>parent.canary=1</script>',
    'a blob': 'blob:https://www.youtube.com/0f8b0b0e',
    'a file of the computer': 'file:///etc/hosts',
    'a page of the browser': 'view-source:https://www.youtube.com/watch?v=PLACEHOLDER',
    mail: 'mailto:someone@example.org',
    'a user name that looks like a host': 'https://www.youtube.com@evil.example/watch?v=PLACEHOLDER',
    'no host': 'https://',
    '10,000 letters': `https://example.org/${'a'.repeat(10_000)}`,
  })) {
    it(`leaves the author’s words, with one warning: ${what}`, async () => {
      const { warnings, errors } = listenToConsole();
      const video = await put('video-facade', { src, title: attack('title') });
      expect(inside(video, nothingLoads)).to.equal(null);
      expect(inside(video, 'a, button')).to.equal(null);
      expect(video.innerText.trim()).to.equal('Watch the talk.');
      expect(warnings).to.have.length(1);
      expect(warnings[0]!.length, 'a warning is short').to.be.lessThan(220);
      expect(errors).to.deep.equal([]);
    });
  }

  for (const [what, src] of Object.entries({
    'a host that ends in the same letters': 'https://notyoutube.com/watch?v=PLACEHOLDER',
    'a host that begins like it': 'https://www.youtube.com.evil.example/embed/PLACEHOLDER',
    'a letter that looks alike': 'https://www.yоutube.com/watch?v=PLACEHOLDER',
    'its name in the path': 'https://evil.example/www.youtube.com/embed/PLACEHOLDER',
    'markup in the number': 'https://www.youtube.com/watch?v=%22%3E%3Cimg%20src',
  })) {
    it(`is a plain link and loads nothing: ${what}`, async () => {
      listenToConsole();
      const video = await put('video-facade', { src });
      expect(inside(video, nothingLoads)).to.equal(null);
      expect(inside(video, 'button')).to.equal(null);
      expect(inside<HTMLAnchorElement>(video, 'a')!.href).to.equal(new URL(src).href);
    });
  }

  it('keeps its title as text, and leaves out a picture and captions from elsewhere', async () => {
    const { warnings } = listenToConsole();
    const video = await put('video-facade', {
      src: 'talk.mp4',
      title: attack('title'),
      poster: 'https://example.org/picture.png',
      captions: 'data:text/vtt,WEBVTT',
    });
    expect(textOf(inside(video, 'button'))).to.include(attack('title'));
    expect(inside(video, nothingLoads)).to.equal(null);
    expect(warnings.join('\n')).to.match(/poster/);
  });

  it('handed over as junk by a framework is none, and throws nothing', async () => {
    const { errors } = listenToConsole();
    const video = await put('video-facade', {});
    for (const [what, value] of junk) {
      (video as unknown as Record<string, unknown>).src = value;
      await settled(video);
      if (typeof value === 'number') continue; // a number is text, and the name of a page here
      expect(inside(video, 'a, button, iframe, video'), what).to.equal(null);
    }
    expect(errors).to.deep.equal([]);
  });
});

/** Opens the form, and closes it again. */
async function toldInForm(widget: HTMLElementTagNameMap['report-issue']): Promise<string> {
  const dialog = await openForm(widget);
  const told = textOf(dialog);
  dialog.close();
  await settled(widget);
  return told;
}

const toFile = 'Your report becomes a file.';

describe('an address for reports that is none', () => {
  const bad = {
    endpoint: {
      script: 'javascript:canary=1',
      'script in capitals, with white space': ' JaVaScRiPt:canary=1',
      'a page in itself': 'data:text/html,<script>parent.canary=1</script>',
      'a blob': 'blob:https://example.org/0f8b0b0e',
      'a file of the computer': 'file:///etc/hosts',
      mail: 'mailto:someone@example.org',
      'a user name that looks like a host': 'https://example.org@evil.example/reports',
      'no host': 'https://',
    },
    mailto: {
      'two addresses': 'a@example.org,b@example.org',
      'a second reader': 'a@example.org?bcc=b@evil.example',
      'a further header': 'a@example.org\r\nBcc: b@evil.example',
      'a further header, written as in an address': 'a@example.org%0D%0ABcc:b@evil.example',
      'a name beside it': 'Publisher <a@example.org>',
      'its own scheme': 'mailto:a@example.org',
      'no host': 'publisher',
      markup: attack('mailto'),
      '10,000 letters': `${'a'.repeat(10_000)}@`,
    },
  } as const;

  for (const [name, values] of Object.entries(bad)) {
    it(`leaves a form whose report becomes a file, with one warning each: ${name}`, async () => {
      for (const [what, value] of Object.entries<string>(values)) {
        const { warnings, errors } = listenToConsole();
        const report = await put('report-issue', { [name]: value });
        expect(await toldInForm(report), what).to.include(toFile);
        expect(textOf(inside(report, '.root')), what).not.to.match(/evil|canary/);
        expect(strangers(report), what).to.deep.equal([]);
        expect(warnings, what).to.have.length(1);
        expect(warnings[0], what).to.match(
          new RegExp(`^nutrient-widgets: <report-issue ${name}=".*> is not understood\\. Allowed: an `, 's'),
        );
        expect(warnings[0]!.length, 'a warning is short').to.be.lessThan(220);
        expect(errors).to.deep.equal([]);
      }
    });
  }

  it('is one that was not written where a content system leaves it empty', async () => {
    const { warnings } = listenToConsole();
    for (const blank of ['', '  ']) {
      const report = await put('report-issue', { endpoint: blank, mailto: blank });
      expect(await toldInForm(report)).to.include(toFile);
      expect(inside(report, '.on-paper')).to.equal(null);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('handed over as junk by a framework is none, and throws nothing', async () => {
    const { errors } = listenToConsole();
    const report = await put('report-issue', {});
    for (const [what, value] of junk) {
      if (typeof value === 'number') continue; // a number is the name of a page here
      Object.assign(report, { endpoint: value, mailto: value });
      await settled(report);
      expect(await toldInForm(report), what).to.include(toFile);
    }
    expect(errors).to.deep.equal([]);
  });

  it('keeps the form that tells whose server it is: a host that looks like another is named in full', async () => {
    for (const [endpoint, host] of [
      ['https://example.org.evil.example/reports', 'example.org.evil.example'],
      ['//evil.example/reports', 'evil.example'],
      ['https://еxample.org/reports', 'xn--xample-2of.org'], // its first letter is Cyrillic
      ['https://evil.example/https://example.org', 'evil.example'],
      ['/reports', location.host],
      ['reports', location.host],
    ] as const) {
      const told = await toldInForm(await put('report-issue', { endpoint }));
      expect(told, endpoint).to.include(`Your report goes to ${host}.`);
    }
  });
});
