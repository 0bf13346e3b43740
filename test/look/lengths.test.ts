/**
 * How long a widget is on a phone, closed as it comes: a box in an article, and not an article. At 390 px, in text of
 * 16 px, which browsers come with, and in the demo article, whose text is larger; and the whole of that. The table is
 * printed; a widget that grew over its limit fails.
 */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/deficiency-checklist.js';
import '../../src/define/emergency-banner.js';
import '../../src/define/evidence-list.js';
import '../../src/define/food-sources.js';
import '../../src/define/intake-table.js';
import '../../src/define/neuropathy-guide.js';
import '../../src/define/nutrient-facts.js';
import '../../src/define/report-issue.js';
import '../../src/define/review-note.js';
import '../../src/define/supplement-warning.js';
import '../../src/define/video-facade.js';
import { tags } from '../risks/embeds.js';
import { engine } from '../support/abilities.js';
import { openHost, setViewport } from '../support/browser.js';
import { stage, tall, type Tag } from '../support/look.js';

interface Length {
  readonly px: number;
  readonly words: number;
  /** How far down the first answer or control may stand. */
  readonly first: number;
  /** What that is. */
  readonly is: string;
  readonly attributes?: string;
}

const most: Readonly<Partial<Record<Tag, Length>>> = {
  'emergency-banner': { px: 650, words: 90, first: 300, is: '.number' },
  'intake-table': { px: 850, words: 130, first: 300, is: '.figure' },
  'deficiency-checklist': { px: 1600, words: 250, first: 900, is: '.tick' },
  'supplement-warning': { px: 1200, words: 160, first: 300, is: '#medicine' },
  'nutrient-facts': { px: 720, words: 110, first: 300, is: '.store' },
  'neuropathy-guide': { px: 1980, words: 270, first: 300, is: '.figure' },
  'evidence-list': { px: 1250, words: 210, first: 300, is: '.summary' },
  'food-sources': { px: 930, words: 120, first: 300, is: 'input' },
  'review-note': { px: 350, words: 70, first: 300, is: 'p, dl' },
  'video-facade': { px: 330, words: 25, first: 300, is: 'button', attributes: 'src="/host/video-clip.webm"' },
  'report-issue': { px: 60, words: 10, first: 60, is: 'button' },
};

/** The words on show, without those for the ear alone; of a list the one that is chosen. */
const wordsOf = (widget: Element): number =>
  widget.shadowRoot ? wordsIn(widget.shadowRoot.querySelector<HTMLElement>('.root')!) : 0;

function wordsIn(root: HTMLElement): number {
  for (const it of root.querySelectorAll<HTMLElement>('.spoken')) it.hidden = true;
  let text = root.innerText;
  for (const list of root.querySelectorAll('select'))
    text = text.replace(list.innerText, ` ${list.selectedOptions[0]?.text ?? ''} `);
  return text.split(/\s+/).filter((it) => /[\p{L}\p{N}]/u.test(it)).length;
}

describe('on a phone a widget is a box, and not an article', () => {
  const rows: string[] = [];
  after(() => console.log(['tag, country: px of px, words of words, first at px', ...rows].join('\n')));

  for (const [tag, { px, words, first, is, attributes = '' }] of Object.entries(most) as [Tag, Length][]) {
    for (const place of ['', 'region="GB"', 'region="US"']) {
      it(`${tag} ${place || 'without a country'}: ${px} px and ${words} words at most, its first answer or control within ${first} px`, async () => {
        await setViewport(390, tall);
        const style = 'padding: 20px';
        const widget = await stage(tag, `${attributes} ${place}`, { style });
        const box = widget.getBoundingClientRect();
        const there = widget.shadowRoot!.querySelector(is)!.getBoundingClientRect();
        const found = {
          px: Math.ceil(box.height),
          words: wordsOf(widget),
          first: Math.ceil(there.top - box.top),
        };
        rows.push(
          `${tag} ${place || '–'}: ${found.px} of ${px}, ${found.words} of ${words}, ${found.first} of ${first}`,
        );
        expect(found.px, 'px').to.be.at.most(px);
        expect(found.words, 'words').to.be.at.most(words);
        expect(found.first, 'px to the first').to.be.at.most(first);
      });
    }
  }

  it('the demo article with all of them: 16,500 px and 2,500 words at most', async () => {
    const { document } = await openHost('demo/index.html', { width: 390, height: 800 });
    const widgets = [...document.querySelectorAll(tags.join())];
    await waitUntil(() => widgets.every((it) => it.shadowRoot?.querySelector('.root')), 'drawn', {
      timeout: 20_000,
    });
    expect(widgets).to.have.length(tags.length);
    const article = document.querySelector<HTMLElement>('article')!;
    // What is in a shadow root is no part of the text around it.
    const words = wordsIn(article) + widgets.reduce((sum, it) => sum + wordsOf(it), 0);
    const px = document.documentElement.scrollHeight;
    rows.push(`article: ${px} of 16500, ${words} of 2500`);
    // The page is in the system’s own font, which is another, and wider, in Firefox.
    if (engine === 'Chromium') expect(px, 'px').to.be.at.most(16_500);
    expect(words, 'words').to.be.at.most(2500);
  });

  it('in the larger text of the demo article, as wide as Arial, none is longer', async () => {
    const { document } = await openHost('demo/index.html', { width: 390, height: 800 });
    document.body.style.fontFamily = 'Liberation Sans, Arial, sans-serif';
    // As on a phone: a scroll bar takes no room.
    document.documentElement.style.scrollbarWidth = 'none';
    const widgets = [...document.querySelectorAll(tags.join())];
    await waitUntil(() => widgets.every((it) => it.shadowRoot?.querySelector('.root')), 'drawn', {
      timeout: 20_000,
    });
    const heights = widgets.map(
      (it) => [it.localName as Tag, Math.ceil(it.getBoundingClientRect().height)] as const,
    );
    for (const [tag, height] of heights) rows.push(`${tag} in the article: ${height} of ${most[tag]!.px}`);
    expect(heights.filter(([tag, height]) => height > most[tag]!.px)).to.deep.equal([]);
  });
});
