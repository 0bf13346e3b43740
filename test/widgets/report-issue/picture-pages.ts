/**
 * Pages as publishers have them, each for one thing by which pictures of pages go wrong. What has the attribute `seen` is
 * on the screen in that colour at its middle, and has to be so in the picture.
 */
import type { PicturePage } from './picture-page.js';

export interface Case {
  readonly markup: string;
  /** What scripts of the page, or its reader, do before the picture. */
  readonly act?: (page: PicturePage) => unknown;
}

const still = '/host/video-still.png';
const box = (color: string, more = ''): string =>
  `<div seen="${color}" style="width: 60px; height: 24px; background: ${color}; ${more}"></div>`;
const one = (page: PicturePage, selector: string): HTMLElement => page.main.querySelector(selector)!;
const drawing = (color: string, type = 'data:image/svg+xml,'): string =>
  `${type}${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><rect width="24" height="24" fill="${color}"/></svg>`,
  )}`;
const open = (page: PicturePage, selector: string, markup: string, mode: ShadowRootMode = 'open'): void => {
  one(page, selector).attachShadow({ mode }).innerHTML = markup;
};

export const frameworks: Readonly<Record<string, Case>> = {
  'a card of Bootstrap': {
    markup: `<style>.container { width: 100%; padding: 0 12px; margin: 0 auto; box-sizing: border-box; --bs-gutter: 1.5rem }
      .row { display: flex; flex-wrap: wrap; margin: 0 calc(-.5 * var(--bs-gutter)) } .row > * { box-sizing: border-box; width: 100%; padding: 0 12px }
      .col-4 { flex: 0 0 auto; width: 33.33333333% } .card { display: flex; flex-direction: column; border: 1px solid rgba(0,0,0,.175); border-radius: .375rem }
      .card-body { flex: 1 1 auto; padding: 1rem } .btn { display: inline-block; padding: .375rem .75rem; background: blue; color: blue; border: 1px solid blue; border-radius: .375rem }</style>
      <div class="container"><div class="row">${['red', 'green', 'blue']
        .map(
          (color) =>
            `<div class="col-4"><div class="card"><div class="card-body"><h5>Magnesium</h5><p>Some quick text.</p><a href="#" class="btn" seen="blue">Go on</a>${box(color)}</div></div></div>`,
        )
        .join('')}</div></div>`,
  },
  'a bar of Bootstrap with a collapsed menu': {
    markup: `<style>.navbar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 8px; background: green; position: relative }
      .collapse:not(.show) { display: none } .navbar-toggler { padding: 4px 12px; border: 1px solid; background: transparent }
      .icon { display: inline-block; width: 1.5em; height: 1.5em; background: url("${drawing('red')}") center / 100% no-repeat }</style>
      <nav class="navbar" seen="green"><a>Site</a><button class="navbar-toggler"><span class="icon" seen="red"></span></button><div class="collapse">Hidden</div></nav>`,
  },
  'an alert of Bootstrap with an icon': {
    markup: `<svg xmlns="http://www.w3.org/2000/svg" class="d-none" style="display: none"><symbol id="check-circle-fill" viewBox="0 0 16 16"><path d="M0 0h16v16H0z"/></symbol></svg>
      <div style="display: flex; align-items: center; padding: 16px; background: #cfe2ff"><svg seen="green" fill="currentColor" style="color: green; width: 24px; height: 24px; flex-shrink: 0"><use xlink:href="#check-circle-fill"/></svg><div>An example</div></div>`,
  },
  'a table of Bootstrap with stripes': {
    markup: `<style>.table { width: 100%; border-collapse: collapse; caption-side: bottom } .table > * > * > * { padding: .5rem; border-bottom: 1px solid; background: var(--accent, transparent) }
      tr:nth-of-type(odd) > * { --accent: green }</style><table class="table"><caption>Foods</caption><thead><tr><th scope="col" colspan="2">Food</th><th>mg</th></tr></thead>
      <tbody><tr><th>Spinach</th><td seen="green" style="color: transparent">raw</td><td>79</td></tr><tr><th rowspan="2">Nuts</th><td>2</td><td>3</td></tr><tr><td seen="green" style="color: transparent">2</td><td>3</td></tr></tbody></table>${box('red')}`,
  },
  'a grid of Tailwind': {
    markup: `<style>*, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; --tw-ring-color: blue } .grid { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem }
      .col-span-2 { grid-column: span 2 / span 2 } .ring { box-shadow: 0 0 #0000, 0 0 0 4px var(--tw-ring-color), 0 0 #0000 } .space-y > * + * { margin-top: 1rem }</style>
      <div class="grid"><div class="col-span-2" seen="red" style="background: red">&nbsp;</div><div seen="green" style="background: green">&nbsp;</div>
      <div class="ring">1</div><div class="space-y"><p>One</p>${box('blue')}</div></div>${box('red')}`,
  },
  'a switch of Tailwind, moved': {
    markup: `<button role="switch" style="display: inline-flex; width: 80px; height: 40px; padding: 0; border: 0; border-radius: 99px; background: green; align-items: center">
      <span seen="red" style="width: 32px; height: 32px; border-radius: 99px; background: red; transform: translateX(44px); transition: transform .2s"></span></button>`,
  },
  'text of Tailwind cut after two lines': {
    markup: `<p style="display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; width: 200px; margin: 0; font: 16px/20px sans-serif">${'Long text. '.repeat(40)}</p>${box('red')}`,
  },
  'a button of Material in its own shadow root': {
    markup: `<md-button><b>Save</b></md-button>${box('green')}`,
    act: (page) =>
      open(
        page,
        'md-button',
        `<style>:host { display: inline-flex; background: red; height: 40px; width: 200px; place-content: center; border-radius: 20px } ::slotted(b) { color: red } .ripple { position: absolute; inset: 0; opacity: .1 }</style>
        <span class="ripple"></span><slot name="icon"><i style="width: 8px">&#8203;</i></slot><slot></slot>`,
      ),
  },
  'a card of Material with a raised header': {
    markup: `<div style="box-shadow: 0 2px 4px -1px rgba(0,0,0,.2), 0 4px 5px rgba(0,0,0,.14); border-radius: 4px; margin: 8px; position: relative; overflow: hidden">
      <header style="background: linear-gradient(green, green); height: 40px" seen="green"></header><div class="mdc-card__content" style="padding: 16px"><h2>Title</h2>${box('blue')}</div></div>`,
  },
  'letters of an icon font that has no file': {
    markup: `<span class="material-icons" style="font: 24px/1 'Material Icons'; display: inline-block; width: 24px; overflow: hidden; white-space: nowrap; text-transform: none; font-feature-settings: 'liga'">home</span>${box('red')}`,
  },
  'an article with columns, a picture that floats, and a first letter': {
    markup: `<style>.text::first-letter { font-size: 40px; float: left }</style><div class="text" style="columns: 2; column-rule: 1px solid; width: 500px; font: 16px/20px serif">${'Numb feet at night. '.repeat(20)}</div>
      <div style="float: right" seen="red"><img alt="" width="60" height="60" src="${drawing('red')}" /></div><p style="clear: both">After it.</p>${box('green')}`,
  },
  'what is laid over what: stacks, clips and filters': {
    markup: `<div style="position: relative; height: 100px"><div style="position: absolute; inset: 0; background: red; z-index: 1"></div>
      <div seen="blue" style="position: absolute; left: 20px; top: 20px; width: 60px; height: 60px; background: blue; z-index: 2; clip-path: circle(50%)"></div>
      <div seen="green" style="position: absolute; left: 200px; top: 20px; width: 60px; height: 60px; background: rgb(255, 127, 255); filter: invert(1); mix-blend-mode: normal; z-index: 3" class="loose"></div></div>`,
    act: (page) => {
      one(page, '.loose').style.filter = 'none';
      one(page, '.loose').style.background = 'green';
    },
  },
};

