/** The built files in the hands of a site: minified again by a tool that knows no templates, or of different versions. */
import { expect, waitUntil } from '@open-wc/testing';
import { dialled } from '../widgets/emergency-banner/banner.js';
import { allWidgets, embedsOf, seen, seenText, tags } from './embeds.js';
import { ownPage } from './own-page.js';
import { openWatched, type WatchedPage } from './watched-page.js';
import { textOf } from '../support/page.js';
import { openForm } from '../support/open-form.js';

const markup = `<main>${tags
  .map((tag) => `<div><${tag} src="talk.mp4">In an emergency, call.</${tag}></div>`)
  .join('')}
  <div data-nw="emergency-banner">In an emergency, call.</div>
  <p><a href="https://blog.example/embed.html#nw/emergency-banner">In an emergency, call.</a></p></main>`;
const count = tags.length + 2;

const built = async (file: string): Promise<string> => (await fetch(`/dist/${file}`)).text();

/** A British page with every widget, and the given scripts in it one after the other. */
async function openWith(...scripts: readonly string[]): Promise<WatchedPage> {
  const page = await openWatched('around-no-script.html');
  const { document } = page;
  document.documentElement.lang = 'en-GB';
  document.body.innerHTML = markup;
  for (const text of scripts) {
    const script = document.createElement('script');
    if (/\bexport\s*\{/.test(text)) script.type = 'module';
    script.textContent = text;
    document.head.append(script);
    // A module in the page runs in a task of its own.
    await new Promise((resolve) => page.window.setTimeout(resolve, 50));
  }
  return page;
}

/** Everything works: the country that a reader chooses is that of every number. */
async function expectJapan(page: WatchedPage): Promise<void> {
  await allWidgets(page.document, count);
  const banner = page.document.querySelector('emergency-banner')!;
  const list = banner.shadowRoot!.querySelector('select')!;
  list.value = 'JP';
  list.dispatchEvent(new Event('change'));
  await waitUntil(() => dialled(banner)[0] === '119', '', { timeout: 20_000 });
  expect(seenText(banner))
    .to.include('Call 119')
    .and.not.to.match(/(?<!\d)999(?!\d)/);
  expect([...page.console, ...page.errors]).to.deep.equal([]);
}

/** One sentence for whoever looks after the site, and the author's words for readers. */
async function expectWords(page: WatchedPage): Promise<void> {
  await waitUntil(() => page.console.length + page.errors.length, '', { timeout: 20_000 });
  for (let tasks = 20; tasks--;) await new Promise((resolve) => page.window.setTimeout(resolve));
  expect([...page.console, ...page.errors]).to.have.length(1);
  expect([...page.console, ...page.errors][0]).to.match(/nutrient-widgets: ?.*spaces were taken out/);
  expect(embedsOf(page.document).map(seen)).to.deep.equal(embedsOf(page.document).map(() => 'words'));
}

/** With what stands before it left as it is: the notice ends with a line. */
const body = (text: string, change: (code: string) => string): string => {
  const end = text.indexOf('*/') + 2;
  return `${text.slice(0, end)}\n${change(text.slice(end).replace(/\/\/# sourceMapping.*/, ''))}`;
};

describe('a drop-in minified again works whole, chosen countries too, by a tool that', () => {
  for (const [how, change] of [
    ['joins lines', (code) => code.replace(/\n/g, '')],
    ['joins lines with what stands around the break', (code) => code.replace(/\s*\n\s*/g, '')],
    ['squeezes spaces', (code) => code.replace(/[ \t\n]+/g, ' ')],
    ['breaks lines at spaces', (code) => code.replace(/> </g, '>\n<')],
  ] as readonly (readonly [string, (code: string) => string])[]) {
    for (const file of ['nutrient-widgets.min.js', 'nutrient-widgets.mjs']) {
      it(`${how}: ${file}`, async () => {
        await expectJapan(await openWith(body(await built(file), change)));
      });
    }
  }
});

describe('a drop-in out of which a tool took spaces that count says so once, and leaves the words: those', () => {
  for (const [what, change] of [
    ['before events and properties', (code) => code.replace(/ (?=[.@?][\w-]+=)/g, '')],
    ['before every value', (code) => code.replace(/ (?=[.@?]?[\w-]+="?\$\{)/g, '')],
    ['between tags', (code) => code.replace(/> </g, '><')],
    // As JSMin does, which knows no templates.
    ['beside every sign', (code) => code.replace(/(?<=[^\w$"']) (?=\S)|(?<=\S) (?=[^\w$"'])/g, '')],
    ['after a value', (code) => code.replace(/(?<=\}) /g, '')],
  ] as readonly (readonly [string, (code: string) => string])[]) {
    for (const file of ['nutrient-widgets.min.js', 'nutrient-widgets.mjs', 'embed.js']) {
      it(`${what}: ${file}`, async () => {
        const text = await built(file);
        const handled = body(text, change);
        expect(handled.length).to.be.lessThan(text.length - 50);
        // The page of embed.js has a place for it, and nothing of ours in it.
        await expectWords(await openWith(handled));
      });
    }
  }
});

describe('files of different versions', () => {
  const older = (text: string): string => text.replace(/\b0\.1\.0\b/g, '0.0.9');

  for (const [first, second] of [
    ['nutrient-widgets.min.js', 'nutrient-widgets.min.js'],
    ['nutrient-widgets.mjs', 'nutrient-widgets.min.js'],
    ['nutrient-widgets.min.js', 'nutrient-widgets.mjs'],
    ['nutrient-widgets.mjs', 'nutrient-widgets.mjs'],
  ] as const) {
    it(`${first} before ${second}: one sentence names both, and one of them works`, async () => {
      const page = await openWith(older(await built(first)), await built(second));
      await allWidgets(page.document, count);
      await waitUntil(() => page.console.length, '', { timeout: 20_000 });
      expect([...page.console, ...page.errors]).to.have.length(1);
      expect(page.console[0]).to.match(/version 0\.1\.0 was loaded after version 0\.0\.9/);
    });
  }

  /** The widget that reports, with a drop-in beside which one file is missing, or of another build. */
  async function beside(
    way: 'without' | 'older' | 'late',
    one: string,
    attributes = '',
  ): Promise<WatchedPage> {
    return ownPage({
      markup: `<div><report-issue ${attributes}>Write to us.</report-issue></div>`,
      file: `../host/copied/${way}/${one}/nutrient-widgets.min.js`,
    });
  }

  const widgetOf = ({ document }: WatchedPage): Element => document.querySelector('report-issue')!;
  const told = (page: WatchedPage): string => textOf(widgetOf(page).shadowRoot!.querySelector('.told'));

  /** Presses for the form, and waits until something is said of it. */
  async function pressed(page: WatchedPage): Promise<string> {
    widgetOf(page).shadowRoot!.querySelector<HTMLElement>('.open')!.click();
    await waitUntil(() => told(page).includes('could not'), 'nothing is said', { timeout: 20_000 });
    return told(page);
  }

  it('report-capture.js of an older one is not run, and the reader and the console hear one sentence each', async () => {
    const page = await beside('older', 'report-capture.js');
    await allWidgets(page.document, 1);
    const dialog = await openForm(widgetOf(page));
    dialog.querySelector<HTMLElement>('.next')!.click();
    await waitUntil(() => textOf(dialog.querySelector('.picture [role=status]')).includes('No picture'), '', {
      timeout: 20_000,
    });
    expect(page.document.title).not.to.include('ran');
    expect([...page.console, ...page.errors]).to.have.length(1);
    expect(page.console[0]).to.match(/report-capture\.js was not built with this file/);
  });

  it('report-form.js of another build is not run: one sentence with the e-mail address, and one on the console', async () => {
    const page = await beside('older', 'report-form.js', 'mailto="editor@site.example"');
    await allWidgets(page.document, 1);
    expect(await pressed(page)).to.equal('The form could not be loaded. Write to editor@site.example.');
    const link = widgetOf(page).shadowRoot!.querySelector<HTMLAnchorElement>('.told a')!;
    expect([textOf(link), link.href]).to.deep.equal(['editor@site.example', 'mailto:editor@site.example']);
    expect(page.document.title).not.to.include('ran');
    expect([...page.console, ...page.errors]).to.have.length(1);
    expect(page.console[0]).to.match(/report-form\.js was not built with this file/);
  });

  it('report-form.js that comes after it was said not to come opens over nothing a reader does by then, but at the next press', async () => {
    const page = await beside('late', 'report-form.js', 'mailto="editor@site.example"');
    await allWidgets(page.document, 1);
    const { window } = page;
    const wait = window.setTimeout.bind(window);
    // A reader’s fifteen seconds are over at once here.
    window.setTimeout = ((run: () => void, ms = 0, ...rest: unknown[]) =>
      wait(run, ms === 15_000 ? 0 : ms, ...rest)) as typeof window.setTimeout;
    expect(await pressed(page)).to.include('editor@site.example');
    const came = (): boolean =>
      window.performance.getEntriesByType('resource').some(({ name }) => name.endsWith('report-form.js'));
    await waitUntil(came, 'the form', { timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const root = widgetOf(page).shadowRoot!;
    expect(root.querySelector('dialog[open]')).to.equal(null);
    expect(told(page)).to.include('editor@site.example');
    root.querySelector<HTMLElement>('.open')!.click();
    await waitUntil(() => root.querySelector('dialog[open]'), 'open', { timeout: 20_000 });
    expect(told(page)).to.equal('');
  });

  it('without report-form.js: one sentence, and what to copy into a message of one’s own', async () => {
    const page = await beside('without', 'report-form.js', 'endpoint="/host/report"');
    await allWidgets(page.document, 1);
    expect(await pressed(page)).to.equal(
      'The form could not be loaded. Copy this text, and send it to the people behind this page.',
    );
    const text = widgetOf(page).shadowRoot!.querySelector('textarea')!;
    expect(text.value).to.match(
      /^http\S+around-no-script\.html\S*\nnutrient-widgets \d+\.\d+\.\d+ \(\d{4}-\d\d\)$/,
    );
    expect(page.errors).to.deep.equal([]);
  });
});
