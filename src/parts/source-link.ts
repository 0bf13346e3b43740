import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../knowledge/sources/source.js';

/** What a text is in, where it is not the language of the words around it; English where nobody says. */
export const foreign = (lang = 'en', language: string): string | typeof nothing =>
  lang === language.split('-')[0] ? nothing : lang;

/** A title that leads to its page, in its own language. */
export const sourceLink = ({ title, url, lang }: Source, language: string): TemplateResult =>
  html`<a href=${url} rel="noopener" lang=${foreign(lang, language)}>${title}</a>`;