export const looks: Readonly<Record<string, Case>> = {
  'a dark page that says so to the browser': {
    markup: `<style>:root { color-scheme: dark; background: rgb(1, 2, 3); color: #eee } a { color: #8cf }</style><h1>Dark</h1><a href="#">Link</a><hr>${box('green')}<button>Press</button>`,
  },
  'a dark page by a class, with a border in the colour of its text': {
    markup: `<style>body { background: #111; color: blue } .line { border-top: 24px solid; width: 60px } .black { border-top: 24px solid black; width: 60px }</style>
      <div class="line"></div><div class="black"></div>${box('red')}<div style="width: 60px; height: 24px; background: currentColor" seen="blue"></div>`,
  },
  'a page that inverts itself': {
    markup: `<div style="filter: invert(1)"><div seen="red" style="background: cyan; width: 60px; height: 30px"></div></div>${box('green')}`,
  },
  'a page from right to left': {
    markup: `<div style="width: 300px">${box('red')}<p>שלום <b>magnesium</b> 320 mg</p><ol><li>אחת</li></ol><span seen="green" style="display: inline-block; width: 40px; height: 20px; background: green"></span></div>`,
    act: (page) => (page.document.documentElement.dir = 'rtl'),
  },
  'a part from right to left in a page that is not': {
    markup: `<div dir="rtl" style="width: 300px; display: flex"><div seen="red" style="background: red; width: 40px; height: 24px"></div><div seen="green" style="background: green; width: 40px; height: 24px"></div></div>`,
  },
  'lines from top to bottom': {
    markup: `<div style="writing-mode: vertical-rl; height: 120px; border: 1px solid">縦書き<span seen="red" style="display: inline-block; background: red; width: 20px; height: 20px"></span></div>${box('blue')}`,
  },
  'a page that is zoomed': {
    markup: `<p>Some text.</p>${box('red')}<div style="padding: 10px; display: flex; gap: 10px">${box('green')}${box('blue')}</div>`,
    act: (page) => (page.document.body.style.zoom = '1.5'),
  },
  'a page that is zoomed at its root, and scrolled': {
    markup: `<div style="height: 900px"></div>${box('red')}<div style="height: 300px">Text</div>${box('green')}<div style="height: 2000px"></div>`,
    act: (page) => {
      page.document.documentElement.style.zoom = '1.25';
      page.window.scrollTo(0, 1000);
    },
  },
  'a page that is scaled by a transform': {
    markup: `<div style="transform: scale(1.5); transform-origin: 0 0; width: 200px">${box('red')}<p>Text</p>${box('green')}</div>`,
  },
  'large letters in `rem`': {
    markup: `<style>html { font-size: 24px } .em { width: 4rem; height: 2rem; background: red }</style><div class="em" seen="red"></div><p style="font-size: .5rem">Small</p>${box('green')}`,
  },
  'text that has exactly the room it needs': {
    markup: `<div style="font: 13.37px/30px sans-serif">${[
      'Magnesium',
      'Vitamin B12',
      'Peripheral neuropathy',
    ]
      .map(
        (text) =>
          `<div><span style="display: inline-block; padding: 0 .33em">${text} and more words</span></div>`,
      )
      .join('')}</div>${box('red')}`,
  },
  'text before and after, attributes as text, and marks of a list': {
    markup: `<style>[data-tip]::after { content: attr(data-tip); display: block; height: 24px; overflow: hidden; background: green; color: green } q::before { content: open-quote } li::marker { color: red; content: "→ " }</style>
      <p data-tip='A "tip" with url(/host/no-such-file.png)'>Text</p><q>Said</q><ul><li>One</li></ul>${box('blue')}<div seen="red" class="pair"></div><style>.pair { position: relative; width: 60px; height: 24px } .pair::before { content: ""; position: absolute; inset: 0; background: red }</style>`,
  },
  'boxes without a box of their own': {
    markup: `<div style="display: flex; gap: 4px"><div style="display: contents; color: red">${box('red')}${box('green')}</div></div>`,
  },
  'a list, quotes, code with lines, a rule, a field set': {
    markup: `<ul><li>One<ul><li>Two</li></ul></li></ul><blockquote>Said</blockquote><pre>a\n  b\n    c</pre><hr><fieldset><legend>Legend</legend>${box('green')}</fieldset><dl><dt>T</dt><dd>D</dd></dl><details open><summary>More</summary>${box('red')}</details><meter value=".5"></meter><progress value=".5"></progress>${box('blue')}`,
  },
  'a button with lines in its middle': {
    markup: `<button style="width: 200px; height: 100px; border: 0; padding: 0; background: #eee"><span seen="red" style="display: inline-block; background: red; width: 20px; height: 20px"></span></button>`,
  },
  'margins that reach out of the boxes around them': {
    markup: `<div><section><p style="margin: 0 0 40px">Text</p></section></div>${box('red')}<div style="overflow: hidden"><p style="margin: 20px 0">Text</p></div>${box('green')}<ul><li><p>Text</p></li></ul>${box('blue')}`,
  },
  'a box with rounded, dashed and pictured borders': {
    markup: `<div style="border: 10px dashed red; border-radius: 20px; width: 100px; padding: 10px">${box('green')}</div><div style="border: 20px solid; border-image: linear-gradient(red, red) 1; width: 100px; height: 20px"></div>${box('blue')}`,
  },
  'a part that is scrolled, with a row that sticks in it': {
    markup: `<div class="scrolls" style="height: 100px; overflow: auto; width: 300px"><div style="position: sticky; top: 0; height: 20px; background: blue" seen="blue"></div><div style="height: 400px"></div>${box('red')}<div style="height: 400px"></div></div>${box('green')}`,
    act: (page) => (one(page, '.scrolls').scrollTop = 380),
  },
  'letters that are filled with a picture': {
    markup: `<p style="font: 40px sans-serif; background: linear-gradient(red, red); -webkit-background-clip: text; background-clip: text; color: transparent">Words</p>${box('green')}`,
  },
};

