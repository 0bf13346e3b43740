/** Frames that forbid what a reader wants to do: a sentence says so, and the text is there to take by hand. */
import { expect, waitUntil } from '@open-wc/testing';
import { openWatched } from './watched-page.js';
import { allWidgets } from './embeds.js';

interface Shown {
  readonly said: string;
  readonly text: string;
}
interface Told {
  readonly printed: readonly Shown[];
  readonly link: { readonly href: string; readonly said: string };
  readonly file: Shown & { readonly first: string };
  readonly mail: Shown & { readonly first: string };
  readonly sent: Shown & { readonly first: string };
  readonly errors: readonly string[];
}

async function actIn(sandbox: string): Promise<Told> {
  const told = new Promise<Told>((resolve) => {
    addEventListener('message', ({ data }) => resolve(data as Told), { once: true });
  });
  const frame = document.createElement('iframe');
  frame.sandbox.value = sandbox;
  // Without a clipboard either, whatever the browser would allow.
  frame.allow = "clipboard-write 'none'";
  frame.src = '/host/forbidden-acts.html';
  document.body.append(frame);
  try {
    return await told;
  } finally {
    frame.remove();
  }
}

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin', 'allow-scripts allow-modals']) {
  describe(`in <iframe sandbox="${sandbox}">`, () => {
    let told: Told;
    before(async () => {
      told = await actIn(sandbox);
    });

    it('Print says that nothing may come, and gives the note as text, for a tag and a placeholder', () => {
      expect(told.printed).to.have.length(2);
      for (const { said, text } of told.printed) {
        expect(said).to.match(/nothing is printed.*copy it yourself/);
        expect(text).to.match(/^[^\n]+\n\n[^]*\n- [^]+$/);
      }
    });

    for (const act of ['file', 'mail', 'sent'] as const) {
      it(`a report is told not to have gone, and can be taken by hand: ${act}`, () => {
        const { first, said, text } = told[act];
        if (!sandbox.includes('origin')) {
          expect(first).to.match(/^The form could not be loaded\. /);
          if (act === 'mail') expect(first).to.include('publisher@example.org');
          else expect(text).to.include('nutrient-widgets ');
          return;
        }
        expect(first)
          .to.match(/If |No answer came back|Thank you/)
          .and.not.to.match(/^Saved/);
        if (first.startsWith('Thank you')) return;
        expect(said).to.match(/not allowed here.*below/);
        expect(text).to.include('A wrong figure.');
      });
    }

    it('nothing is thrown', () => {
      expect(told.errors).to.deep.equal([]);
    });

    it('a link that the frame does not open has its address in words', function () {
      // With an origin of its own the page can be asked, and the frame is the publisher's.
      if (sandbox.includes('origin')) return this.skip();
      expect(told.link.said).to.include(told.link.href).and.include('If nothing opens');
    });
  });
}

describe('where printing is allowed', () => {
  it('nothing is said, and no field comes: what was printed needs no hand', async function () {
    // Firefox and WebKit open a window that a test cannot close.
    if (!navigator.userAgent.includes('Chrome')) return this.skip();
    const { document } = await openWatched('checklist.html');
    const [list] = await allWidgets(document, 1);
    const root = list!.shadowRoot!;
    let began = 0;
    root.addEventListener(
      'load',
      ({ target }) =>
        (target as HTMLIFrameElement).contentWindow!.addEventListener('beforeprint', () => began++),
      { capture: true },
    );
    root.querySelector<HTMLElement>('[type=checkbox]')!.click();
    await (list as HTMLElement & { readonly updateComplete: Promise<boolean> }).updateComplete;
    [...root.querySelectorAll('button')].find((it) => it.textContent.trim() === 'Print')!.click();
    await waitUntil(() => began, '', { timeout: 20_000 });
    for (let tasks = 5; tasks--;) await new Promise((resolve) => setTimeout(resolve));
    expect(root.querySelector('.take-away [role=status]')!.textContent.trim()).to.equal('');
    expect(root.querySelector('.take-away textarea')).to.equal(null);
  });
});
