import { expect } from '@open-wc/testing';
import { inside, isShown, probe, settled, textNodes } from '../../support/page.js';
import type { ProbeWidget } from '../../support/probe-widget.js';

const TAG = '<probe-widget>';
const END = '</probe-widget>';

/** Whether the reader sees the author's words, all of them or none; the widget itself must show either way. */
function wordsShown(widget: ProbeWidget): boolean {
  expect(isShown(inside(widget, '.text')!), 'the widget shows').to.equal(true);
  const words = textNodes(widget).filter((text) => !text.parentElement!.closest('[slot], template'));
  const shown = words.map(isShown);
  expect(words, 'there are words').not.to.have.length(0);
  expect(new Set(shown).size, 'all words share one fate').to.equal(1);
  return shown[0]!;
}

const letters = (count: number): string => 'm'.repeat(count);

/** Surely meant as a stand-in: the widget takes its place. */
const hidden: [string, string][] = [
  ['short words, and an element after the tag', `${TAG}Call 112.${END}<p>The article.</p>`],
  ['short words, and text after the tag', `<p>Before ${TAG}Call 112.${END} and after.</p>`],
  ['short words, and white space after the tag', `<p>Before ${TAG}Call 112.${END} </p>`],
  ['short words, and a comment after the tag', `<p>Before ${TAG}Call 112.${END}<!-- end --></p>`],
  ['short words alone in a div', `<div>${TAG}Call 112.${END}</div>`],
  ['short words alone in a div written over three lines', `<div>\n  ${TAG}\n  Call 112.\n  ${END}</div>`],
  ['short words alone in a list item', `<ul><li>${TAG}Call 112.${END}</li></ul>`],
  ['short words alone in a blockquote', `<blockquote>${TAG}Call 112.${END}</blockquote>`],
  ['a link', `<div>${TAG}<a href="/emergency">Emergency numbers</a>${END}</div>`],
  [
    'inline elements inside inline elements',
    `<div>${TAG}<em>Call <strong>112 <abbr title="now">now</abbr></strong></em>, <span>or <a href="#">more</a></span>${END}</div>`,
  ],
  ['words with comments between them', `<div>${TAG}<!-- fallback -->Call <!-- really --> 112.${END}</div>`],
  ['200 characters', `<div>${TAG}${letters(200)}${END}</div>`],
  [
    '200 characters, spread over lines',
    `<div>${TAG}\n   ${letters(100)}\n      ${letters(99)}\n\n${END}</div>`,
  ],
  ['200 characters and a long comment', `<div>${TAG}${letters(200)}<!-- ${letters(500)} -->${END}</div>`],
  [
    '200 characters and a long heading of the page',
    `<div>${TAG}${letters(200)}<b slot="heading">${letters(90)}</b>${END}</div>`,
  ],
];

/** Perhaps the article itself: it stays. */
const shown: [string, string][] = [
  [
    'a warning swallowed by a self-closed tag',
    '<p>Ask first. <probe-widget/> Never take more than the label says.</p>',
  ],
  [
    'a warning swallowed by a tag never closed',
    '<p>Ask first. <probe-widget> Never take more than the label says.</p>',
  ],
  [
    'the article after a tag never closed, which the host closed at its end',
    `<div>${TAG}Call 112.\n\nNever take more than the label says.\n${END}</div><p>After</p>`,
  ],
  ['words alone in a paragraph, where hosts put a bare tag', `<p>${TAG}Call 112.${END}</p>`],
  ['words at the end of a paragraph', `<p>Before ${TAG}Call 112.${END}</p>`],
  ['words at the end of a div with more in it', `<div><p>Before</p>${TAG}Call 112.${END}</div>`],
  ['words at the end of a div with bare text in it', `<div>Before ${TAG}Call 112.${END}</div>`],
  ['201 characters', `<div>${TAG}${letters(201)}${END}</div><p>After</p>`],
  ['201 characters in many inline elements', `<div>${TAG}${'<i>m</i>'.repeat(201)}${END}</div>`],
  ['a line break', `<div>${TAG}Call<br>112.${END}</div>`],
  ['a line break deep inside', `<div>${TAG}<b>Call <i>112<br></i></b>.${END}</div>`],
  ['a picture', `<div>${TAG}Call 112 <img alt="a phone" src="data:,">${END}</div>`],
  [
    'a picture deep inside',
    `<div>${TAG}<a href="#">Call 112 <img alt="a phone" src="data:,"></a>${END}</div>`,
  ],
  ['a drawing', `<div>${TAG}Call 112 <svg></svg>${END}</div>`],
  ['a video', `<div>${TAG}Watch <video></video>${END}</div>`],
  ['a button', `<div>${TAG}Call 112 <button>Call</button>${END}</div>`],
  ['a field', `<div>${TAG}Your age <input>${END}</div>`],
  ['a custom element of the page', `<div>${TAG}Call <phone-number>112</phone-number>${END}</div>`],
  ['another widget', `<div>${TAG}Call 112 <probe-widget></probe-widget>${END}</div>`],
  ['a paragraph', `<div>${TAG}<p>Call 112.</p>${END}</div>`],
  ['a paragraph inside inline elements', `<div>${TAG}<span><span><p>Call 112.</p></span></span>${END}</div>`],
  ['a list', `<div>${TAG}<ul><li>Call 112.</li></ul>${END}</div>`],
  ['an element nobody knows', `<div>${TAG}<blink>Call 112.</blink>${END}</div>`],
  [
    'the rest of an article after a self-closed tag',
    '<article><h2>Magnesium</h2><probe-widget/><p>It is in nuts.</p><p>It is in beans.</p></article>',
  ],
  ['one more paragraph after a self-closed tag', '<div><probe-widget/><p>It is in nuts.</p></div>'],
];

