/** Names that a page gives its own variables, ids, images and fields: none of them may reach a widget. */
import { expect, waitUntil } from '@open-wc/testing';
import { chooseByKeys, dialled } from '../widgets/emergency-banner/banner.js';
import type { ReportIssue } from '../../src/widgets/report-issue/report-issue.js';
import { blue, colorOf, picture } from '../widgets/report-issue/picture-page.js';
import { addAge, enter, type Widget } from '../support/scene-acts.js';
import type { EmergencyBanner } from '../../src/widgets/emergency-banner/emergency-banner.js';
import { allWidgets, expectSilence, seenText, tags } from './embeds.js';
import { everyLink, everyPlaceholder, everyTag, ownPage, plainly, run, words } from './own-page.js';
import type { WatchedPage } from './watched-page.js';

const everyWay = `${everyTag}\n${everyPlaceholder}\n${everyLink}`;
const ways = 11 + 8 + 8;

const inEveryWay = (
  tag: string,
): string => `<div><${tag}>${words}</${tag}></div><div data-nw="${tag}">${words}</div>
  <p><a href="https://blog.example/embed.html#nw/${tag}">${words}</a></p>`;

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
const widgetOf = <T extends Element = Widget>({ document }: WatchedPage, tag: string): T =>
  plainly(document, 'querySelector', tag) as T;

const bannerOf = (page: WatchedPage): EmergencyBanner => widgetOf<EmergencyBanner>(page, 'emergency-banner');

/** A page with a variable that some browser has under the same name. */
const variables = [
  'var navigation = []',
  'var navigation = null',
  'var navigation = { addEventListener: "none", length: 2 }',
  'function Navigation() {} var navigation = new Navigation()',
  'const navigation = "top"; var trustedTypes = { createPolicy: 1 }',
  'const URL = "/api"; class Node {} const Image = [];',
  'class Map {} class Set {} const Intl = {}; let Blob; const FormData = 1;',
  'var litHtmlVersions = "3", reactiveElementVersions = 2, litElementVersions = {}, litPropertyMetadata = 5',
  'var litHtmlPolyfillSupport = 1, litElementHydrateSupport = 1, reactiveElementPolyfillSupport = "x"; var ShadyCSS = {}',
];

describe('a variable of the page with a name that a browser or Lit knows', () => {
  it('takes no number away, even where it replaces what the browser had: var URL, Image, Blob, FormData', async () => {
    const script = 'var URL = "/api", Image = [], Blob = 1, FormData = {}';
    const page = await ownPage({ script, markup: inEveryWay('emergency-banner'), lang: 'en-GB' });
    await allWidgets(page.document, 3);
    const banner = bannerOf(page);
    expect(dialled(banner)[0]).to.equal('999');
    page.window.focus();
    await chooseByKeys(banner, 'Japan');
    for (const it of await allWidgets(page.document, 3))
      if (it.localName === 'emergency-banner') expect(dialled(it)[0]).to.equal('119');
  });

  for (const script of variables) {
    it(`leaves no number of another country: ${script}`, async () => {
      const page = await ownPage({ script, markup: everyWay, lang: 'en-GB' });
      await allWidgets(page.document, ways);
      const banner = bannerOf(page);
      expect(dialled(banner)[0]).to.equal('999');
      page.window.focus();
      await chooseByKeys(banner, 'Japan');
      for (const it of await allWidgets(page.document, ways))
        if (it.localName === 'emergency-banner') expect(dialled(it)[0]).to.equal('119');
      expectSilence(page);
    });

    it(`set after the widgets came, too: ${script}`, async () => {
      const page = await ownPage({ markup: `${everyTag}\n${everyPlaceholder}`, lang: 'en-GB' });
      await allWidgets(page.document, 19);
      run(page, script);
      page.window.focus();
      await chooseByKeys(bannerOf(page), 'Japan');
      for (const it of await allWidgets(page.document, 19))
        if (it.localName === 'emergency-banner') expect(dialled(it)[0]).to.equal('119');
      expectSilence(page);
    });
  }

  it('keeps nothing that was typed in a picture of the page', async () => {
    const page = await ownPage({
      script: 'var navigation = []',
      markup: `<div><intake-table>${words}</intake-table></div><div><report-issue>${words}</report-issue></div>`,
      size: { width: 500, height: 3000 },
    });
    await allWidgets(page.document, 2);
    const table = widgetOf(page, 'intake-table');
    await addAge(table);
    await enter(table, 'input', '57');
    expect((await takePicture(page))[0]).not.to.include('How much');
  });
});

