/** The files of a WordPress site: its own, with a configuration, two small themes and the plugin as its zip has it. */
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from '../../../demo/hosts/wordpress/make-zip.mjs';
import { posts } from './wordpress-posts.mjs';

/** Debian's, or the folder that `NW_WORDPRESS` names: an unpacked WordPress of another version. */
export const wordpressFolder = process.env.NW_WORDPRESS || '/usr/share/wordpress';

/**
 * @param {string} root
 * @param {string} folder
 */
export function makeSite(root, folder) {
  const pages = join(folder, 'pages');
  const site = join(pages, 'host/built/wordpress');
  const plugins = join(site, 'wp-content/plugins');
  const own = join(root, 'test/hosts/sites/wordpress');
  const plugin = join(root, 'demo/hosts/wordpress/nutrient-widgets');

  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  mkdirSync(join(folder, 'data'));
  for (const name of readdirSync(wordpressFolder)) {
    if (!/^(wp-config.*|wp-content|\.htaccess)$/.test(name))
      symlinkSync(join(wordpressFolder, name), join(site, name));
  }
  cpSync(join(own, 'wp-config.php'), join(site, 'wp-config.php'));
  for (const name of ['choose.php', 'cases.php'])
    cpSync(join(own, name), join(site, 'wp-content/mu-plugins', name));
  cpSync(join(own, 'themes'), join(site, 'wp-content/themes'), { recursive: true });
  for (const [name, bytes] of filesOf()) {
    mkdirSync(dirname(join(plugins, name)), { recursive: true });
    writeFileSync(join(plugins, name), bytes);
  }
  // As it is in the repository, without what a build gives.
  const isPlugin = (/** @type {string} */ path) => path !== join(plugin, 'assets');
  cpSync(plugin, join(plugins, 'bare-widgets'), { recursive: true, filter: isPlugin });
  writeFileSync(join(folder, 'posts.json'), JSON.stringify(posts));
  return { site, pages };
}
