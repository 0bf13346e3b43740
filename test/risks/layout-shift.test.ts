/** A late script must not move the line that somebody is reading, nor a lost one leave a hole. */
import { expect } from '@open-wc/testing';
import { openHost } from '../support/browser.js';
import { allShown, openLate, openLatePlaceholder, widgetsOf } from './late-pages.js';

/** Each widget as most pages write it; a video with its still picture. */
const widgets = [
  'emergency-banner',
  'intake-table',
  'deficiency-checklist',
  'supplement-warning',
  'nutrient-facts',
  'neuropathy-guide',
  'evidence-list',
  'food-sources',
  'review-note',
  'video-facade?src=/host/demo/video/how-it-starts.webm&poster=/host/demo/video/poster.svg&title=A+drawing',
  'report-issue',
];

/** So high that the text after most widgets is in view: below the fold nothing counts as a shift. */
const screens = [
  { width: 320, height: 1500 },
  { width: 390, height: 1400 },
  { width: 768, height: 1200 },
  { width: 1280, height: 1200 },
] as const;

const readers = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;

/** So much room too many may stay empty for a moment: of a tall widget it lies below the screen. An eighth: so much larger is text of 18 px; and a little, as room follows straight lines between screens. */
const most = (height: number): number => Math.max(120, height / 7);

/** One line with a button: as high as the author’s words. */
const isSmall = (hash: string): boolean => hash.includes('report-issue');

for (const hash of widgets) {
  const tag = hash.replace(/\?.*/, '');

  it(`a script that comes 700 ms late for ${tag} moves the text by no more than 0.02, on phones and wide screens`, async () => {
    const pages = await Promise.all(
      [...screens, ...screens.filter(({ width }) => width === 390 || width === 768)].map(
        async (screen, i) => ({
          where: `${tag}, ${screen.width} px${i < screens.length ? '' : ', 18 px serifs'}`,
          page: await openLate(`room-reserved${i < screens.length ? '' : '-serif'}.html#${hash}`, screen),
        }),
      ),
    );
    for (const { where, page } of pages) {
      const { offsetHeight } = widgetsOf(page)[0]!;
      const reserved = page.room[tag]!;
      console.log(`${where}: shift ${page.shift.toFixed(4)}, room ${reserved} px, widget ${offsetHeight} px`);
      expect(reserved, 'there was room').to.be.greaterThan(Math.min(500, offsetHeight * 0.8));
      expect(reserved, 'and no more than it takes').to.be.lessThan(offsetHeight + most(offsetHeight));
      expect(page.shift, where).to.be.at.most(0.02);
      const { height } = widgetsOf(page)[0]!.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
      expect(offsetHeight, `${where}: nothing is held below it`).to.be.at.most(Math.ceil(height));
    }
  });

  it(`a script that never comes for ${tag} leaves no hole: the room is given back and the author’s words stand there`, async () => {
    const page = await openHost(`room-lost.html#${hash}`, { width: 390 });
    const widget = widgetsOf(page)[0]!;
    const line = parseFloat(page.window.getComputedStyle(widget).lineHeight);
    const room = widget.offsetHeight;
    const [hold, ...others] = widget.getAnimations();
    expect(others).to.deep.equal([]);
    expect(hold!.effect!.getComputedTiming().endTime, 'after 3 seconds').to.equal(3000);
    hold!.finish();
    expect(widget.offsetHeight).to.be.lessThan(4 * line);
    if (!isSmall(hash)) expect(room, 'there was room').to.be.greaterThan(widget.offsetHeight + line);
    expect(widget.innerText).to.equal('In an emergency, call your local emergency number.');

    const still = await openHost(`room-lost.html#${hash}`, { width: 390 });
    const style = still.document.createElement('style');
    style.textContent = '* { animation: none !important }';
    still.document.head.append(style);
    expect(widgetsOf(still)[0]!.offsetHeight, 'animations switched off').to.be.lessThan(120);
  });
}

