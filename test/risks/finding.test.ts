/** What is behind a row, looked for with the browser's own search or by a link to a text: the row opens by itself. */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from '../support/abilities.js';
import { openWatched } from './watched-page.js';

/** By widget a row, and words that stand in it and nowhere else. */
const behind: Readonly<Record<string, readonly [row: string, words: string]>> = {
  'emergency-banner': ['signs', 'A cough too weak to clear the airway'],
  'intake-table': ['ages', 'enough for nearly all healthy people'],
  'deficiency-checklist': ['risks', 'Heavy drinking over years'],
  'supplement-warning': ['side-effects', 'Feeling sick and stomach cramps'],
  'nutrient-facts': ['older-tasks', 'Older texts also name the immune system'],
  'neuropathy-guide': ['causes', 'the most common cause in the UK'],
  'evidence-list': ['sources', 'Not reviewed by a clinician'],
  'food-sources': ['sources', 'Not reviewed by a clinician'],
  'review-note': ['sources', 'Not reviewed by a clinician'],
};

const openRows = (widget: Element): string[] =>
  [...widget.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
    (it) => /row-([\w-]+)/.exec(it.className)?.[1] ?? it.className,
  );

describe('a reader who looks for a text that stands behind a row', () => {
  for (const [tag, [row, words]] of Object.entries(behind)) {
    if (engine === 'Firefox')
      it(`${tag}: finds it with the browser’s own search, and the row opens`, async () => {
        const { document, window } = await openWatched(`one-widget.html?${tag}`);
        const widget = document.querySelector(tag)!;
        await waitUntil(() => widget.shadowRoot?.querySelector('.row'), tag, { timeout: 20_000 });
        expect(openRows(widget)).to.deep.equal([]);
        expect((window as unknown as { find(text: string): boolean }).find(words), words).to.equal(true);
        await waitUntil(() => openRows(widget).length, words, { timeout: 20_000 });
        expect(openRows(widget)).to.deep.equal([row]);
      });
    else if (engine === 'Chromium')
      it(`${tag}: comes by a link to the text, and the row is open`, async () => {
        const found = await executeServerCommand<string, object>('nw-go', {
          url: `${location.origin}/host/one-widget.html?${tag}#:~:text=${encodeURIComponent(words)}`,
          after: `(async () => {
            const openRows = ${String(openRows)};
            const widget = document.querySelector('${tag}');
            for (let i = 0; i < 200 && !openRows(widget).length; i++) await new Promise((done) => setTimeout(done, 50));
            return openRows(widget).join();
          })()`,
        });
        expect(found).to.equal(row);
      });
    else it.skip(`${tag} [skipped: no program can press the search of this WebKit]`);
  }
});
