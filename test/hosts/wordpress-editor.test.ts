/** The plugin in the real WordPress, for those who write: the block editor, notes on mistakes, a missing script. */
import { expect, waitUntil } from '@open-wc/testing';
import { seenText } from '../risks/embeds.js';
import { openWatched } from '../risks/watched-page.js';
import { itWith } from '../support/programs.js';
import { about, blog, logIn, logOut, openEditor } from './sites/wordpress-editor.js';

afterEach(logOut);

describe('The block editor', () => {
  itWith('wordpress', 'keeps a block with its settings and words, which readers then get', async () => {
    await logIn('admin');
    const [page, { blocks, data }] = await openEditor('post-new.php');
    expect(blocks.getBlockType('nutrient-widgets/widget')!.apiVersion).to.equal(3);
    const attributes = {
      tag: 'intake-table',
      options: { age: '34', compact: 'true' },
      fallback: 'Ask <strong>first</strong> & "well".',
    };
    data
      .dispatch('core/block-editor')
      .insertBlocks(blocks.createBlock('nutrient-widgets/widget', attributes));
    data.dispatch('core/editor').editPost({ title: 'From the editor', status: 'publish' });
    await data.dispatch('core/editor').savePost();
    const id = data.select('core/editor').getCurrentPostId();
    expect(about(page)).to.deep.equal([]);

    const [again, { data: kept }] = await openEditor(`post.php?post=${id}&action=edit`);
    await waitUntil(() => kept.select('core/block-editor').getBlocks().length === 1, 'the block is gone');
    const [block] = kept.select('core/block-editor').getBlocks();
    expect(block!.isValid).to.equal(true);
    expect(block!.attributes.options).to.deep.equal({ age: '34', compact: 'true' });
    expect(about(again)).to.deep.equal([]);

    const html = await (await fetch(`${blog}/?p=${id}`)).text();
    expect(html).to.match(
      /<div><intake-table age="34" compact>Ask <strong>first<\/strong> (?:&amp;|&#038;) [^<]*<\/intake-table><\/div>/,
    );
  });

  for (const [who, hasName] of [
    ['admin', true],
    ['author', false],
  ] as const) {
    itWith(
      'wordpress',
      `${hasName ? 'asks an administrator' : 'does not ask an author'} who reviewed the page`,
      async () => {
        await logIn(who);
        const [page, { blocks, data }] = await openEditor('post-new.php');
        const block = blocks.createBlock('nutrient-widgets/widget', { tag: 'review-note' });
        data.dispatch('core/block-editor').insertBlocks(block);
        data.dispatch('core/block-editor').selectBlock(block.clientId);
        const labels = (): string[] =>
          [...page.document.querySelectorAll('.block-editor-block-inspector label')].map(
            (it) => it.textContent,
          );
        await waitUntil(() => labels().includes('Level of the heading'), 'no fields for the block', {
          timeout: 10_000,
        });
        expect(labels().includes('Who checked the page')).to.equal(hasName);
      },
    );
  }
});

describe('An author who looks at the post', () => {
  itWith('wordpress', 'reads what was left out, and why', async () => {
    await logIn('author');
    const page = await openWatched('built/wordpress/?name=shortcode-wrong');
    const notes = [...page.document.querySelectorAll('.nutrient-widgets-note')].map(seenText).join(' ');
    expect(notes).to.contain('“agee” is no attribute of intake-table');
    expect(notes).to.contain('“onclick” is no attribute of intake-table');
    expect(notes).to.contain('“intake-tabel” is no widget');
    const other = await openWatched('built/wordpress/?name=speaking-author');
    expect(seenText(other.document.querySelector('article')!)).to.contain(
      '“reviewed-by” of review-note was left out',
    );
  });
});

describe('An administrator', () => {
  itWith('wordpress', 'is told in one sentence that the script was not copied', async () => {
    await logIn('admin');
    const noticeOf = async (query: string): Promise<string | undefined> => {
      const html = await (await fetch(`${blog}/wp-admin/plugins.php${query}`)).text();
      const page = new DOMParser().parseFromString(html, 'text/html');
      return page.querySelector('.nutrient-widgets-missing')?.textContent.trim();
    };
    expect(await noticeOf('?bare')).to.equal(
      'Nutrient Widgets shows only its stand-in words until nutrient-widgets.min.js is copied into its assets folder. Put this away',
    );
    expect(await noticeOf('')).to.equal(undefined);
    // For good, once they have read it; and only by a press of theirs.
    const html = await (await fetch(`${blog}/wp-admin/plugins.php?bare`)).text();
    const link = new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelector('.nutrient-widgets-missing a')!;
    expect((await fetch(`${blog}/wp-admin/admin-post.php?action=nutrient_widgets_dismiss`)).status).to.equal(
      403,
    );
    expect(await noticeOf('?bare')).not.to.equal(undefined);
    await fetch(link.getAttribute('href')!);
    expect(await noticeOf('?bare')).to.equal(undefined);
  });
});
