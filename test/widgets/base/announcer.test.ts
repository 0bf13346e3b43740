/** What a reader changed is said to those who listen: once, when they have stopped, and only where they acted. */
import { aTimeout, expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { Announcer } from '../../../src/base/announcer.js';
import { axTree } from '../../support/browser.js';
import { parse } from '../../support/page.js';

class SpeakingProbe extends LitElement {
  readonly announcer = new Announcer(this);
  count = 0;
  asked = 0;

  protected override render(): TemplateResult {
    return html`<p>${this.count}</p>
      ${this.announcer.place(() => {
        this.asked++;
        return `${this.count} signs`;
      })}`;
  }

  /** What a reader does. */
  tick(): void {
    this.count++;
    this.announcer.act();
    this.requestUpdate();
  }
}
customElements.define('speaking-probe', SpeakingProbe);

async function show(): Promise<SpeakingProbe> {
  const probe = parse('<speaking-probe></speaking-probe>').firstElementChild as SpeakingProbe;
  await probe.updateComplete;
  return probe;
}

const place = (probe: SpeakingProbe): Element => probe.shadowRoot!.querySelector('[aria-live]')!;
const said = (probe: SpeakingProbe): string => place(probe).textContent.trim();

/** A moment longer than a reader must be quiet. */
const quiet = (): Promise<unknown> => aTimeout(900);

describe('what a reader changed', () => {
  it('is said once they have been quiet for a moment, in a place that was there before', async () => {
    const probe = await show();
    const before = place(probe);
    expect([said(probe), probe.asked]).to.deep.equal(['', 0]);
    probe.tick();
    await probe.updateComplete;
    expect(said(probe), 'not at once').to.equal('');
    await quiet();
    expect(said(probe)).to.equal('1 signs');
    expect(place(probe)).to.equal(before);
    expect((await axTree(before)).properties.live).to.equal('polite');
  });

  it('is said once for many acts in a row, and as it stands at the end', async () => {
    const probe = await show();
    for (let act = 0; act < 4; act++) {
      probe.tick();
      await aTimeout(150);
    }
    expect(said(probe)).to.equal('');
    await quiet();
    expect([said(probe), probe.asked]).to.deep.equal(['4 signs', 1]);
  });

  it('is not said again when the widget is drawn anew, nor when another changes it', async () => {
    const probe = await show();
    probe.tick();
    await quiet();
    probe.count = 7;
    probe.requestUpdate();
    await quiet();
    expect(probe.shadowRoot!.querySelector('p')!.textContent).to.equal('7');
    expect([said(probe), probe.asked]).to.deep.equal(['1 signs', 1]);
  });

  it('is said only where they acted', async () => {
    const [probe, other] = [await show(), await show()];
    probe.tick();
    other.count = 1;
    other.requestUpdate();
    await quiet();
    expect([said(probe), said(other)]).to.deep.equal(['1 signs', '']);
  });

  it('is not said by a widget that was taken out meanwhile', async () => {
    const probe = await show();
    probe.tick();
    probe.remove();
    await quiet();
    expect([said(probe), probe.asked]).to.deep.equal(['', 0]);
  });

  it('is for the ear alone', async () => {
    const probe = await show();
    probe.tick();
    await quiet();
    expect(place(probe).className).to.equal('spoken');
  });
});
