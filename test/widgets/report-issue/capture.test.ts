/** What stands in a picture of a page: what its reader has on the screen, and nothing else. */
import { expect } from '@open-wc/testing';
import {
  block,
  blue,
  colorAt,
  colorOf,
  english,
  green,
  leaveOff,
  openDialog,
  picture,
  picturePage,
  pixelsOf,
  pressForPicture,
  red,
  shownPicture,
  type PicturePage,
} from './picture-page.js';

const one = ({ main }: PicturePage, selector: string): Element => main.querySelector(selector)!;
const tall = '<div style="height: 2000px"></div>';

describe('before the press on "Add a picture"', () => {
  it('nothing of what makes pictures was loaded; with it one file comes, from beside the script', async () => {
    const page = await picturePage(block('red'));
    await openDialog(page);
    const asked = async (): Promise<string[]> => (await page.requests()).map(({ url }) => url.split('?')[0]!);
    const before = ['/host/picture-page.html', '/dist/nutrient-widgets.min.js', '/dist/report-form.js'];
    expect(await asked()).to.deep.equal(before);
    await picture(page);
    const after = (await asked()).slice(3).filter((url) => !url.startsWith('data:'));
    expect(after).to.deep.equal(['/dist/report-capture.js']);
    await leaveOff(page);
    await picture(page);
    expect((await asked()).filter((url) => url.endsWith('report-capture.js'))).to.have.length(1);
    expect([...page.console, ...page.errors, ...page.violations]).to.deep.equal([]);
  });
});

describe('a picture of a page', () => {
  it('has the size of the screen, and each thing at its place; the dialog itself is not in it', async () => {
    const page = await picturePage(
      `${block('red', 'width: 100px')}
      <p><img class="green" alt="" width="40" height="40" src="data:image/svg+xml,${encodeURIComponent(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="green"/></svg>',
      )}" /></p>
      <style>.drawn { fill: blue }</style>
      <svg width="40" height="40"><rect class="drawn" width="40" height="40" /></svg>
      <div class="before"></div>
      <style>.before::before { content: "."; display: block; height: 40px; background: green; color: green }</style>
      <div class="scroller" style="height: 50px; overflow: auto">${tall}${block('blue', 'height: 100px')}</div>
      <p class="last" style="background: red; width: 50px; height: 20px"></p>`,
    );
    one(page, '.scroller').scrollTop = 5000;
    const made = await picture(page);
    const { devicePixelRatio, innerWidth, innerHeight } = page.window;
    expect([made.width, made.height]).to.deep.equal([
      innerWidth * devicePixelRatio,
      innerHeight * devicePixelRatio,
    ]);
    expect(colorOf(made, one(page, '.red')), 'a block').to.deep.equal(red);
    expect(colorAt(made, 300, one(page, '.red').getBoundingClientRect().top + 20)).to.deep.equal([
      255, 255, 255,
    ]);
    expect(colorOf(made, one(page, '.green')), 'an image').to.deep.equal(green);
    expect(colorOf(made, one(page, 'rect')), 'a drawing with a style sheet').to.deep.equal(blue);
    expect(colorOf(made, one(page, '.before')), 'generated content').to.deep.equal(green);
    expect(colorOf(made, one(page, '.scroller')), 'a scrolled box').to.deep.equal(blue);
    expect(colorOf(made, one(page, '.last')), 'what follows').to.deep.equal(red);
    expect(page.markups.join()).not.to.include(english.title);
  });

  for (const style of ['', 'html, body { height: 100% }', 'html, body { height: 100%; margin: 0 }']) {
    it(`that was scrolled shows what is there now, and bars that stay on the screen (${style || 'plain'})`, async () => {
      const page = await picturePage(
        `<style>${style}</style>
        <footer>${tall}<div class="bar" style="position: fixed; inset: auto 0 0 0; height: 30px; background: green"></div></footer>
        <header style="position: sticky; top: 0; height: 50px; background: blue"></header>
        ${tall}${block('red', 'width: 300px')}<p style="position: absolute; top: 4250px; left: 400px; width: 50px; height: 50px;
        background: red" class="absolute"></p>${tall}`,
      );
      page.window.scrollTo(0, 3900);
      const made = await picture(page);
      expect(colorOf(made, one(page, '.red')), 'a block').to.deep.equal(red);
      expect(colorOf(made, one(page, '.absolute')), 'with a place of its own').to.deep.equal(red);
      expect(colorOf(made, one(page, '.bar')), 'a fixed bar').to.deep.equal(green);
      expect(colorOf(made, one(page, 'header')), 'a bar that sticks').to.deep.equal(blue);
      expect(colorAt(made, 400, 100), 'beside them').to.deep.equal([255, 255, 255]);
    });
  }

  it('has the dark ground of a dark page', async () => {
    for (const [style, ground] of [
      ['html { background: #102030 }', [16, 32, 48]],
      ['body { background: rgb(1, 2, 3) }', [1, 2, 3]],
    ] as const) {
      const page = await picturePage(`<style>${style}</style>`);
      const made = await picture(page);
      expect(colorAt(made, 2, 590), style).to.deep.equal(ground);
      expect(colorAt(made, 780, 300), style).to.deep.equal(ground);
    }
  });

  for (const [attributes, first, step] of [
    ['', 1, 1],
    ['start="5"', 5, 1],
    ['reversed', 60, -1],
  ] as const) {
    it(`counts a list <ol ${attributes}> from its beginning, which may be off the screen`, async () => {
      const list = (valueOf: (i: number) => string): string =>
        `<ol ${attributes} style="list-style-position: inside; font: 20px/40px sans-serif">${[
          ...Array(60).keys(),
        ]
          .map((i) => `<li ${valueOf(i)} class="n${i}">study</li>`)
          .join('')}</ol>`;
      const pixels: string[] = [];
      for (const valueOf of [() => '', (i: number) => `value="${first + step * i}"`]) {
        const page = await picturePage(list(valueOf));
        page.window.scrollTo(0, 1000);
        pixels.push(pixelsOf(await picture(page), one(page, '.n30')));
      }
      expect(pixels[0] === pixels[1]).to.equal(true);
    });
  }

  it('breaks its lines where the page does: a reader finds the words at their place', async () => {
    const line = 'Numb feet at night have many causes. '.repeat(8);
    const page = await picturePage(
      `<p style="font: 17px sans-serif; width: 400px">${line}<b class="red" style="background: red; color: red">here</b> and more.</p>`,
    );
    expect(colorOf(await picture(page), one(page, '.red'))).to.deep.equal(red);
  });
});