/** Until there is a picture, and not a sentence on why there is none: what was drawn for it, and the picture. */
async function takePicture(
  page: WatchedPage,
): Promise<readonly [drawing: string, canvas: HTMLCanvasElement]> {
  const markups: string[] = [];
  const { prototype } = page.window.XMLSerializer;
  const { serializeToString } = prototype;
  prototype.serializeToString = function (node: Node): string {
    const text = serializeToString.call(this, node);
    markups.push(text);
    return text;
  };
  const report = widgetOf<ReportIssue>(page, 'report-issue');
  const main = widgetOf<HTMLElement>(page, 'main');
  const canvas = await picture({ ...page, report, main, markups });
  return [markups.at(-1)!, canvas];
}

const withoutNavigation = `
  delete window.navigation; delete window.Navigation;
  if ('navigation' in window) throw new Error('it is there still');
  nav = document.createElement('nav'); nav.id = 'navigation'; document.body.append(nav);`;

describe('an element of the page whose id is a name that a newer browser knows', () => {
  for (const [id, script] of [
    ['navigation', withoutNavigation],
    ['navigation, and a variable beside it', `${withoutNavigation}; var Navigation = nav.constructor`],
  ] as const) {
    it(`leaves nothing that was typed on the next page of a router: ${id}`, async () => {
      const page = await ownPage({
        script,
        markup: `<div><intake-table>${words}</intake-table></div>`,
      });
      const [table] = (await allWidgets(page.document, 1)) as unknown as [Widget];
      await addAge(table);
      await enter(table, 'input', '57');
      const before = seenText(table);
      page.window.history.pushState(null, '', '/host/another-page');
      await waitUntil(() => table.shadowRoot!.querySelector('input')!.value === '', 'the age is gone', {
        timeout: 20_000,
      });
      expect(seenText(table)).not.to.equal(before);
      expectSilence(page);
    });
  }
});

/** What Lit 3 asks of the global object, and what else an id can be in the place of in some browser. */
const ids = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementHydrateSupport',
  'litPropertyMetadata',
  'litIssuedWarnings',
  'litNonce',
  'ShadyCSS',
  'ShadyDOM',
  'trustedTypes',
  'JSCompiler_renameProperty',
  'navigation',
  'process',
];

describe('ids in a comment on the page', () => {
  for (const [what, element] of [
    ['a paragraph', '<p id="NAME">x</p>'],
    ['a form', '<form id="NAME"><input name="push"><input name="get"></form>'],
  ] as const) {
    for (const file of ['nutrient-widgets.min.js', 'nutrient-widgets.mjs']) {
      it(`turn no widget of ${file} off, and take no look away: ${what}`, async () => {
        const comment = ids.map((id) => `<div>${element.replace('NAME', id)}</div>`).join('');
        const page = await ownPage({ markup: `${comment}${everyWay}`, file });
        await allWidgets(page.document, ways);
        expectSilence(page);
        for (const tag of tags)
          expect(
            page.document.querySelector(tag)!.shadowRoot!.adoptedStyleSheets.length,
            tag,
          ).to.be.greaterThan(1);
      });
    }
  }
});

const documentNames = [
  'createElement',
  'createComment',
  'createTreeWalker',
  'importNode',
  'createTextNode',
  'querySelectorAll',
  'getElementsByName',
  'readyState',
  'addEventListener',
  'documentElement',
  'body',
  'fonts',
];

