/** `dist/embed.html`, as it is built: the page behind a link, and the page for frames on hosts without scripts. */
import { expect, waitUntil } from '@open-wc/testing';
import { widgets } from '../../../src/embed/widgets.js';
import { openHost, type HostPage } from '../../support/browser.js';
import { settled, textOf } from '../../support/page.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<boolean> };

const open = (fragment: string): Promise<HostPage> => openHost(`../dist/embed.html${fragment}`);
const place = ({ document }: HostPage): HTMLElement => document.querySelector('main')!;
const refusal = 'This link does not name anything we can show. Ask for a new link where you found it.';

async function widgetOf(page: HostPage, tag: string): Promise<Widget> {
  await waitUntil(() => place(page).firstElementChild?.localName === tag, `no ${tag}`);
  const widget = place(page).firstElementChild as Widget;
  await page.window.customElements.whenDefined(tag);
  await settled(widget);
  return widget;
}

describe('the embed page', () => {
  it('shows the widget its address names, with its values, under the widget’s own title', async () => {
    const page = await open('#nw/intake-table?age=34&sex=female&region=US');
    const widget = await widgetOf(page, 'intake-table');
    expect(textOf(widget.shadowRoot)).to.include('Women 31–50').and.to.include('320 mg');
    expect(page.document.title).to.equal('How much magnesium a day');
  });

  it('shows another one when only the fragment changes, as a browser loads nothing then', async () => {
    const page = await open('#nw/nutrient-facts');
    await widgetOf(page, 'nutrient-facts');
    page.window.location.hash = '#nw/food-sources?limit=1';
    const widget = await widgetOf(page, 'food-sources');
    expect([widget.getAttribute('limit'), place(page).childElementCount]).to.deep.equal(['1', 1]);
  });

  it('opens links outside of a frame, where other sites can be shown', async () => {
    const page = await open('#nw/nutrient-facts?expand=sources');
    const link = (await widgetOf(page, 'nutrient-facts')).shadowRoot!.querySelector('a')!;
    // Firefox tells the target of the base as the link’s own, so it is asked what is written.
    const written = [link, page.document.querySelector('base')!].map((it) => it.getAttribute('target'));
    expect(written).to.deep.equal([null, '_blank']);
  });

  for (const fragment of [
    '',
    '#top',
    '#nw/',
    '#nw/intake-tabel',
    '#nw/__proto__',
    '#nw/script?src=https://stranger.example/x.js',
    '#nw/report-issue?endpoint=https://stranger.example/',
    '#nw/review-note?reviewed-by=Somebody',
    '#nw/video-facade?src=https://stranger.example/v.mp4',
    '#nw/<img src=x onerror=parent.hurt=1>',
    '#nw/%3Cimg%20src=x%20onerror=parent.hurt=1%3E',
  ]) {
    it(`says one clear sentence for ${fragment || 'an empty address'}, and nothing of it is run or shown`, async () => {
      const page = await open(fragment);
      await waitUntil(() => textOf(place(page)) === refusal, 'no sentence');
      expect(place(page).children).to.have.length(1);
      expect(page.document.title).to.equal('Facts on magnesium and nerves');
      expect('hurt' in window).to.equal(false);
    });
  }

  it('leaves out what a stranger may not set', async () => {
    const page = await open('#nw/nutrient-facts?heading=Buy%20now&topics=roles&onclick=parent.hurt=1');
    const widget = await widgetOf(page, 'nutrient-facts');
    expect(widget.getAttributeNames()).to.deep.equal(['topics']);
    expect(page.document.documentElement.textContent).not.to.include('Buy now');
    expect(textOf(widget.shadowRoot)).not.to.include('Buy now');
  });

  it('is drawn in a frame that lets in scripts and nothing else, as many hosts make it', async () => {
    const page = await (await fetch('/dist/embed.html')).text();
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    // Nobody looks into such a frame from outside, so it is the page itself that tells.
    const tell = `<script>
      location.hash = 'nw/intake-table?age=34&sex=female&region=US';
      const looking = setInterval(() => {
        const text = document.querySelector('main').firstElementChild?.shadowRoot?.textContent;
        if (!text) return;
        clearInterval(looking);
        parent.postMessage({ text, origin }, '*');
      }, 20);
    </script>`;
    frame.srcdoc = page.replace('<head>', `<head><base href="${location.origin}/dist/" />${tell}`);
    const told = new Promise<{ text: string; origin: string }>((resolve) => {
      addEventListener('message', ({ data, source }) => {
        if (source === frame.contentWindow) resolve(data as { text: string; origin: string });
      });
    });
    document.body.append(frame);
    const { text, origin } = await told;
    frame.remove();
    expect(origin).to.equal('null');
    expect(text).to.include('320');
  });

  it('fits into a frame as high as the README says, on phones and wide screens, with little room to spare', async () => {
    const readme = await (await fetch('/README.md')).text();
    const rows = [...readme.matchAll(/^\| `([a-z-]+)(\?[^`]*)?` +\| (\d+) +\| (\d+) +\|$/gm)];
    const tags = new Set(rows.map(([, tag]) => tag!));
    expect([...tags].sort()).to.deep.equal(
      widgets
        .filter((it) => it.embeddable)
        .map(({ tag }) => tag)
        .sort(),
    );
    for (const [, tag, query = '', phone, wide] of rows) {
      for (const [width, height] of [
        [320, Number(phone)],
        [600, Number(wide)],
      ] as const) {
        const page = await openHost(`../dist/embed.html#nw/${tag}${query}`, { width, height });
        const { fonts, documentElement, body } = (await widgetOf(page, tag!)).ownerDocument;
        // By a font that every machine of these tests has: in the one of the system lines wrap elsewhere.
        body.style.fontFamily = 'Arial, sans-serif';
        await fonts.ready;
        const { scrollHeight } = documentElement;
        const where = `${tag}${query}, ${width} px wide`;
        expect(scrollHeight, where).to.be.at.most(height);
        // Where nothing has to scroll, that is the height of the frame: what is in it tells.
        expect(height - place(page).offsetHeight, where).to.be.at.most(60 + height * 0.12);
        page.frame.remove();
      }
    }
  });
});
