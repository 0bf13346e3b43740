/** The block in the real editor of WordPress: its fields, its preview, what it turns into, and the pattern. */
import { expect, waitUntil } from '@open-wc/testing';
import { allWidgets } from '../risks/embeds.js';
import { openWatched, type WatchedPage } from '../risks/watched-page.js';
import { itWith } from '../support/programs.js';
import { about, blog, logIn, logOut, openEditor, type Block, type Editor } from './sites/wordpress-editor.js';

const name = 'nutrient-widgets/widget';

afterEach(logOut);

/** Puts a block into a new post and chooses it. */
async function inserted(attributes: object): Promise<[WatchedPage, Editor, Block]> {
  const [page, editor] = await openEditor('post-new.php');
  const block = editor.blocks.createBlock(name, attributes);
  editor.data.dispatch('core/block-editor').insertBlocks(block);
  editor.data.dispatch('core/block-editor').selectBlock(block.clientId);
  await waitUntil(() => fields(page).length > 0, 'no fields for the block', { timeout: 10_000 });
  return [page, editor, block];
}

/** What can be set at the side: label and kind. */
const fields = ({ document }: WatchedPage): string[] =>
  [...document.querySelectorAll<HTMLLabelElement>('.block-editor-block-inspector label')]
    .filter(({ control }) => control !== null)
    .map(({ textContent, control }) => `${textContent}: ${(control as HTMLInputElement).type}`);

function control(page: WatchedPage, label: string): HTMLInputElement {
  const labels = [...page.document.querySelectorAll<HTMLLabelElement>('.block-editor-block-inspector label')];
  return labels.find(({ textContent }) => textContent === label)!.control as HTMLInputElement;
}

const kept = ({ data }: Editor): Record<string, string> =>
  data.select('core/block-editor').getBlocks()[0]!.attributes.options;

/** The canvas of the editor: a frame of its own, or the page. */
const canvas = ({ document }: WatchedPage): Document =>
  document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]')?.contentDocument ?? document;

const preview = (page: WatchedPage): HTMLIFrameElement | null =>
  canvas(page).querySelector<HTMLIFrameElement>('iframe[sandbox]');

