import { expect } from '@open-wc/testing';
import { makeAllowlist } from '../../../src/embed/widgets.js';
import { parse } from '../../support/page.js';

const allowlist = makeAllowlist();

/** What a fragment gives, as a tag would be written, and what was refused. */
function asked(fragment: string): { tag: string | undefined; refused: string[] } {
  const refused: string[] = [];
  const allowed = allowlist.fromFragment(fragment, (what) => refused.push(what));
  const attributes = [...(allowed?.attributes ?? [])].map(([name, value]) => ` ${name}="${value}"`).join('');
  return { tag: allowed && `${allowed.tag}${attributes}`, refused };
}

const placed = (attributes: string): { tag: string | undefined; refused: string[] } => {
  const refused: string[] = [];
  const element = parse(`<div ${attributes}></div>`).firstElementChild!;
  const allowed = allowlist.fromData(element, (what) => refused.push(what));
  const list = [...(allowed?.attributes ?? [])].map(([name, value]) => ` ${name}="${value}"`).join('');
  return { tag: allowed && `${allowed.tag}${list}`, refused };
};

describe('what a link asks for', () => {
  const good: readonly [string, string][] = [
    ['#nw/intake-table', 'intake-table'],
    ['#nw/intake-table?age=34&sex=female', 'intake-table age="34" sex="female"'],
    ['#nw/intake-table?age=34&amp;sex=female', 'intake-table age="34" sex="female"'],
    ['#nw/intake-table?compare=us%20efsa', 'intake-table compare="us efsa"'],
    [
      '#nw/intake-table?compare=us+efsa&life-stage=pregnancy',
      'intake-table compare="us efsa" life-stage="pregnancy"',
    ],
    ['#nw/emergency-banner?region=GB&compact=', 'emergency-banner region="GB" compact=""'],
    ['#nw/Food-Sources?limit=5', 'food-sources limit="5"'],
    ['#nw/food-sources?limit=5&limit=7', 'food-sources limit="5"'],
    [
      '#nw/supplement-warning?medicines=doxycycline&heading-level=3',
      'supplement-warning medicines="doxycycline" heading-level="3"',
    ],
    ['#nw/nutrient-facts?', 'nutrient-facts'],
  ];
  for (const [fragment, tag] of good) {
    it(`${fragment} shows <${tag}>`, () => expect(asked(fragment)).to.deep.equal({ tag, refused: [] }));
  }

  const closed: readonly [string, string][] = [
    ['#nw/report-issue?endpoint=https://stranger.example/', 'report-issue'],
    ['#nw/review-note?reviewed-by=Somebody', 'review-note'],
    ['#nw/video-facade?src=https://stranger.example/v.mp4', 'video-facade'],
    ['#nw/__proto__', '__proto__'],
    ['#nw/constructor?x=1', 'constructor'],
    ['#nw/intake-tabel', 'intake-tabel'],
    ['#nw/script', 'script'],
  ];
  for (const [fragment, what] of closed) {
    it(`${fragment} summons nothing`, () => {
      expect(asked(fragment)).to.deep.equal({ tag: undefined, refused: [what] });
    });
  }

  const partly: readonly [string, string, string[]][] = [
    ['#nw/intake-table?heading=Buy%20now&age=34', 'intake-table age="34"', ['heading']],
    ['#nw/intake-table?__proto__=1&constructor=2', 'intake-table', ['__proto__', 'constructor']],
    [
      '#nw/intake-table?style=color:red&onclick=alert(1)&class=x',
      'intake-table',
      ['style', 'onclick', 'class'],
    ],
    ['#nw/intake-table?age=999&sex=other', 'intake-table', ['age', 'sex']],
    ['#nw/emergency-banner?region=%3Cscript%3E', 'emergency-banner', ['region']],
    ['#nw/supplement-warning?medicines=my%20brand', 'supplement-warning', ['medicines']],
    ['#nw/evidence-list?slot=heading&lang=de&id=x', 'evidence-list', ['slot', 'id']],
  ];
  for (const [fragment, tag, refused] of partly) {
    it(`${fragment} leaves out what a stranger may not say`, () => {
      expect(asked(fragment)).to.deep.equal({ tag, refused });
    });
  }

  for (const fragment of [
    '',
    '#',
    '#top',
    '#nw',
    '#nw/',
    '#nw/a b',
    `#nw/intake-table?age=${'3'.repeat(2000)}`,
  ]) {
    it(`“${fragment.slice(0, 30)}” is not ours, and nothing is said of it`, () => {
      expect(asked(fragment)).to.deep.equal({ tag: undefined, refused: [] });
    });
  }
});

describe('what a placeholder asks for', () => {
  it('takes attributes after data-, with those of other scripts left alone', () => {
    expect(
      placed('data-nw="intake-table" data-age="34" data-life-stage="lactation" data-aos="fade" data-id="7"'),
    ).to.deep.equal({
      tag: 'intake-table age="34" life-stage="lactation"',
      refused: [],
    });
  });

  it('takes no text and no address', () => {
    expect(placed('data-nw="intake-table" data-heading="Buy now"')).to.deep.equal({
      tag: 'intake-table',
      refused: ['heading'],
    });
    expect(placed('data-nw="report-issue" data-endpoint="https://stranger.example/"')).to.deep.equal({
      tag: undefined,
      refused: ['report-issue'],
    });
  });

  it('knows the widget in capitals and with spaces around', () => {
    expect(placed('data-nw=" Intake-Table "').tag).to.equal('intake-table');
  });

  it('names an empty one as no widget', () => {
    expect(placed('data-nw=""')).to.deep.equal({ tag: undefined, refused: [''] });
  });
});