export const drawings: Readonly<Record<string, Case>> = {
  'a part of a file of drawings, named by `xlink:href`': {
    markup: `<svg seen="red" width="40" height="40"><use xlink:href="/host/picture-sprite.svg#i" /></svg>${box('green')}`,
  },
  'a part of a file that takes its colour from the text': {
    markup: `<style>.icon { fill: currentColor; color: blue }</style><svg class="icon" seen="blue" width="40" height="40"><use href="/host/picture-sprite.svg#plain" /></svg>`,
  },
  'a part of a file that is missing': {
    markup: `<svg width="40" height="40"><use xlink:href="/host/there-is-no-sprite.svg#i" /></svg>${box('green')}`,
  },
  'a name that begins with a digit': {
    markup: `<svg width="0" height="0" style="position: absolute"><defs><rect id="1f600" width="40" height="40" fill="red" /></defs></svg><svg seen="red" width="40" height="40"><use href="#1f600" /></svg>`,
  },
  'a name with a colon': {
    markup: `<svg style="display: none"><symbol id="icon:home" viewBox="0 0 1 1"><path fill="green" d="M0 0h1v1H0z" /></symbol></svg><svg seen="green" width="40" height="40"><use xlink:href="#icon:home" /></svg>`,
  },
  'names with signs of other alphabets, and with a percent sign that is none': {
    markup: `<svg style="display: none"><symbol id="häuser" viewBox="0 0 1 1"><path fill="red" d="M0 0h1v1H0z" /></symbol></svg><svg seen="red" width="40" height="40"><use href="#h%C3%A4user" /></svg><svg width="40" height="40"><use href="#100%" /></svg>`,
  },
  'a drawing that names itself': {
    markup: `<svg id="L" width="40" height="40"><use xlink:href="#L" /></svg>${box('green')}`,
  },
  'drawings that name each other': {
    markup: `<svg style="display: none"><g id="a"><use href="#b" /></g><g id="b"><use href="#a" /></g></svg><svg width="40" height="40"><use href="#a" /></svg>${box('green')}`,
  },
  'names that are no names': {
    markup: `<svg width="40" height="40"><use href="" /><use href="#" /><use href="javascript:void 0" /><use href="https://[" /><use /></svg>${box('red')}`,
  },
  'a shade and a clip of another drawing': {
    markup: `<svg style="position: absolute" width="0" height="0"><linearGradient id="shade"><stop stop-color="red" /></linearGradient><clipPath id="clip"><rect width="40" height="40" /></clipPath></svg>
      <svg seen="red" width="40" height="40"><rect fill="url(#shade)" clip-path="url(#clip)" width="40" height="40" /></svg><div seen="blue" style="clip-path: url(#clip); background: blue; width: 40px; height: 40px"></div>`,
  },
  'the same name in two shadow roots': {
    markup: `<x-a seen="red" style="display: block; width: 40px"></x-a><x-b seen="green" style="display: block; width: 40px"></x-b>`,
    act: (page) => {
      for (const [tag, color] of [
        ['x-a', 'red'],
        ['x-b', 'green'],
      ] as const)
        open(
          page,
          tag,
          `<svg width="40" height="40"><defs><linearGradient id="g"><stop stop-color="${color}" /></linearGradient></defs><rect width="40" height="40" fill="url(#g)" /></svg>`,
        );
    },
  },
  'a drawing by lines, in the colour of the text': {
    markup: `<svg seen="blue" style="color: blue" width="40" height="40" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="12"><path d="M0 12h24" /></svg>`,
  },
  'a drawing with markup inside, and one in another': {
    markup: `<svg width="60" height="40" viewBox="0 0 60 40"><foreignObject width="60" height="40"><div seen="red" style="background: red; height: 40px">.</div></foreignObject></svg>
      <svg width="60" height="40"><svg x="20" width="20" height="20"><rect seen="green" width="20" height="20" fill="green" /></svg></svg>`,
  },
  'an image in a drawing': {
    markup: `<svg seen="red" width="40" height="40"><image width="40" height="40" href="${drawing('red')}" /></svg>`,
  },
  'a drawing that moves, and one with a style sheet': {
    markup: `<svg width="40" height="40"><circle r="9"><animate attributeName="r" values="1;9" dur="1s" repeatCount="indefinite" /></circle></svg>
      <svg seen="green" width="40" height="40"><style>.own { fill: green } </style><g transform="translate(-10 -10)"><rect class="own" width="60" height="60" /></g></svg>`,
  },
  'a chart with text that is turned': {
    markup: `<svg width="200" height="100"><g transform="rotate(-90 20 50)"><text x="20" y="50">mg</text></g><rect seen="blue" x="40" y="10" width="20" height="80" style="fill: blue" /><line x1="0" x2="200" y1="99" y2="99" stroke="#000" /></svg>`,
  },
  'a formula': { markup: `<math display="block"><mfrac><mi>a</mi><mn>2</mn></mfrac></math>${box('red')}` },
};