describe('The block', () => {
  itWith('wordpress', 'has a field of the fitting kind for every setting', async () => {
    await logIn('admin');
    const [page, editor] = await inserted({ tag: 'intake-table' });
    expect(fields(page)).to.include.members([
      'Which one: select-one',
      'Heading: text',
      'Level of the heading: number',
      'Age: number',
      'Sex: select-one',
      'Short form: checkbox',
      'Country: text',
      'differences: checkbox',
    ]);
    control(page, 'differences').click();
    control(page, 'ages').click();
    await waitUntil(() => kept(editor).expand === 'ages differences', 'the rows are not kept in order');
    control(page, 'differences').click();
    await waitUntil(() => kept(editor).expand === 'ages', 'the row is kept');
    control(page, 'ages').click();
    await waitUntil(() => !('expand' in kept(editor)), 'an empty setting is kept');
    expect(about(page)).to.deep.equal([]);
  });

  itWith('wordpress', 'asks for a date where the widget needs one', async () => {
    await logIn('admin');
    const [page] = await inserted({ tag: 'review-note' });
    expect(fields(page)).to.include('When they checked it: date');
  });

  itWith('wordpress', 'shows the widget, apart from the editor and as high as it is', async () => {
    await logIn('author');
    const [page] = await inserted({ tag: 'intake-table', options: { age: '34', sex: 'female' } });
    await waitUntil(() => preview(page) !== null, 'no preview', { timeout: 10_000 });
    const frame = preview(page)!;
    expect(frame.sandbox.value).to.equal('allow-scripts');
    expect(frame.srcdoc).to.contain('<intake-table age="34" sex="female">');
    // It tells its height once it is drawn: the words that stand in for it take one line.
    await waitUntil(() => frame.offsetHeight > 250, 'it is not drawn', { timeout: 15_000 });
    // Nothing of ours runs in the editor itself: it would draw over links that are being typed.
    expect(canvas(page).defaultView!.customElements.get('intake-table') === undefined).to.equal(true);
    expect(page.window.customElements.get('intake-table') === undefined).to.equal(true);
    expect(about(page)).to.deep.equal([]);
  });

  itWith('wordpress', 'keeps what an author types out of the preview’s markup', async () => {
    await logIn('author');
    const options = { heading: '"><img src=x onerror=alert(1)>', onload: 'alert(1)' };
    const [page] = await inserted({ tag: 'intake-table', options, fallback: '<script>1</script>' });
    await waitUntil(() => preview(page) !== null, 'no preview', { timeout: 10_000 });
    const html = new DOMParser().parseFromString(preview(page)!.srcdoc, 'text/html');
    expect(html.querySelectorAll('img, [onload]')).to.have.length(0);
    expect(html.querySelectorAll('script')).to.have.length(2);
  });

  itWith('wordpress', 'sends reports to the site with one press, by an author too', async () => {
    await logIn('author');
    const [page, editor] = await inserted({ tag: 'report-issue' });
    expect(fields(page).join()).not.to.contain('Another address for reports');
    control(page, 'Send reports to this site').click();
    await waitUntil(() => kept(editor).endpoint === 'site', 'the setting is not kept');
    control(page, 'Send reports to this site').click();
    await waitUntil(() => !('endpoint' in kept(editor)), 'the setting is kept');
  });

  itWith('wordpress', 'is made of a shortcode, and becomes one', async () => {
    await logIn('admin');
    const [, { blocks }] = await openEditor('post-new.php');
    const text = '[nutrient_widget tag="intake-table" age="34" compact]Ask <strong>first</strong>.[/nutrient_widget]';
    const [block] = blocks.switchToBlockType(blocks.createBlock('core/shortcode', { text }), name)!;
    expect(block!.attributes).to.deep.equal({
      tag: 'intake-table',
      options: { age: '34', compact: 'true' },
      fallback: 'Ask <strong>first</strong>.',
    });
    const [back] = blocks.switchToBlockType(block!, 'core/shortcode')!;
    expect(back!.attributes.text).to.equal(text);
    const short = blocks.createBlock('core/shortcode', { text: '[nutrient_widget emergency-banner compact]' });
    expect(blocks.switchToBlockType(short, name)![0]!.attributes).to.deep.include({ tag: 'emergency-banner', options: { compact: 'true' } });
    const other = blocks.createBlock('core/shortcode', { text: '[gallery] [nutrient_widget emergency-banner]' });
    expect(blocks.switchToBlockType(other, name)).to.equal(null);
  }); // prettier-ignore
});

describe('The pattern', () => {
  itWith('wordpress', 'is an article whose blocks the editor takes as they are, and readers get', async () => {
    await logIn('admin');
    const [page, { blocks, data }] = await openEditor('post-new.php');
    const headers = { 'X-WP-Nonce': (page.window as unknown as { wpApiSettings: { nonce: string } }).wpApiSettings.nonce };
    const answer = await fetch(`${blog}/?rest_route=/wp/v2/block-patterns/patterns`, { headers });
    const patterns = (await answer.json()) as { name: string; content: string }[];
    const { content } = patterns.find((it) => it.name === 'nutrient-widgets/magnesium-and-nerves')!;
    const parsed = blocks.parse(content).filter((it) => it.name);
    expect(parsed.filter(({ isValid }) => !isValid)).to.deep.equal([]);
    expect(parsed.filter((it) => it.name === name)).to.have.length(10);
    data.dispatch('core/block-editor').insertBlocks(parsed);
    data.dispatch('core/editor').editPost({ title: 'From the pattern', status: 'publish' });
    await data.dispatch('core/editor').savePost();
    expect(about(page)).to.deep.equal([]);
    const post = await openWatched(`built/wordpress/?p=${data.select('core/editor').getCurrentPostId()}`, { width: 390, height: 800 });
    await allWidgets(post.document.querySelector('article')!, 10);
  }); // prettier-ignore
});
