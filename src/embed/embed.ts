/** Script of `dist/embed.html`. A file of its own, as a page with a strict policy runs no script in its markup. */
import { showEmbed } from './embed-page.js';

const { languages = '' } = document.documentElement.dataset;

showEmbed(document.querySelector('main')!, languages.split(' ').filter(Boolean));
