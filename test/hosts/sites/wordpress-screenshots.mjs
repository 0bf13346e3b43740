/**
 * Takes the screenshots that readme.txt of the WordPress plugin names, into `demo/hosts/wordpress/screenshots/`:
 * `node test/hosts/sites/wordpress-screenshots.mjs`. The plugin directory wants them beside the zip, not in it.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { reportsOf, startBlog } from './wordpress-blog.mjs';

const folder = new URL('../../../demo/hosts/wordpress/screenshots/', import.meta.url);
mkdirSync(folder, { recursive: true });
const pathOf = (/** @type {number} */ number) => fileURLToPath(new URL(`screenshot-${number}.png`, folder));

const blog = await startBlog();
const site = reportsOf(blog);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
// That a post was not saved.
page.on('dialog', (dialog) => dialog.accept());

const article = new URL('?name=shortcode', blog.address).href;
await page.setViewport({ width: 480, height: 800 });
await page.goto(article);
await wait(1500);
await page.screenshot({ path: pathOf(1) });

await site.ask('reports', { settings: JSON.stringify({ on: true }) });
const picture = new File([await page.screenshot()], 'picture.png');
const message = 'The chart ends at 80 years.\nI am 84. Does the line go on?';
await site.send({ message, email: 'reader@example.org', page: article, picture });

await page.setViewport({ width: 1200, height: 900 });
await page.goto(new URL('wp-login.php', blog.address).href);
for (const field of ['#user_login', '#user_pass']) await page.type(field, 'admin');
await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);

await page.goto(new URL('wp-admin/post-new.php', blog.address).href);
await page.waitForSelector('.block-editor-writing-flow');
await wait(3000);
await page.evaluate(() => {
  const { blocks, data } = globalThis.wp;
  const options = { age: '34', sex: 'female', region: 'US' };
  const block = blocks.createBlock('nutrient-widgets/widget', { tag: 'intake-table', options });
  data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  data.dispatch('core/editor').editPost({ title: 'How much magnesium?' });
  data.dispatch('core/block-editor').insertBlocks(block);
  data.dispatch('core/block-editor').selectBlock(block.clientId);
});
await wait(4000);
await page.screenshot({ path: pathOf(2) });

await page.goto(new URL('wp-admin/admin.php?page=nutrient-widgets-reports', blog.address).href);
await Promise.all([page.waitForNavigation(), page.click('.wrap tbody a')]);
await wait(1000);
await page.screenshot({ path: pathOf(3), fullPage: true });
await browser.close();
process.exit();
