/** Where it hurts is nobody’s business: a pick leaves the widget in no way but on the screen. Of the built file. */
import { expect, waitUntil } from '@open-wc/testing';
import { click, press } from '../../support/browser.js';
import { pageWith, pick, rest, type OnPage } from './host.js';
import { all, bodyOf, buttonOf, felt, lineOf, one, pressed, title } from './guide.js';

const givesAway = /bladder|erection/i;

/** Every control there is, by pointer and by keys. */
async function useEverything({ page, guide }: OnPage): Promise<void> {
  await click(buttonOf(guide, 'Bladder'));
  buttonOf(guide, 'Skin').focus();
  await press('Enter');
  await click(bodyOf(guide));
  await click(buttonOf(guide, 'Hands'));
  one<HTMLSelectElement>(guide, 'select').value = 'JP';
  one(guide, 'select').dispatchEvent(new page.window.Event('change', { bubbles: true }));
  await rest(guide);
  for (const it of all(guide, 'summary')) await click(it);
  await click(buttonOf(guide, 'Bladder'));
  await rest(guide);
  if (pressed(guide).join() !== 'Bladder') throw new Error('not picked');
}

describe('a reader who uses every control', () => {
  it('causes no request, no new address, no line in the console, no event of ours, and nothing stored', async () => {
    const on = await pageWith('article.html');
    const before = await on.page.requests();
    const { href } = on.page.window.location;
    const { length } = on.page.window.history;
    await useEverything(on);
    expect(await on.page.requests()).to.deep.equal(before);
    expect(on.page.window.location.href).to.equal(href);
    expect(on.page.window.history.length).to.equal(length);
    expect([...on.page.console, ...on.page.errors]).to.deep.equal([]);
    expect(on.page.sent.map(({ type }) => type)).to.deep.equal(['change']); // the test’s own
    expect(on.page.stored).to.deep.equal([]);
  });

  it('breaks no rule of the strictest policy that allows the script, and sees the figure as it should be', async () => {
    const on = await pageWith('strict-policy.html');
    await useEverything(on);
    expect(on.page.violations).to.deep.equal([]);
    expect([...on.page.console, ...on.page.errors]).to.deep.equal([]);
    const style = on.page.window.getComputedStyle(one(on.guide, '.stage .body'));
    expect(style.opacity).to.equal('0.2');
  });
});

describe('a pick', () => {
  it('is in no attribute, property or event that a script of the page could collect', async () => {
    const on = await pageWith('article.html');
    const { page, guide } = on;
    const heard: Event[] = [];
    const own = Object.getOwnPropertyNames(page.window).filter((name) => /^on[a-z]+$/.test(name));
    for (const name of [...own.map((it) => it.slice(2)), 'nw-pick', 'nw-change', 'area'])
      page.window.addEventListener(name, (event) => heard.push(event), true);
    await useEverything(on);
    expect(page.document.documentElement.outerHTML).not.to.match(givesAway);
    expect(heard.map(({ type }) => type)).to.include('click'); // the ear was open
    const details = heard.map((event) => JSON.stringify((event as CustomEvent).detail ?? ''));
    expect(details.filter((it) => givesAway.test(it))).to.deep.equal([]);
    expect([guide.area, guide.nerves]).to.deep.equal(['', '']);
    for (const name of Object.keys(guide))
      expect(text((guide as unknown as Record<string, unknown>)[name]), name).not.to.match(givesAway);
    expect(guide.getAttributeNames()).to.deep.equal([]);
  });

  /** A value and its parts as text, without the nodes of the page. */
  function text(value: unknown, depth = 0): string {
    if (typeof value === 'function') return '';
    if (typeof value !== 'object' || value === null) return String(value);
    if (depth > 4 || 'nodeType' in value) return '';
    const parts: unknown[] = value instanceof Map || value instanceof Set ? [...value] : Object.values(value);
    return parts.map((it) => text(it, depth + 1)).join(' ');
  }

  it('stands inside the marks by which the common session recorders leave a part of the page out', async () => {
    const on = await pageWith('article.html');
    await pick(on, 'Bladder');
    const marks = ['.rr-block', '.sentry-block', '.fs-exclude', '.ph-no-capture', '[data-hj-suppress]',
      '[data-clarity-mask]', '[data-dd-privacy=hidden]', '[data-private]', '[data-heap-redact-text]',
      '[data-recording-disable]', '[data-matomo-mask]', '.smartlook-hide', '.mouseflow-hidden']; // prettier-ignore
    const told = all(on.guide, '.stage button, .stage svg, .felt, .look [aria-live]');
    expect(told).to.have.length(8 + 2 + 1 + 1);
    for (const it of told)
      for (const mark of marks) expect(it.closest(mark), `${it.className} in ${mark}`).not.to.equal(null);
  });

  it('is in no recording of the page by the recorder on which most are built', async () => {
    const on = await pageWith('article.html');
    const script = on.page.document.createElement('script');
    script.type = 'module';
    script.textContent =
      "import { record } from '/node_modules/rrweb/dist/rrweb.js'; window.record = record; dispatchEvent(new Event('recorder'));";
    const ready = new Promise((resolve) =>
      on.page.window.addEventListener('recorder', resolve, { once: true }),
    );
    on.page.document.head.append(script);
    await ready;
    const { record } = on.page.window as unknown as {
      record: ((options: { emit: (event: object) => void }) => void) & { takeFullSnapshot(): void };
    };
    const kept: object[] = [];
    record({ emit: (event) => kept.push(event) });
    await useEverything(on);
    record.takeFullSnapshot();
    await new Promise((resolve) => on.page.window.setTimeout(resolve, 50));
    const text = JSON.stringify(kept);
    expect(text).to.include('How it starts'); // the widget was recorded
    // Its signs stand in a row as well, whatever is picked.
    expect(title(on.guide)).to.match(/^Bladder and sex/);
    for (const line of [title(on.guide), 'Daily:', `Bladder: ${felt(on.guide).length} signs`])
      expect(text.includes(line), line).to.equal(false);
    expect(text).not.to.include('"aria-pressed":'); // the buttons; style sheets are kept by other names
    expect(text).not.to.match(/Bladder/);
  });
});

describe('the next page', () => {
  it('of a site that changes its address without a load starts with the feet; a #fragment is the same page', async () => {
    const on = await pageWith('article.html');
    const untouched = lineOf(one(on.guide, '.root'));
    await pick(on, 'Bladder');
    on.page.window.location.hash = 'causes';
    on.guide.requestUpdate();
    await rest(on.guide);
    expect(pressed(on.guide)).to.deep.equal(['Bladder']);
    on.page.window.history.pushState(null, '', '/another-article');
    await waitUntil(() => pressed(on.guide).join() === 'Feet', 'the pick was not cleared', {
      timeout: 10_000,
    });
    expect(lineOf(one(on.guide, '.root'))).to.equal(untouched);
  });

  it('shows what its author picked, not what the reader did', async () => {
    const on = await pageWith('article.html', { area: 'hands' });
    await pick(on, 'Bladder');
    on.page.window.history.pushState(null, '', '/another-article');
    await waitUntil(() => pressed(on.guide).join() === 'Hands', 'not back to hands', { timeout: 10_000 });
  });
});
