/** Pictures of pages as publishers have them, each with one thing by which pictures of pages go wrong. */
import { expect, waitUntil } from '@open-wc/testing';
import {
  block,
  blue,
  button,
  colorOf,
  english,
  green,
  grey,
  leaveOff,
  openDialog,
  picture,
  picturePage,
  pixelsOf,
  pressForPicture,
  red,
  said,
  type PicturePage,
} from './picture-page.js';
import { drawings, fields, frameworks, looks, oddities, type Case } from './picture-pages.js';

const colors = { red, green, blue };

async function expectSeen(page: PicturePage): Promise<void> {
  const made = await picture(page);
  if (!tellsPlaces(page)) return;
  for (const { host, element } of seenIn(page.main)) {
    const color = colors[element.getAttribute('seen') as keyof typeof colors];
    expect(colorOf(made, element), `${host} ${element.outerHTML.slice(0, 200)}`).to.deep.equal(color);
  }
}

/** In what is zoomed WebKit tells places as if it were not. */
function tellsPlaces({ main, document }: PicturePage): boolean {
  if (![document.body, document.documentElement].some(({ style }) => style.zoom)) return true;
  const probe = document.createElement('div');
  probe.style.width = '100px';
  main.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width > 110;
}

/** In shadow roots too. */
function* seenIn(root: ParentNode, host = ''): Generator<{ host: string; element: Element }> {
  for (const element of root.querySelectorAll('*')) {
    if (element.hasAttribute('seen')) yield { host, element };
    if (element.shadowRoot) yield* seenIn(element.shadowRoot, element.localName);
  }
}

async function opened({ markup, act }: Case): Promise<PicturePage> {
  const page = await picturePage(markup);
  await act?.(page);
  return page;
}

const groups: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  'as frameworks make them': frameworks,
  'that look other than most': looks,
  'with drawings': drawings,
  'with things no copy can do without care for': oddities,
};

for (const [kind, cases] of Object.entries(groups)) {
  describe(`a reader sends what they see of pages ${kind}`, () => {
    for (const [title, it_] of Object.entries(cases)) {
      it(title, async () => {
        const page = await opened(it_);
        await expectSeen(page);
        const asked = (await page.requests()).map(({ url }) => url);
        expect(asked.filter((url) => url.includes('no-such-file.png)'))).to.deep.equal([]);
        expect(page.errors.filter((error) => !error.startsWith('did not load'))).to.deep.equal([]);
      });
    }
  });
}

describe('what a reader wrote is grey in the picture, and not in what is drawn', () => {
  const [secret, noSecret] = ['Zyxomma', 'Zomxmya']; // as wide
  it('in fields of every making: pixels are the same with it and without', async () => {
    const made = [];
    for (const text of [noSecret, secret]) {
      const markup = Object.values(fields).map(
        (field) =>
          `<div class="place" style="height: 30px; overflow: hidden; position: relative">${field.replaceAll('{}', text)}</div>`,
      );
      const page = await picturePage(
        `<style>* { font: 14px monospace } .modify { -webkit-user-modify: read-write; user-modify: read-write }</style>${markup.join(block('red', 'height: 4px; width: 50px'))}`,
      );
      made.push({ page, canvas: await picture(page), places: [...page.main.querySelectorAll('.place')] });
    }
    const [one, other] = made as [(typeof made)[0], (typeof made)[0]];
    // Firefox knows no text that a style sheet makes one to be edited.
    const isKnown = (place: Element): boolean =>
      !place.querySelector('.modify') || place.querySelector<HTMLElement>('.modify')!.isContentEditable;
    Object.keys(fields).forEach((name, i) => {
      if (!isKnown(other.places[i]!)) return;
      expect(
        pixelsOf(one.canvas, one.places[i]!) === pixelsOf(other.canvas, other.places[i]!),
        name,
      ).to.equal(true);
    });
    if (other.places.every(isKnown)) expect(other.page.markups[0]).not.to.include(secret);
    for (const bar of other.page.main.querySelectorAll('.red'))
      expect(colorOf(other.canvas, bar), bar.previousElementSibling!.innerHTML).to.deep.equal(red);
  });

  it('in a page that is one field as a whole (`designMode`)', async () => {
    const page = await picturePage(`<p>${secret}</p>${block('red')}`);
    page.document.designMode = 'on';
    const made = await picture(page);
    expect(colorOf(made, page.main.querySelector('.red')!)).to.deep.equal(grey);
    expect(page.markups.join()).not.to.include(secret);
  });

  it('and in a canvas, where a page may draw what is typed', async () => {
    const page = await picturePage(`<canvas width="60" height="40"></canvas>${block('red')}`);
    const canvas = page.main.querySelector('canvas')!;
    canvas.getContext('2d')!.fillText(secret, 0, 20);
    const made = await picture(page);
    expect(colorOf(made, canvas)).to.deep.equal(grey);
    expect(colorOf(made, page.main.querySelector('.red')!)).to.deep.equal(red);
  });
});

