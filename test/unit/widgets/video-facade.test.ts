/** What an address becomes: a player of a company we name, a file, a plain link, or nothing at all. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { ownAddress, readVideo } from '../../../src/widgets/video-facade/model.js';

const base = 'https://blog.example/articles/feet.html';
const id = 'aB3-_xYz019';
const embed = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`;

describe('addresses of YouTube lead to its player without cookies', () => {
  for (const [written, start] of [
    [`https://www.youtube.com/watch?v=${id}`],
    [`http://youtube.com/watch?v=${id}&list=PL1&index=2`],
    [`https://m.youtube.com/watch?app=desktop&v=${id}`],
    [`https://music.youtube.com/watch?v=${id}`],
    [`//www.youtube.com/watch?v=${id}`],
    [`HTTPS://WWW.YouTube.com/watch?v=${id}`],
    [`  https://www.youtube.com/watch?v=${id}\n`],
    [`https://youtu.be/${id}?si=AbCdEf`],
    [`https://www.youtube.com/shorts/${id}`],
    [`https://www.youtube.com/embed/${id}?autoplay=0&origin=https://evil.example`],
    [`https://www.youtube.com/live/${id}?feature=share`],
    [`https://www.youtube-nocookie.com/embed/${id}`],
    [`https://youtube-nocookie.com/embed/${id}`],
    [`https://youtu.be/${id}?t=42`, 42],
    [`https://www.youtube.com/watch?v=${id}&t=42s`, 42],
    [`https://www.youtube.com/watch?v=${id}&t=1h2m3s`, 3723],
    [`https://www.youtube.com/watch?v=${id}&t=5m`, 300],
    [`https://www.youtube.com/embed/${id}?start=7`, 7],
    [`https://youtu.be/${id}?t=0`],
    [`https://youtu.be/${id}?t=12%26autoplay=0`],
    [`https://youtu.be/${id}?t=-5`],
    [`https://youtu.be/${id}?t=999999999`],
  ] as const) {
    it(written.trim(), () => {
      expect(readVideo(written, base)).to.deep.equal({
        kind: 'frame',
        company: 'YouTube',
        embed: start ? `${embed}&start=${start}` : embed,
        link: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
      });
    });
  }
});

describe('addresses of Vimeo lead to its player, which is asked not to track', () => {
  for (const [written, player] of [
    ['https://vimeo.com/123456789', '123456789?autoplay=1&dnt=1'],
    ['https://vimeo.com/123456789/0a1b2c3d4e?share=copy', '123456789?autoplay=1&dnt=1&h=0a1b2c3d4e'],
    [
      'https://player.vimeo.com/video/123456789?h=0a1b2c3d4e&dnt=0',
      '123456789?autoplay=1&dnt=1&h=0a1b2c3d4e',
    ],
    ['https://www.vimeo.com/123456789/', '123456789?autoplay=1&dnt=1'],
    ['https://vimeo.com/123456789?h=%22%3E%3Cscript%3E', '123456789?autoplay=1&dnt=1'],
  ] as const) {
    it(written, () => {
      expect(readVideo(written, base)).to.deep.equal({
        kind: 'frame',
        company: 'Vimeo',
        embed: `https://player.vimeo.com/video/${player}`,
        link: written,
      });
    });
  }
});

describe('a file', () => {
  for (const written of [
    'talk.mp4',
    '/media/Talk.WEBM?v=2',
    'https://cdn.example/a.mov',
    '../a%20b.m4v#t=10',
  ]) {
    it(written, () => {
      expect(readVideo(written, base)).to.deep.equal({ kind: 'file', link: new URL(written, base).href });
    });
  }
});

describe('an address that is neither', () => {
  for (const [written, host] of [
    [`https://youtube.com.evil.example/watch?v=${id}`, 'youtube.com.evil.example'],
    [`https://notyoutube.com/watch?v=${id}`, 'notyoutube.com'],
    ['https://www.youtube.com/watch', 'www.youtube.com'],
    ['https://www.youtube.com/watch?v=short', 'www.youtube.com'],
    ['https://www.youtube.com/@channel', 'www.youtube.com'],
    ['https://youtu.be/', 'youtu.be'],
    ['https://www.youtube.com', 'www.youtube.com'],
    ['https://vimeo.com/channels/staffpicks', 'vimeo.com'],
    ['https://example.org/talk.mp4.html', 'example.org'],
  ] as const) {
    it(`is a link to ${host}: ${written}`, () => {
      expect(readVideo(written, base)).to.deep.equal({ kind: 'link', link: new URL(written, base).href });
    });
  }

  for (const written of [
    'javascript:canary=1',
    'data:video/mp4;base64,AAAA.mp4',
    'ftp://youtube.com/a.mp4',
    `https://youtube.com@evil.example/watch?v=${id}`,
    `https://name:word@www.youtube.com/watch?v=${id}`,
    'http://[::1',
    `https://www.youtube.com/watch?v=${id}&x=${'x'.repeat(3000)}`,
  ]) {
    it(`is nothing where it is no web address, or hides its host: ${written.slice(0, 60)}`, () => {
      expect(readVideo(written, base)).to.equal(undefined);
    });
  }
});

describe('a picture or captions of the page’s own site', () => {
  const origin = 'https://blog.example';

  it('are those with its scheme, host and port', () => {
    expect(ownAddress('still.png', base, origin)).to.equal('https://blog.example/articles/still.png');
    expect(ownAddress('//blog.example/a.png', base, origin)).to.equal('https://blog.example/a.png');
  });

  it('are no others, whatever the page’s base is', () => {
    for (const it of [
      '//cdn.example/a.png',
      'http://blog.example/a.png',
      'https://blog.example:444/a.png',
      'data:,x',
      'javascript:x',
      'blob:https://blog.example/1',
      'http://[',
    ])
      expect(ownAddress(it, base, origin), it).to.equal(undefined);
    expect(ownAddress('a.png', 'https://cdn.example/', origin)).to.equal(undefined);
    expect(ownAddress('a.png', 'about:blank', origin)).to.equal(undefined);
  });
});
