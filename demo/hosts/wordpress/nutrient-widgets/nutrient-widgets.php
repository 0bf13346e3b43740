<?php
/**
 * Plugin Name:       Nutrient Widgets
 * Description:       Sourced facts on magnesium and peripheral neuropathy, as a shortcode, a block or a tag.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       nutrient-widgets
 *
 * It stores nothing: no options, no tables, no files. Deleting it leaves nothing behind.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/markup.php';