describe('a page with more on it than a picture can hold', () => {
  const many = (count: number): string => '<i>.</i>'.repeat(count);

  it('of 1,500 elements on the screen and more gets a sentence, and a file can still be chosen', async () => {
    const page = await picturePage(`<div style="font-size: 4px">${many(1600)}</div>`);
    await openDialog(page);
    expect(await pressForPicture(page)).to.equal(`${english.pictureFailed.big} ${english.instead}`);
    expect(shownPicture(page)).to.equal(null);
    const field = page.report.shadowRoot!.querySelector<HTMLInputElement>('[type=file]')!;
    expect(field.disabled).to.equal(false);
    expect(page.markups).to.deep.equal([]);
  });

  it('off the screen alone gets its picture: 20,000 paragraphs and a long table count for nothing', async () => {
    const page = await picturePage(
      `${block('red')}${'<p>Text <b>of</b> an article.</p>'.repeat(10_000)}<div class="blue" style="height: 30px; background: blue"></div>
      <details><summary>More</summary>${many(2000)}</details>${'<p>Text <b>of</b> an article.</p>'.repeat(10_000)}
      <table>${'<tr><td>1</td><td>2</td></tr>'.repeat(1000)}</table>`,
    );
    expect(colorOf(await picture(page), one(page, '.red'))).to.deep.equal(red);
    await leaveOff(page);
    one(page, '.blue').scrollIntoView({ block: 'center' });
    expect(colorOf(await picture(page), one(page, '.blue'))).to.deep.equal(blue);
  });
});
