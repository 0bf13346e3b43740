/** If one of these tools does nothing, the tests that use it pass and prove nothing. */
import { expect } from '@open-wc/testing';
import 'lit';
import { itWhere } from '../../support/abilities.js';
import {
  axNodes,
  axTree,
  click,
  emulateMedia,
  openHost,
  press,
  setViewport,
  type,
  type Media,
} from '../../support/browser.js';

const SETTINGS: Record<string, Media> = {
  '(forced-colors: active)': { forcedColors: 'active' },
  '(prefers-color-scheme: dark)': { colorScheme: 'dark' },
  '(prefers-reduced-motion)': { reducedMotion: 'reduce' },
  '(prefers-contrast: more)': { contrast: 'more' },
  print: { media: 'print' },
};
const matching = (): string[] => Object.keys(SETTINGS).filter((query) => matchMedia(query).matches);

function add(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  return box;
}

describe('test tools', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [query, settings] of Object.entries(SETTINGS)) {
    itWhere(
      settings.contrast ? 'moreContrast' : settings.forcedColors && 'forcedColors',
      `tests of ${query} see that setting, and it alone`,
      async () => {
        await emulateMedia(settings);
        expect(matching()).to.deep.equal([query]);
      },
    );
  }

  it('tests of a narrow screen see one', async () => {
    await setViewport(320);
    expect(innerWidth).to.equal(320);
  });

  it('no setting of one test reaches the next', () => {
    expect(matching()).to.deep.equal([]);
    expect(innerWidth).to.equal(800);
  });

  it('keys and clicks are real, and the page has the focus while another test file runs beside it', async () => {
    const box = add('<button>First</button><input><button>Last</button>');
    const [first, last] = box.querySelectorAll('button');
    const input = box.querySelector('input')!;
    let trusted = false;
    last!.addEventListener('click', (event) => (trusted = event.isTrusted));
    await click(last!);
    expect(trusted).to.equal(true);
    await press('Shift+Tab');
    await type('320 mg');
    expect(input.value).to.equal('320 mg');
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(first);
    expect(first!.matches(':focus-visible')).to.equal(true);
    expect(document.hasFocus()).to.equal(true);
  });

  it('the accessibility tree includes what is in a shadow root', async () => {
    const box = add('<p></p>');
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<h3>Signs</h3><details open><summary>More</summary><a href="tel:911">Call <b>911</b></a></details>';
    const nodes = axNodes(await axTree(box));
    expect(nodes.find(({ role }) => role === 'heading')).to.deep.include({
      name: 'Signs',
      properties: { level: 3 },
    });
    expect(nodes.find(({ role }) => role === 'link')?.name).to.equal('Call 911');
    expect((await axTree(root.querySelector('summary')!)).properties).to.include({ expanded: true });
  });

  it('a host page comes with its own headers and nothing added, and every request of it is on record', async () => {
    const host = await openHost('strict.html');
    expect(host.window).not.to.have.property('inlineRan');
    expect(host.document.scripts).to.have.length(2);
    const requests = (await host.requests()).map(({ url }) => url.replace(/\?.*/, ''));
    expect(requests).to.deep.equal(['/host/strict.html', '/host/strict.mjs', 'https://example.invalid/']);
    let pressed = false;
    const button = host.document.querySelector('button')!;
    button.addEventListener('click', () => (pressed = true));
    await click(button);
    expect(pressed).to.equal(true);
    expect((await axTree(host.document.body)).children[0]).to.deep.include({ role: 'button', name: 'Press' });
  });

  it('Lit is the build that does not write to the console', () => {
    expect(window).not.to.have.property('litIssuedWarnings');
  });
});
