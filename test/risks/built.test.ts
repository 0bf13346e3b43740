/** The file that sites load is the source made small: nothing a reader sees may be lost on the way. */
import { expect } from '@open-wc/testing';
import { openHost } from '../support/browser.js';
import { listenToConsole } from '../support/console.js';
import { parse, settled } from '../support/page.js';
import { medicineNames, type Widget } from '../support/scene-acts.js';
import { scenesOf, tags } from '../support/scenes.js';

const markups = [
  '<emergency-banner expand="sources"></emergency-banner>',
  '<emergency-banner region="AU" expand="sources"></emergency-banner>',
  '<emergency-banner region="LU" heading-level="4" compact></emergency-banner>',
  '<emergency-banner region="CA" signs="child"></emergency-banner>',
  '<intake-table region="US" age="34" sex="female" expand="sources"></intake-table>',
  '<intake-table authority="who" finder></intake-table>',
  '<intake-table authority="who" age="0.2" view="answer"></intake-table>',
  '<intake-table compare="us-ca efsa uk in" unit="mmol"></intake-table>',
  '<intake-table region="GB" view="chart"></intake-table>',
  '<deficiency-checklist expand="sources"></deficiency-checklist>',
  '<deficiency-checklist region="AU" show="risks medicines" heading-level="3"></deficiency-checklist>',
  '<supplement-warning region="GB" expand="sources"></supplement-warning>',
  '<supplement-warning unit="mmol" conditions="heart" medicines="doxycycline, tacrolimus, iron"></supplement-warning>',
  `<supplement-warning medicines="${medicineNames.join(', ')}"></supplement-warning>`,
  '<nutrient-facts expand="sources"></nutrient-facts>',
  '<nutrient-facts topics="body" heading-level="4"></nutrient-facts>',
  '<neuropathy-guide region="AU" expand="sources"></neuropathy-guide>',
  '<neuropathy-guide area="feet"></neuropathy-guide>',
  '<neuropathy-guide nerves="autonomic" heading=""></neuropathy-guide>',
  '<evidence-list expand="sources"></evidence-list>',
  '<evidence-list kind="trial" limit="1"></evidence-list>',
  '<food-sources limit="95" expand="sources"></food-sources>',
  '<food-sources region="US" unit="mmol" group="nuts" age="34" sex="female"></food-sources>',
  '<review-note expand="sources"></review-note>',
  '<review-note reviewed-by="Reviewer Name" credentials="MD" reviewed-on="2021-03-01" next-review="2023-03-01"></review-note>',
  '<video-facade src="https://youtu.be/PLACEHOLDER" title="A talk on numb feet that lasts an hour"></video-facade>',
  '<video-facade src="talk.mp4" heading="Video of the day" title="A talk on numb feet that lasts an hour, with captions for whoever wants them"></video-facade>',
];

/** In one line. The two pages have different addresses, which a report names. */
const line = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`${location.origin}\\S+`, 'g'), 'this page')
    .trim();

/** What is drawn of a widget, everything in it opened, and all its text, each as one line. */
async function words(widget: Widget): Promise<{ drawn: string; held: string }> {
  await settled(widget);
  const root = widget.shadowRoot!.querySelector<HTMLElement>('.root')!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  return { drawn: line(root.innerText), held: line(root.textContent) };
}

describe('the built drop-in', () => {
  for (const markup of markups) {
    it(`shows ${markup.slice(0, 100)} word for word, spaces too, as the source has it`, async () => {
      const { window, document: page } = await openHost('article.html');
      await window.customElements.whenDefined(/[\w-]+/.exec(markup)![0]);
      page.body.innerHTML = markup;
      const built = await words(page.body.firstElementChild as Widget);
      const source = await words(parse(markup).firstElementChild as Widget);
      expect(built.drawn).to.equal(source.drawn);
      expect(built.held).to.equal(source.held);
      expect(built.drawn.length).to.be.greaterThan(100);
    });
  }

  // Names of sentences and figures are short in it: one that is looked up by its name would be found no more.
  for (const tag of tags) {
    it(`tells the same as the source in every state of ${tag}, and warns of the same`, async () => {
      const { window, document: page } = await openHost('article.html');
      await window.customElements.whenDefined(tag);
      const { warnings } = listenToConsole();
      const builtWarnings: string[] = [];
      window.console.warn = (message: unknown) => builtWarnings.push(String(message));
      const scenes = scenesOf(tag).filter(({ today }) => !today);
      for (const { attributes, act } of scenes) {
        // In an article of its own: in one with others it would say less.
        const markup = `<article><${tag} ${attributes}>Ask first.</${tag}></article>`;
        page.body.innerHTML = markup;
        const told = [page.body, parse(markup)].map(async (parent) => {
          const widget = parent.querySelector<Widget>(tag)!;
          await settled(widget);
          await act?.[1](widget);
          await settled(widget);
          return line(widget.shadowRoot!.querySelector('.root')?.textContent ?? '');
        });
        const [built, source] = await Promise.all(told);
        expect(built, attributes).to.equal(source);
      }
      expect(builtWarnings).to.deep.equal(warnings);
    });
  }
});
