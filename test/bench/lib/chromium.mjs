/** The one Chromium of a measurement, and the pages in it; plain Node. */
import { launch } from 'puppeteer-core';
import { findChrome } from '../../support/browsers/find.mjs';

/** A phone, as most readers hold one. */
const phone = { width: 390, height: 844 };

/**
 * Runs something with a browser of its own, and ends the browser whatever comes of it.
 * @template T
 * @param {(browser: import('puppeteer-core').Browser) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withChromium(use) {
  const executablePath = findChrome();
  if (!executablePath) throw new Error('Chrome or Chromium is needed: install it or set CHROME_PATH.');
  const browser = await launch({
    executablePath,
    defaultViewport: phone,
    args: [
      // Chromium's sandbox refuses to start as root, which is what a container usually is.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--js-flags=--expose-gc',
    ],
    protocolTimeout: 280_000,
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Opens an address in a tab of its own, with nothing in its cache, and closes the tab.
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {(page: import('puppeteer-core').Page) => Promise<T>} use
 * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} [before] what to set before the page loads
 * @returns {Promise<T>}
 */
export async function inTab(browser, address, use, before) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await before?.(page);
    await page.goto(address);
    const result = await use(page);
    // A figure of a page that failed would be a figure of something else.
    if (errors.length > 0) throw new Error('Something on the page failed.');
    return result;
  } catch (cause) {
    throw new Error([`${address} could not be measured.`, ...errors].join(' '), { cause });
  } finally {
    await context.close();
  }
}
