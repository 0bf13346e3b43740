/** The script comes twice, late, broken, blocked or not at all: never worse than no script. */
import { expect } from '@open-wc/testing';
import { openHost } from '../support/browser.js';
import { chooseByKeys, dialled, shownText } from '../widgets/emergency-banner/banner.js';
import { openWatched, shownBanner, type WatchedPage } from './watched-page.js';

const fallback = 'In an emergency, call your local emergency number.';

/** The author's words as a reader sees them, if they do. */
const seenFallback = ({ document }: WatchedPage): string =>
  document.querySelector('div')!.innerText.replace(/\s+/g, ' ').trim();

async function expectWorkingBanner(page: WatchedPage): Promise<void> {
  const banner = await shownBanner(page);
  expect(shownText(banner)).to.include('Call your local emergency number.').and.to.include('Fainting');
  expect(seenFallback(page), 'the stand-in is gone').not.to.include(fallback);
  page.frame.contentWindow!.focus();
  await chooseByKeys(banner, 'Japan');
  expect(dialled(banner)[0]).to.equal('119');
}

describe('a page that loads the script in its own way shows one working banner', () => {
  for (const [file, warnings] of [
    ['article.html', 0],
    ['module-file.html', 0],
    ['classic-head.html', 0],
    ['classic-async.html', 0],
    ['twice-one-address.html', 0],
    ['twice-two-addresses.html', 1],
    ['twice-min-then-module.html', 1],
    ['twice-module-then-min.html', 1],
    ['twice-classic.html', 1],
  ] as const) {
    it(`${file}, with ${warnings || 'no'} warning and no error`, async () => {
      const page = await openWatched(file);
      await expectWorkingBanner(page);
      expect(page.errors).to.deep.equal([]);
      expect(page.console).to.have.length(warnings);
      if (warnings)
        expect(page.console[0]).to.match(
          /^warn: nutrient-widgets: version (\S+) was loaded after version \1;/,
        );
    });
  }

  it('script-late.html, where the script comes after 700 ms; the author’s words are there until then', async () => {
    const page = await openWatched('script-late.html');
    expect(page.window.customElements.get('emergency-banner')).to.equal(undefined);
    expect(seenFallback(page)).to.equal(fallback);
    await expectWorkingBanner(page);
    expect([...page.errors, ...page.console]).to.deep.equal([]);
  });
});

describe('somebody else’s element of the same name', () => {
  it('stays as it is, with one warning that says why the widget is not there', async () => {
    const page = await openWatched('tag-taken.html');
    expect(page.document.querySelector('emergency-banner')!.shadowRoot!.textContent).to.match(
      /^Somebody else/,
    );
    expect(seenFallback(page)).to.include(fallback);
    expect(page.errors).to.deep.equal([]);
    expect(page.console).to.have.length(1);
    expect(page.console[0]).to.match(/^warn: .*<emergency-banner> already belongs to another script/);
  });
});

describe('the author’s words stay readable', () => {
  it('when the script is not there', async () => {
    const page = await openWatched('script-missing.html');
    expect(seenFallback(page)).to.equal(fallback);
    expect(page.console).to.deep.equal([]);
  });

  it('when a policy blocks the script', async () => {
    const page = await openWatched('script-blocked.html');
    expect(seenFallback(page)).to.equal(fallback);
    expect(page.violations.join()).to.match(/^script-src/);
  });

  it('when the connection breaks half-way through the script', async () => {
    const page = await openWatched('script-cut-short.html');
    while (page.errors.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(page.errors.join()).to.match(/SyntaxError/); // the browser's word, before anything of ours could run
    expect(seenFallback(page)).to.equal(fallback);
  });

  for (const [why, file] of [
    ['no Trusted Types policy may be made', 'trusted-types-none.html'],
    ['another script broke customElements.define', 'no-define.html'],
    ['the browser cannot name countries', 'no-country-names.html'],
  ] as const) {
    it(`when ${why}; the page hears of no uncaught error and the console of one problem`, async () => {
      const page = await openWatched(file);
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
      expect(seenFallback(page)).to.equal(fallback);
      expect(page.errors).to.deep.equal([]);
      expect(page.console).to.have.length(1);
      expect(page.console[0]).to.match(/^(warn|error): nutrient-widgets: .*stays?\./);
    });
  }
});

describe('a page whose scripts broke style sheets', () => {
  it('shows the number and the signs without their look, and not an empty place', async () => {
    const page = await openWatched('no-style-sheets.html');
    await expectWorkingBanner(page);
    expect(page.errors).to.deep.equal([]);
    expect(page.console).to.have.length(1);
  });
});

describe('in a sandboxed frame without an origin of its own', () => {
  it('the banner is shown, though storage and cookies throw there', async () => {
    const told = new Promise<{ banner: string; height: number; origin: string; error?: string }>(
      (resolve) => {
        addEventListener('message', ({ data }) => resolve(data as never), { once: true });
      },
    );
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.src = '/host/sandboxed.html';
    document.body.append(frame);
    const { banner, height, origin, error } = await told;
    frame.remove();
    expect(error).to.equal(undefined);
    expect(origin).to.equal('null');
    expect(banner).to.include('Call your local emergency number.').and.to.include('Fainting');
    expect(height).to.be.greaterThan(200);
  });
});

describe('a banner that a server has rendered', () => {
  const count = (text: string, part: RegExp): number => text.match(new RegExp(part, 'g'))?.length ?? 0;

  it('shows its number before the script comes, and without it', async () => {
    const page = await openWatched('server-rendered-alone.html');
    expect(seenFallback(page)).to.include(fallback); // the author's words too: in doubt twice
    const root = page.document
      .querySelector('emergency-banner')!
      .shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect(root.innerText).to.match(/Australia Call 000/);
  });

  it('is taken over by the drop-in without showing twice', async () => {
    const page = await openWatched('server-rendered.html');
    const banner = await shownBanner(page);
    const text = banner.shadowRoot!.textContent;
    expect(banner.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
    expect(count(text, /\(Australia\)/), 'number line').to.equal(1);
    expect(count(text, /Call 000/)).to.equal(1);
    expect(shownText(banner)).to.include('Fainting');
    expect(seenFallback(page)).not.to.include(fallback);
    expect(page.window.getComputedStyle(banner.shadowRoot!.querySelector('.root')!).color).to.equal(
      'rgb(0, 0, 0)',
    );
    page.window.focus();
    await chooseByKeys(banner, 'Japan');
    expect(dialled(banner)[0]).to.equal('119');
    expect([...page.errors, ...page.console]).to.deep.equal([]);
  });
});

describe('the watch that these tests rely on', () => {
  it('sees a script of the page from its first line', async () => {
    const page = await openWatched('strict.html');
    expect(page.violations.join()).to.match(/script-src/); // the inline script of that page
    page.window.console.warn('a warning');
    page.window.localStorage.getItem('x');
    expect([page.console, page.stored]).to.deep.equal([['warn: a warning'], ['localStorage']]);
    const plain = await openHost('article.html');
    expect(plain.document.title).to.equal('An article');
  });
});