export const oddities: Readonly<Record<string, Case>> = {
  'half of an emoji': {
    markup: `<p class="cut"></p><p class="half" title="x"></p>${box('red')}`,
    act: (page) => {
      one(page, '.cut').textContent = 'An example of 😀'.slice(0, 15);
      one(page, '.half').setAttribute('lang', '\udc00');
    },
  },
  'a form whose fields are named like what every element has': {
    markup: `<form style="background: #eee">${[
      'matches',
      'children',
      'childNodes',
      'attributes',
      'style',
      'localName',
      'shadowRoot',
      'getClientRects',
      'nodeType',
      'checkVisibility',
      'ownerDocument',
      'scrollTop',
      'id',
    ]
      .map((name) => `<input name="${name}" style="width: 10px" />`)
      .join('')}${box('red')}</form>${box('green')}`,
  },
  'images named like what every document has': {
    markup: `${[
      'body',
      'documentElement',
      'createElement',
      'fonts',
      'styleSheets',
      'implementation',
      'createRange',
      'baseURI',
      'designMode',
    ]
      .map((name) => `<img name="${name}" alt="" width="10" height="10" src="${drawing('blue')}" />`)
      .join('')}${box('green')}`,
  },
  'a page whose scripts have names of ours': {
    markup: box('green'),
    act: (page) => {
      const script = page.document.createElement('script');
      script.textContent =
        'const URL = "/api"; class Map {} class Image {} const Blob = 1; let FileReader = 2; class Set {} const MessageChannel = 0, DOMParser = 0;';
      page.document.head.append(script);
    },
  },
  'tags that were never closed, and names that no XML has': {
    markup: `<p>One<p>Two<b><i>Three</b></i><table><tr><td>1<td>2</table><a:b>x</a:b><x-y.z·>y</x-y.z·>${box('red')}`,
  },
  'handlers and elements that run when they are made': {
    markup: `<div onclick="ran()" onmouseenter="ran()"><img alt="" src="${drawing('red')}" onload="parent.ran = 1" onerror="ran()" width="40" height="40" seen="red" /><x-runs>Text</x-runs></div>${box('green')}`,
    act: ({ window, main }) => {
      let made = 0;
      class Runs extends window.HTMLElement {
        constructor() {
          super();
          if (++made > 1) throw new Error('made once more');
        }
      }
      window.customElements.define('x-runs', Runs);
      return main;
    },
  },
  'style sheets that mean every element, and our own': {
    markup: `<style>* { outline: 0 solid; margin: 0 } x, div > div { letter-spacing: 0 } style { display: none }</style>${box('red')}<x>Text</x>${box('green')}`,
  },
  'an image of two densities, one of them in a frame': {
    markup: `<picture><source srcset="${drawing('red')}" media="(min-width: 1px)" /><img alt="" seen="red" width="40" height="40" src="/host/no-such-file.png" /></picture><figure><img alt="" src="${still}" width="40" height="40" style="object-fit: cover; border: 1px solid" /></figure>${box('green')}`,
  },
  'images by an address with `woff` or `ttf` in it': {
    markup: `<div seen="red" style="width: 40px; height: 40px; background: url('/host/picture-sprite.svg?woff2')"></div><img alt="" seen="red" width="40" height="40" src="/host/picture-sprite.svg?a=x.ttf" />${box('green')}`,
  },
  'an image behind another, and one that repeats': {
    markup: `<div seen="green" style="width: 48px; height: 48px; background: url(&quot;${drawing('green')}&quot;) 0 0 / 12px, red"></div><div seen="red" style="width: 48px; height: 48px; background: red url(/host/there-is-none.png)"></div>`,
  },
  'an image of a set': {
    markup: `<div seen="red" style="width: 40px; height: 40px; background-image: image-set(url('/host/picture-sprite.svg') 1x, url('/host/picture-sprite.svg?2x') 2x)"></div>`,
  },
  'a mask by an image': {
    markup: `<div seen="red" style="width: 48px; height: 48px; background: red; mask: url(&quot;${drawing('black')}&quot;) 0 0 / 48px; -webkit-mask: url(&quot;${drawing('black')}&quot;) 0 0 / 48px"></div>`,
  },
  'a closed shadow root': {
    markup: `<x-closed style="display: block; width: 60px; height: 30px; background: red" seen="red">Not drawn<b>Nor this</b></x-closed>${box('green')}`,
    act: (page) => open(page, 'x-closed', '<b></b>', 'closed'),
  },
  'a part that is there for a search only': {
    markup: `<div style="content-visibility: hidden; height: 30px; width: 60px; background: red" seen="red">Not drawn<b>Nor this</b></div><div hidden="until-found">Nor that</div><div style="content-visibility: auto">${box('blue')}</div>${box('green')}`,
  },
  'text of no size, and text for screen readers': {
    markup: `<div style="font-size: 0">None</div><div style="width: 0; height: 0; overflow: hidden">None</div><span style="position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0,0,0,0); white-space: nowrap">Heard</span>${box('green')}`,
  },
  'a slot in a slot, and one with words of its own': {
    markup: `<x-outer>${box('red')}</x-outer>${box('green')}`,
    act: (page) => {
      open(page, 'x-outer', `<x-inner><slot></slot></x-inner>`);
      one(page, 'x-outer').shadowRoot!.querySelector('x-inner')!.attachShadow({ mode: 'open' }).innerHTML =
        `<slot></slot><slot name="none"><div style="height: 30px"></div></slot>`;
    },
  },
  'a screen of 1,400 elements': {
    markup: `<div style="display: grid; grid-template-columns: repeat(50, 12px); font-size: 6px">${[...Array(1400).keys()].map((i) => `<i style="background: hsl(${(i * 37) % 360} 60% 85%); height: 10px">${i}</i>`).join('')}</div>${box('red')}`,
  },
  'a page that has a dialog and a popover of its own': {
    markup: `<dialog open style="position: static; border: 0; padding: 0; margin: 0; background: #eee">${box('red')}</dialog><div popover="manual" class="pop" style="inset: 200px auto auto 200px; width: 60px; height: 30px; border: 0; padding: 0; margin: 0; background: blue" seen="blue"></div>`,
    act: (page) => one(page, '.pop').showPopover(),
  },
  'a body that scrolls instead of the page': {
    markup: `<style>html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto; margin: 0 }</style><div style="height: 1500px"></div>${box('red')}<div style="height: 1500px"></div>`,
    act: (page) => {
      page.document.body.scrollTop = 1400;
    },
  },
};