it('a script that comes 700 ms late for a placeholder moves the text by no more than 0.02, and leaves no room behind', async () => {
  const asked = [
    ...widgets.filter((it) => !/^(review-note|video-facade|report-issue)/.test(it)),
    'emergency-banner?region=GB',
    'emergency-banner?compact=',
    'intake-table?compact=',
    'intake-table?compact=&region=GB',
    'nutrient-facts?topics=roles',
    'emergency-banner en-US',
    'intake-table?compact= en-US',
  ];
  for (const { width, height } of [screens[1], screens[2]]) {
    const pages = await Promise.all(
      asked.map((it) => {
        const [hash, lang = 'en'] = it.split(' ');
        return openLatePlaceholder(`room-reserved.html?lang=${lang}#data-nw=${hash}`, { width, height });
      }),
    );
    for (const [i, { room, height, shift }] of pages.entries()) {
      const where = `${asked[i]}, ${width} px`;
      console.log(`placeholder ${where}: shift ${shift.toFixed(4)}, room ${room} px, widget ${height} px`);
      expect(room, `there was room, ${where}`).to.be.greaterThan(Math.min(500, height * 0.8));
      expect(room, `and no more than it takes, ${where}`).to.be.lessThan(height + most(height));
      expect(shift, where).to.be.at.most(0.02);
    }
  }
});

it('a placeholder whose script never comes, or that is to be left alone, leaves no hole', async () => {
  const page = await openHost('room-lost.html#data-nw=intake-table', { width: 390 });
  const placeholder = page.document.querySelector<HTMLElement>('[data-nw]')!;
  expect(placeholder.offsetHeight, 'there was room').to.be.greaterThan(500);
  for (const animation of placeholder.getAnimations()) animation.finish();
  expect(placeholder.offsetHeight).to.be.lessThan(120);

  const left = await openHost('room-lost.html#data-nw=intake-table?nw-ignore=', { width: 390 });
  expect(left.document.querySelector<HTMLElement>('[data-nw]')!.offsetHeight).to.be.lessThan(120);
});

it('without reserve.css every one of them moves the text by more (so the measurement measures)', async () => {
  const pages = await Promise.all(
    widgets.map((hash) => openLate(`room-unreserved.html#${hash}`, screens[1])),
  );
  for (const page of pages) {
    const { hash } = page.window.location;
    if (!isSmall(hash)) expect(page.shift, hash).to.be.greaterThan(0.05);
  }
});

it('a video without an address holds no room, as the author’s words stay', async () => {
  const page = await openHost('room-reserved.html#video-facade', { width: 390 });
  const video = widgetsOf(page)[0]!;
  const around = video.parentElement!;
  const before = around.offsetHeight;
  expect(before).to.be.lessThan(120);
  await allShown(page);
  expect(around.offsetHeight).to.equal(before);
});

// Room is measured for English, so longer words are looked at on screens as people have them, and may move a little more.
for (const [language, sizes, limit] of [
  ['en', screens, 0.02],
  ['pseudo', readers, 0.03],
] as const) {
  it(`a page with every widget moves by no more than ${limit} ${language === 'en' ? 'in English' : 'in words 40 % longer, right to left'}`, async () => {
    const pages = await Promise.all(
      sizes.map((size) => openLate('whole-page-late.html', size, { language })),
    );
    for (const [i, page] of pages.entries()) {
      const all = widgetsOf(page);
      expect(all).to.have.length(11);
      const root = all[0]!.shadowRoot!.querySelector<HTMLElement>('.root')!;
      expect(root.dir, 'the words are there').to.equal(language === 'en' ? 'ltr' : 'rtl');
      console.log(`whole page, ${language}, ${sizes[i]!.width} px: shift ${page.shift.toFixed(4)}`);
      expect(page.shift, `${sizes[i]!.width} px`).to.be.at.most(limit);
    }
  });
}
