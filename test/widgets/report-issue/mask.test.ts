/** What no picture of a page may hold: what its reader entered, and what the page marked as private. */
import { expect } from '@open-wc/testing';
import {
  allAtRest,
  block,
  colorOf,
  green,
  grey,
  leaveOff,
  picture,
  picturePage,
  pixelsOf,
  red,
  type PicturePage,
} from './picture-page.js';

const secret = 'Zyxomma';
/** Its letters in another order, and so as wide. */
const noSecret = 'Zomxmya';

/** Places of a page where a reader's words can stand, `{}` for them. */
const places: Readonly<Record<string, string>> = {
  'a text field': '<input value="{}" />',
  'a password field': '<input type="password" value="{}" />',
  'a field with a hint': '<input placeholder="{}" title="{}" />',
  'a large field': '<textarea style="width: 300px; height: 60px">{}</textarea>',
  'a list': '<select><option>{}</option></select>',
  'an open list': '<select multiple><option value="{}" selected>{}</option></select>',
  'text that can be edited': '<div contenteditable>{} and <b>{}</b></div>',
  'text that can be edited as plain text': '<p contenteditable="plaintext-only">{}</p>',
  'a part marked as private':
    '<div data-nw-private title="{}"><p aria-label="{}">{}</p>{}<svg><text y="20">{}</text></svg></div>',
  'a few words marked as private': '<p>Your name is <b data-nw-private>{} {}</b>, is it not?</p>',
  'a cell marked as private': '<table><tr><td>Name</td><td data-nw-private>{}</td></tr></table>',
  'a frame': `<iframe title="{}" srcdoc="<p>{}</p>" style="width: 200px; height: 60px"></iframe>`,
  'a drawing': '<svg width="300" height="40"><text y="20" data-nw-private>{}</text></svg>',
  'a field in a drawing':
    '<svg width="300" height="40"><foreignObject width="300" height="40"><input value="{}" /><textarea>{}</textarea></foreignObject></svg>',
  'a field of a closed part': '<details><summary>More</summary><input value="{}" /></details>',
  'a script': '<script type="application/json">{}</script><template>{}</template>',
};

async function sameWithAndWithout(page: PicturePage, act: () => unknown, place: Element): Promise<void> {
  const before = pixelsOf(await picture(page), place);
  await leaveOff(page);
  await act();
  await allAtRest(page);
  expect(pixelsOf(await picture(page), place) === before).to.equal(true);
}

describe('a picture of a page holds nothing a reader entered', () => {
  it('nor what is marked as private: pixels are the same with it and without, and the markup that is drawn has no word of it', async () => {
    const filled = (text: string): string =>
      Object.values(places)
        .map(
          (markup) =>
            `<div class="place" style="height: 30px; overflow: hidden">${markup.replaceAll('{}', text)}</div>`,
        )
        .join(block('red', 'height: 4px; width: 50px'));
    const pages = [];
    for (const text of [noSecret, secret]) {
      const page = await picturePage(`<style>* { font: 14px monospace }</style>${filled(text)}`);
      pages.push({ page, made: await picture(page), places: [...page.main.querySelectorAll('.place')] });
    }
    const [one, other] = pages as [(typeof pages)[0], (typeof pages)[0]];
    expect(other.page.main.innerHTML).to.include(secret);
    expect(other.page.markups).to.have.length(1);
    expect(other.page.markups[0]!.includes(secret), 'in the markup').to.equal(false);
    Object.keys(places).forEach((name, i) => {
      const isSame = pixelsOf(one.made, one.places[i]!) === pixelsOf(other.made, other.places[i]!);
      expect(isSame, name).to.equal(true);
    });
    for (const bar of other.page.main.querySelectorAll('.red')) {
      expect(colorOf(other.made, bar), bar.previousElementSibling!.innerHTML).to.deep.equal(red);
    }
  });

  it('typed after the page was there: in fields, in what can be edited, and in a shadow root', async () => {
    const page = await picturePage(
      `<input /><textarea></textarea><div class="edit" contenteditable style="height: 30px"></div><div class="host"></div>${block('green')}`,
    );
    const { main } = page;
    const shadow = main.querySelector('.host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Name <input /></p><p data-nw-private style="height: 20px"></p>';
    await sameWithAndWithout(
      page,
      () => {
        main.querySelector('input')!.value = secret;
        main.querySelector('textarea')!.value = secret;
        main.querySelector('.edit')!.textContent = secret;
        shadow.querySelector('input')!.value = secret;
        shadow.querySelector('[data-nw-private]')!.textContent = secret;
      },
      main,
    );
    expect(page.markups).to.have.length(2);
    expect(page.markups.join()).not.to.include(secret);
  });

  it('what is covered is grey and keeps its room: what follows stays at its place, in its line too', async () => {
    const page = await picturePage(
      `<p>Name: <b class="name" data-nw-private>Of the reader</b>, and <i class="red" style="background: red; color: red">then</i></p>
      <p><input class="field" /> <i class="red" style="background: red; color: red">then</i></p>
      <textarea class="field" style="display: block; height: 50px"></textarea><iframe class="field" style="height: 50px"></iframe>
      <table><tr><td data-nw-private class="field">Of the reader</td><td class="red" style="background: red">.</td></tr></table>
      ${block('green')}`,
    );
    const made = await picture(page);
    for (const place of page.main.querySelectorAll('.name, .field')) {
      expect(colorOf(made, place), place.outerHTML).to.deep.equal(grey);
    }
    for (const place of page.main.querySelectorAll('.red')) {
      expect(colorOf(made, place), place.parentElement!.outerHTML).to.deep.equal(red);
    }
    expect(colorOf(made, page.main.querySelector('.green')!)).to.deep.equal(green);
  });
});