describe('the author’s own words make room', () => {
  for (const [what, markup] of hidden) {
    it(`${what}: the reader does not see them twice`, async () => {
      expect(wordsShown(await probe(markup))).to.equal(false);
    });
  }

  it('whatever they are, when they are marked as a stand-in', async () => {
    const widget = await probe(
      `<p>Ask first. ${TAG}<span slot="fallback">Call <br> 112 <img alt="" src="data:,"><button>Call</button></span>${END}</p>`,
    );
    expect(isShown(widget.querySelector('span')!)).to.equal(false);
    expect(widget.querySelector('span')!.offsetHeight).to.equal(0);
    expect(widget.querySelector('button')!.checkVisibility()).to.equal(false);
  });

  it('only where they are marked, if the tag then swallowed the article', async () => {
    const widget = await probe(
      `<article>${TAG}<p slot="fallback">Call 112.</p><p id="rest">The rest of the article.</p></article>`,
    );
    expect(isShown(widget.querySelector('[slot]')!)).to.equal(false);
    expect(isShown(widget.querySelector('#rest')!)).to.equal(true);
    expect(isShown(inside(widget, '.text')!)).to.equal(true);
  });

  it('and an empty tag leaves no gap', async () => {
    for (const markup of [
      '<div><probe-widget></probe-widget></div>',
      '<p>Ask. <probe-widget><!-- x --> \n</p>',
    ]) {
      const widget = await probe(markup);
      expect(inside<HTMLSlotElement>(widget, 'slot:not([name])')!.hidden, markup).to.equal(true);
    }
  });
});

describe('words that may be the article are never hidden', () => {
  for (const [what, markup] of shown) {
    it(`${what} stays for the reader, below the widget`, async () => {
      const widget = await probe(markup);
      expect(wordsShown(widget)).to.equal(true);
      const words = textNodes(widget)[0]!;
      const range = document.createRange();
      range.selectNodeContents(words);
      const end = inside(widget, '.root')!.getBoundingClientRect().bottom;
      expect(range.getBoundingClientRect().top).to.be.at.least(end - 1);
    });
  }

  it('a paragraph after the widget is untouched', async () => {
    const widget = await probe(`${TAG}Call 112.${END}<p>The article.</p>`);
    expect(isShown(widget.nextElementSibling!)).to.equal(true);
  });
});

describe('a page that changes after the widget is there', () => {
  it('gets what was added, and hides the stand-in again when it is taken away', async () => {
    const widget = await probe(`<div>${TAG}Call 112.${END}</div>`);
    expect(wordsShown(widget)).to.equal(false);

    const paragraph = document.createElement('p');
    paragraph.textContent = 'Added later.';
    widget.append(paragraph);
    await settled(widget);
    expect(wordsShown(widget)).to.equal(true);

    paragraph.remove();
    await settled(widget);
    expect(wordsShown(widget)).to.equal(false);
  });

  it('can still mark its words as a stand-in', async () => {
    const widget = await probe(`<div>${TAG}<p>Call 112.</p>${END}</div>`);
    const paragraph = widget.querySelector('p')!;
    expect(isShown(paragraph)).to.equal(true);
    paragraph.slot = 'fallback';
    await settled(widget);
    expect(isShown(paragraph)).to.equal(false);
    paragraph.removeAttribute('slot');
    await settled(widget);
    expect(isShown(paragraph)).to.equal(true);
  });

  it('is looked at again when the widget moves', async () => {
    const widget = await probe(`<p id="from">${TAG}Call 112.${END}</p><div id="to"></div>`);
    expect(wordsShown(widget)).to.equal(true);
    widget.parentElement!.nextElementSibling!.append(widget);
    await settled(widget);
    expect(wordsShown(widget)).to.equal(false);
  });
});