describe('nobody but the reader sees', () => {
  it('words that are not on the screen: of closed shadow roots, of parts that are not rendered', async () => {
    for (const title of ['a closed shadow root', 'a part that is there for a search only']) {
      const page = await opened(oddities[title]!);
      await picture(page);
      expect(page.markups).to.have.length(1);
      expect(page.markups[0], title)
        .not.to.include('Not drawn')
        .and.not.to.include('Nor this')
        .and.not.to.include('Nor that');
    }
  });
});

describe('a picture of a page costs it nothing', () => {
  it('no handler and no constructor runs, and nothing is asked for that the page had not', async () => {
    const page = await opened(oddities['handlers and elements that run when they are made']!);
    const before = (await page.requests()).map(({ url }) => url);
    (page.window as unknown as { ran: number }).ran = 0;
    delete (window as unknown as { ran?: number }).ran;
    await picture(page);
    const after = (await page.requests()).map(({ url }) => url).slice(before.length);
    expect(after.filter((url) => !url.startsWith('data:') && !url.startsWith('/dist/report-'))).to.deep.equal(
      [],
    );
    expect('ran' in window).to.equal(false);
    expect(page.errors).to.deep.equal([]);
  });

  it('of images in several sizes only those are read that the page has loaded', async () => {
    const page = await opened(oddities['an image of a set']!);
    const asked = async (): Promise<string[]> =>
      (await page.requests()).map(({ url }) => url).filter((url) => url.includes('sprite'));
    await waitUntil(async () => (await asked()).length > 0, 'the page has one');
    const [loaded] = await asked();
    await picture(page);
    expect(new Set(await asked())).to.deep.equal(new Set([loaded]));
  });

  it('of a full screen lets the page go on in between: its timers come', async () => {
    const page = await opened(oddities['a screen of 1,400 elements']!);
    await openDialog(page);
    let ticks = 0;
    button(page, english.take).click();
    const timer = page.window.setInterval(() => ticks++, 1);
    await waitUntil(() => said(page) !== english.loading && page.markups.length > 0, 'it comes', {
      timeout: 30_000,
    });
    page.window.clearInterval(timer);
    expect(ticks).to.be.greaterThan(3);
  });
});

describe('one picture after another is of what is there now', () => {
  it('an image that failed once, and one by another address that ends alike', async () => {
    const page = await picturePage(
      `<img class="a" alt="" width="40" height="40" src="/host/picture-sprite.svg?a.woff" /><img class="b" alt="" width="40" height="40" src="/host/video-still.png" />${block('green')}`,
    );
    const { fetch } = page.window;
    page.window.fetch = () => Promise.reject(new TypeError('The line is dead'));
    const first = await picture(page);
    expect(colorOf(first, page.main.querySelector('.green')!)).to.deep.equal(green);
    page.window.fetch = fetch;
    await leaveOff(page);
    expect(colorOf(await picture(page), page.main.querySelector('.a')!)).to.deep.equal(red);
    await leaveOff(page);
    page.main.querySelector<HTMLElement>('.green')!.style.background = 'blue';
    expect(colorOf(await picture(page), page.main.querySelector('.green')!)).to.deep.equal(blue);
  });
});

describe('a browser that gives noise in place of what is on a canvas', () => {
  for (const [name, fill] of [
    ['noise', (data: Uint8ClampedArray): unknown => data.forEach((_, i) => (data[i] = Math.random() * 256))],
    ['white', (data: Uint8ClampedArray): unknown => data.fill(255)],
  ] as const) {
    it(`(${name}) sends no picture of it: its reader gets a sentence`, async () => {
      const page = await picturePage(block('red'));
      const { prototype } = page.window.CanvasRenderingContext2D;
      const { getImageData } = prototype;
      prototype.getImageData = function (...given: Parameters<typeof getImageData>) {
        const image = getImageData.apply(this, given);
        fill(image.data);
        return image;
      };
      expect(await pressForPicture(page)).to.equal(`${english.pictureFailed.blocked} ${english.instead}`);
      expect(page.markups).to.deep.equal([]);
    });
  }
});