/** Places where a reader's words can stand, `{}` for them. */
export const fields: Readonly<Record<string, string>> = {
  'a box with the role of a field': '<div role="textbox" tabindex="0">{}</div>',
  'a box with the role of a list that is typed into':
    '<div role="ComboBox" aria-valuetext="{}"><span>{}</span></div>',
  'a box with the role of a search field': '<div role="searchbox">{}</div>',
  'a box with the role of a number': '<div role="spinbutton" aria-valuenow="1">{}</div>',
  'one of several roles': '<div role="none textbox">{}</div>',
  'an editor of ACE': `<pre class="ace_editor" style="height: 28px; margin: 0"><textarea class="ace_text-input" style="position: absolute; opacity: 0; width: 2px; height: 2px"></textarea><div class="ace_line">{}</div></pre>`,
  'an editor of Monaco': `<div class="monaco-editor" style="height: 28px"><div class="view-lines"><div class="view-line"><span>{}</span></div></div><textarea style="position: absolute; width: 1px; height: 1px"></textarea></div>`,
  'an editor of CodeMirror': `<div class="cm-editor"><div class="cm-line">{}</div></div>`,
  'an earlier editor of CodeMirror': `<div class="CodeMirror"><pre>{}</pre></div>`,
  'a terminal': `<div class="xterm"><div class="xterm-rows">{}</div></div>`,
  'an editor that nobody knows': `<div><div>{}</div><textarea style="position: absolute; opacity: 0"></textarea></div>`,
  'what a style sheet lets be edited': '<div class="modify">{}</div>',
  'an island in what can be edited': '<div contenteditable><p contenteditable="false">{}</p></div>',
  'a private part without a box':
    '<div data-nw-private style="display: contents">{}<p style="margin: 0">{}</p></div>',
  'a private cell over two columns':
    '<table><tr><td colspan="2" data-nw-private>{}</td><td>x</td></tr></table>',
  'a private drawing': '<svg data-nw-private width="100" height="20"><text y="15">{}</text></svg>',
  'a private part before which something stands':
    '<style>.before::before { content: attr(data-name) }</style><p class="before" data-name="{}" data-nw-private>{}</p>',
};
