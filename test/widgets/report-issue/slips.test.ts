/** Broken parts of a page, a reader who changes their mind, and files that are none of what is asked for. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import {
  block,
  button,
  colorOf,
  english,
  openDialog,
  picture,
  picturePage,
  red,
  said,
  shownPicture,
  type PicturePage,
} from './picture-page.js';

describe('what is broken on a page', () => {
  it('does not spoil the picture: images that are missing, not allowed, or no images', async () => {
    const page = await picturePage(
      `${block('red')}
      <p><img alt="" src="/host/no-such-file.png" width="20" height="20" />
      <img alt="" src="https://images.invalid/cat.png" width="20" height="20" />
      <img alt="" src="data:image/png;base64,AAAA" width="20" height="20" />
      <img alt="" src="/host/picture-page.html" width="20" height="20" />
      <span style="background: url(/host/no-such-file.png)">Text</span></p>
      <video width="20" height="20" src="https://images.invalid/film.mp4" poster="https://images.invalid/cat.png"></video>`,
    );
    expect(colorOf(await picture(page), page.main.querySelector('.red')!)).to.deep.equal(red);
  });
});

describe('a reader', () => {
  it('cancels while the picture is made, and none appears afterwards', async () => {
    const page = await picturePage(block('red'));
    await openDialog(page);
    button(page, english.take).click();
    await page.report.updateComplete;
    expect(said(page)).to.equal(english.loading);
    button(page, english.cancel).click();
    await page.report.updateComplete;
    expect(said(page)).to.equal('');
    // The next one is made after it, so by then the first would have come.
    await picture(page);
    button(page, english.leaveOff).click();
    await page.report.updateComplete;
    for (let i = 0; i < 5; i++) await nextFrame();
    expect(shownPicture(page)).to.equal(null);
  });

  const choose = async (page: PicturePage, file: File): Promise<void> => {
    await openDialog(page);
    const field = page.report.shadowRoot!.querySelector<HTMLInputElement>('[type=file]')!;
    const files = new page.window.DataTransfer();
    files.items.add(file);
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(
      () => (said(page) && said(page) !== english.loading) || shownPicture(page),
      'something comes',
    );
  };
  const refused = `${english.pictureFailed.file.replace('{mb}', '10')} ${english.instead}`;

  for (const [title, file] of [
    ['a text', (): File => new File(['words'], 'notes.txt', { type: 'text/plain' })],
    ['a picture by name only', (): File => new File(['no picture'], 'feet.png', { type: 'image/png' })],
    [
      'a drawing that could hold a script',
      (): File => new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg', { type: 'image/svg+xml' }),
    ],
    ['a file of 11 MB', (): File => new File([new Uint8Array(11e6)], 'large.png', { type: 'image/png' })],
  ] as const) {
    it(`who chooses ${title} is told what can be chosen, and may choose again`, async () => {
      const page = await picturePage();
      await choose(page, file());
      expect(said(page)).to.equal(refused);
      expect(shownPicture(page)).to.equal(null);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('who chooses a photo does not send along where it was taken', async () => {
    const page = await picturePage();
    const canvas = Object.assign(document.createElement('canvas'), { width: 20, height: 10 });
    canvas.getContext('2d')!.fillRect(0, 0, 20, 10);
    const photo = await new Promise<Blob>((resolve) => canvas.toBlob((it) => resolve(it!), 'image/jpeg'));
    const bytes = new Uint8Array(await photo.arrayBuffer());
    // What a camera writes stands in a segment after the first two bytes.
    const note = new TextEncoder().encode('Exif\0\0GPS 51.4779 N');
    const segment = Uint8Array.of(0xff, 0xe1, 0, note.length + 2, ...note);
    await choose(
      page,
      new File([bytes.slice(0, 2), segment, bytes.slice(2)], 'IMG_1.jpg', { type: 'image/jpeg' }),
    );
    const event = new Promise<CustomEvent<{ picture: Blob }>>((resolve) => {
      page.report.addEventListener('nw-report-issue-submit', (it) => {
        it.preventDefault();
        resolve(it as never);
      });
    });
    const field = page.report.shadowRoot!.querySelector('textarea')!;
    field.value = 'Wrong figure.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    button(page, english.save).click();
    const sent = await (await event).detail.picture.text();
    expect(sent.length).to.be.greaterThan(50);
    expect(sent).not.to.include('GPS').and.not.to.include('Exif');
  });
});
