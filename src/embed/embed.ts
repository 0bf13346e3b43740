/** Script of `dist/embed.html`. A file of its own, as a page with a strict policy runs no script in its markup. */
import { showEmbed } from './embed-page.js';

showEmbed(document.querySelector('main')!);
