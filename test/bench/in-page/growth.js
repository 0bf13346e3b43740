/** In the page: many widgets, one kind at a time. */
import { bench } from './rendering.js';

const main = () => document.querySelector('main');
const task = () => new Promise((resolve) => setTimeout(resolve));

/** Adds widgets, waits for them and removes them. */
export async function addAndRemove({ markup, count }) {
  main().innerHTML = markup.repeat(count);
  for (const widget of main().children) await widget.updateComplete;
  main().replaceChildren();
  await task();
}

/** A page that never rests: rows come, change and go, a batch at a time, as in a feed of other people's scripts. */
export async function busyPage() {
  const since = performance.now();
  for (let batch = 0; batch < 60; batch++) {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `<li class="row" data-n="${i}"><a href="#${i}">Row <b>${i}</b></a></li>`,
    );
    main().insertAdjacentHTML('beforeend', `<ul>${rows.join('')}</ul>`);
    for (const row of main().lastElementChild.children) row.className = `row seen-${batch}`;
    if (batch > 5) main().firstElementChild.remove();
    // Observers hear of it here.
    await task();
  }
  const took = performance.now() - since;
  main().replaceChildren();
  return took;
}

Object.assign(bench, { addAndRemove, busyPage });