describe('images or forms whose names are the document’s own', () => {
  for (const element of ['<img name="NAME" alt="">', '<form name="NAME"></form>']) {
    it(`turn no widget off, and no picture: ${element}`, async () => {
      const named = documentNames.map((name) => element.replace('NAME', name)).join('');
      const page = await ownPage({ markup: `${everyWay}${named}` });
      const main = widgetOf<HTMLElement>(page, 'main');
      await allWidgets(main, ways);
      expectSilence(page);
      for (const it of main.querySelectorAll('div, p')) if (!it.querySelector('report-issue')) it.remove();
      await takePicture(page);
    });
  }
});

const fields = [
  'matches', 'tagName', 'childNodes', 'nodeType', 'nodeName', 'localName', 'querySelectorAll', 'getAttribute', 'children',
  'isConnected', 'closest', 'parentNode', 'parentElement', 'attributes', 'style', 'shadowRoot', 'slot', 'cloneNode',
  'appendChild', 'append', 'className', 'classList', 'id', 'lang', 'getClientRects', 'getBoundingClientRect',
  'checkVisibility', 'scrollTop', 'textContent', 'nextSibling', 'insertBefore', 'replaceWith', 'ownerDocument',
  'getRootNode', 'removeAttribute', 'hasAttribute', 'attachShadow', 'getAttributeNames', 'setAttribute', 'localName',
  'clientHeight', 'contains', 'firstChild',
]; // prettier-ignore

const shadowing = fields
  .map((name) => `<input type="hidden" name="${name}"><button name="${name}">Go</button>`)
  .join('');

describe('fields of a form that are named as what every element has', () => {
  const form = (inside: string): string => `<form lang="en-GB">${shadowing}${inside}</form>`;

  it('stop no widget in the form, around it or after it', async () => {
    const page = await ownPage({
      markup: `${form(
        `<emergency-banner>${words}</emergency-banner>${everyPlaceholder}
         <a href="https://blog.example/embed.html#nw/intake-table">${words}</a>`,
      )}
      <div><nutrient-facts>${form(`<p>${words}</p>`)}</nutrient-facts></div>
      <form data-nw="intake-table">${shadowing}<p>${words}</p></form>
      <section><div><review-note>${words}</review-note></div></section>`,
    });
    const { document } = page;
    const drawn = async (selector: string, count: number): Promise<void> => {
      const isDrawn = (it: Element): unknown =>
        (it.localName.includes('-') ? it : it.shadowRoot?.firstElementChild)?.shadowRoot?.querySelector(
          '.root',
        );
      await waitUntil(
        () => [...document.querySelectorAll(selector)].filter(isDrawn).length === count,
        `${count} × ${selector}`,
        { timeout: 20_000 },
      );
    };
    await drawn('main :is(emergency-banner, nutrient-facts, review-note)', 3);
    await drawn('form > [data-nw]', 8);
    // Brought later, as a whole.
    const later = document.createElement('section');
    later.innerHTML = form(everyPlaceholder);
    document.querySelector('main')!.append(later);
    await drawn('section form > [data-nw]', 8);
    expect(dialled(document.querySelector('emergency-banner')!)[0], 'the language of the form').to.equal(
      '999',
    );
    expect(seenText(document.querySelector('nutrient-facts p')!), 'a form is no stand-in').to.equal(words);
    expect(seenText(document.querySelector('form[data-nw] p')!)).to.equal(words);
    expect(page.errors).to.deep.equal([]);
    expect(page.console).to.have.length(1);
    expect(page.console[0]).to.match(/<form data-nw> cannot hold a widget/);
  });

  it('stop no picture, and are in it', async () => {
    const page = await ownPage({
      markup: `${form('<p style="height: 40px; background: #00f">Text</p>')}<div><report-issue>${words}</report-issue></div>`,
      size: { width: 800, height: 1400 },
    });
    await allWidgets(page.document, 1);
    const [drawing, canvas] = await takePicture(page);
    expect(drawing).to.include('Text').and.to.include('>Go<');
    expect(colorOf(canvas, page.document.querySelector('form p')!)).to.deep.equal(blue);
  });
});
