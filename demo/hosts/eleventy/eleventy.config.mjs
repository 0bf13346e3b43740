import { HtmlBasePlugin } from '@11ty/eleventy';
import { nutrientWidgets } from './nutrient-widgets.mjs';

/** @param {import('@11ty/eleventy').UserConfig} eleventyConfig */
export default function (eleventyConfig) {
  // Addresses in pages and layouts get the path prefix.
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.addPlugin(nutrientWidgets);
}

export const config = {
  dir: { input: 'content', includes: '../_includes', output: '_site' },
};
