/** Each widget at its fullest, looked at by Siteimprove Alfa: a third opinion, with rules of its own. */
import { expect } from '@open-wc/testing';
import { Native } from '@siteimprove/alfa-dom/native';
import { executeServerCommand } from '@web/test-runner-commands';
import { parse, settled } from '../support/page.js';
import { tags, type Tag } from '../support/scenes.js';

interface Finding {
  readonly rule: string;
  readonly why: string;
  readonly place: string;
}

/** Alfa reckons with every style of every element, which takes it seconds a page: one each, with all rows open. */
const fullest: Readonly<Record<Tag, string>> = {
  'emergency-banner': 'region="US" expand="all"',
  'intake-table': 'compare="us efsa uk anz" expand="all" age="40" sex="female"',
  'deficiency-checklist': 'region="GB" expand="all"',
  'supplement-warning': 'medicines="ciprofloxacin, levothyroxine, digoxin" region="US" expand="all"',
  'nutrient-facts': 'expand="all"',
  'neuropathy-guide': 'region="GB" expand="all"',
  'evidence-list': 'expand="all"',
  'food-sources': 'limit="20" expand="all"',
  'review-note': 'reviewed-by="Reviewer Name" credentials="Title" reviewed-on="2026-11-20" expand="all"',
  'video-facade': 'src="https://youtu.be/abcdefghijk" title="A walk through the nerves" heading="Video"',
  'report-issue': 'mailto="publisher@example.org"',
};

async function findings(): Promise<string> {
  const found = await executeServerCommand<Finding[], { page: never }>('nw-alfa', {
    page: (await Native.fromNode(document)) as never,
  });
  return found
    .map(({ rule, why, place }) => `https://alfa.siteimprove.com/rules/${rule} ${why} ${place.slice(0, 300)}`)
    .join('\n');
}

const draw = async (tag: Tag, attributes: string): Promise<HTMLElement> => {
  const page = parse(`<main><h1>A page</h1><${tag} ${attributes}>Ask first.</${tag}></main>`);
  const widget = page.querySelector<HTMLElement>(tag)!;
  await settled(widget as never);
  return widget;
};

before(() => {
  document.documentElement.lang = 'en';
  document.title = 'A page';
});

describe('Siteimprove Alfa finds no barrier', () => {
  for (const tag of tags) {
    it(tag, async () => {
      await draw(tag, fullest[tag]);
      expect(await findings()).to.equal('');
    });
  }

  it('and would see a control without a name, and text that is too pale, inside a widget', async () => {
    const widget = await draw('food-sources', 'limit="2"');
    const place = widget.shadowRoot!.querySelector('.chips')!;
    place.insertAdjacentHTML(
      'beforebegin',
      '<button></button><p style="color: #aaa; background: #fff">Pale</p>',
    );
    expect(await findings())
      .to.include('/sia-r12 ')
      .and.include('/sia-r69 ');
  });
});
