/** Pages and sites that are in the way of a picture: a sentence at worst, and never a report that cannot be sent. */
import { expect, waitUntil } from '@open-wc/testing';
import {
  block,
  button,
  colorAt,
  colorOf,
  english,
  green,
  grey,
  openDialog,
  picture,
  picturePage,
  pressForPicture,
  red,
  said,
  shownPicture,
  type PicturePage,
} from './picture-page.js';

const blocked = `${english.pictureFailed.blocked} ${english.instead}`;
const still = '/host/video-still.png';
/** The same server under another name, which is another origin; it gives no permission to read. */
const elsewhere = `http://127.0.0.1:${location.port}`;

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
const one = <E extends Element = HTMLElement>({ main }: PicturePage, selector: string): E =>
  main.querySelector<E>(selector)!;
const errorsOf = (page: PicturePage): string[] => [
  ...page.console.filter((line) => line.startsWith('error')),
  ...page.errors.filter((error) => !error.startsWith('did not load')),
];

/** Keeps back what the page asks for from now on, as a line that is dead does; the answer lets it go. */
function holdBack({ window }: PicturePage): () => void {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const ask = window.fetch.bind(window);
  window.fetch = async (address, init) => {
    const given = new Promise<never>((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(new Error('given up'))),
    );
    await Promise.race([released, given]);
    return ask(address, init);
  };
  return release;
}

describe('a page whose policy is in the way', () => {
  it('of pictures gets a sentence; nothing is thrown, and the reader can write on', async () => {
    const page = await picturePage('', 'picture-strict.html');
    expect(await pressForPicture(page)).to.equal(blocked);
    expect(errorsOf(page)).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
    expect(button(page, english.take).disabled).to.equal(false);
    // The browser tells the site of its policy once, and not for each image.
    expect(page.violations).to.have.length(1);
  });

  it('of scripts that write markup (Trusted Types) gets its picture', async () => {
    const page = await picturePage('', 'picture-trusted.html');
    const bar = page.document.createElement('div');
    Object.assign(bar.style, { height: '40px', background: 'red' });
    const [field, image] = [page.document.createElement('textarea'), new page.window.Image(40, 40)];
    image.src = still;
    field.value = 'Words';
    page.main.append(bar, field, image);
    expect(colorOf(await picture(page), bar)).to.deep.equal(red);
    expect([...page.console, ...page.errors, ...page.violations]).to.deep.equal([]);
  });
});

describe('a site that copied the script and not the file that makes pictures', () => {
  it('gets a sentence', async () => {
    const page = await picturePage(block('red'), 'picture-alone.html');
    expect(await pressForPicture(page)).to.equal(blocked);
    expect(errorsOf(page)).to.deep.equal([]);
    const asked = (await page.requests()).map(({ url }) => url);
    expect(asked).to.include('/host/copied/without/report-capture.js/report-capture.js');
  });
});

describe('a picture is not spoiled by', () => {
  it('images, videos and a canvas that are broken, or of another site', async () => {
    const page = await picturePage(
      `${block('red')}
      <img class="image" width="40" height="40" src="${still}" />
      <img width="40" height="40" src="/host/there-is-none.png" />
      <img width="40" height="40" src="data:image/png;base64,AAAA" />
      <img width="40" height="40" src="" /><img width="40" height="40" />
      <img class="foreign" width="40" height="40" src="${elsewhere}${still}" />
      <picture><source srcset="${elsewhere}${still} 2x" /><img width="40" height="40" src="${still}" /></picture>
      <canvas width="40" height="40"></canvas>
      <video width="40" height="40" muted autoplay src="${elsewhere}/host/video-clip.webm"></video>
      <audio controls src="/host/there-is-none.mp3"></audio>
      <div style="height: 40px; background: url(${elsewhere}${still}), url(/host/there-is-none.png)"></div>
      <style>@font-face { font-family: Lost; src: url(/host/there-is-none.woff2) }</style><p style="font-family: Lost">Text</p>
      <div style="height: 40px"><object data="/host/there-is-none.svg" width="40" height="40"></object></div>
      ${block('green')}`,
    );
    // The object stands in a box, as it loses its size once it is known not to come, at a time nothing tells in WebKit.
    const foreign = one<HTMLImageElement>(page, '.foreign');
    await waitUntil(() => foreign.complete && foreign.naturalWidth > 0, 'the other site has an image');
    const canvas = one<HTMLCanvasElement>(page, 'canvas');
    canvas.getContext('2d')!.drawImage(foreign, 0, 0);
    const made = await picture(page);
    expect(colorOf(made, one(page, '.red'))).to.deep.equal(red);
    expect(colorOf(made, one(page, '.green'))).to.deep.equal(green);
    expect(colorOf(made, canvas)).to.deep.equal(grey);
    expect(colorOf(made, one(page, '.image'))).not.to.deep.equal([255, 255, 255]);
    expect(errorsOf(page)).to.deep.equal([]);
  });

  it('what HTML may have and XML may not: control characters, comments, attributes of frameworks', async () => {
    const page = await picturePage(
      `<div @click="go" :class="{ a: b }" x-on:click.prevent="go" v-bind:[key]="it" xlink:href="#a" on="1" "="">
      <!-- a comment -- with dashes --->${block('red')}<o:p>Text</o:p><my-tag.a>Text</my-tag.a></div>
      <svg @click="go" x-on:click="go" width="40" height="40"><rect :fill="it" width="40" height="40" fill="green" class="green" /><sodipodi:view></sodipodi:view></svg>`,
    );
    page.main.append('\u0001\u000B\u001F\uFFFE ', page.document.createTextNode('<b>&amp; ]]>'));
    const made = await picture(page);
    expect(colorOf(made, one(page, '.red'))).to.deep.equal(red);
    expect(colorOf(made, one(page, '.green'))).to.deep.equal(green);
  });

  it('an image that never comes a second time: it is left out after a while', async () => {
    const page = await picturePage(`${block('red')}<img width="40" height="40" src="${still}?late" />`);
    const { AbortSignal } = page.window;
    const limit = AbortSignal.timeout.bind(AbortSignal);
    const limits: number[] = [];
    AbortSignal.timeout = (time) => {
      limits.push(time);
      return limit(100);
    };
    holdBack(page);
    expect(colorOf(await picture(page), one(page, '.red'))).to.deep.equal(red);
    expect(limits).to.deep.equal([5000]);
  });
});

describe('while the picture is made', () => {
  it('"Screenshot loading…" is told, and cancelling works: what comes too late is not shown', async () => {
    const page = await picturePage(`${block('red')}<img width="40" height="40" src="${still}?held" />`);
    const release = holdBack(page);
    await openDialog(page);
    button(page, english.take).click();
    await page.report.updateComplete;
    expect(said(page)).to.equal('Screenshot loading…');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(said(page)).to.equal('Screenshot loading…');
    button(page, english.cancel).click();
    await page.report.updateComplete;
    expect(said(page)).to.equal('');
    release();
    await waitUntil(() => page.markups.length === 1, 'the late picture is drawn');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(shownPicture(page)).to.equal(null);
    expect(said(page)).to.equal('');
    // And the next one comes.
    expect(colorAt(await picture(page), 20, 20)).to.deep.equal(red);
  });
});
