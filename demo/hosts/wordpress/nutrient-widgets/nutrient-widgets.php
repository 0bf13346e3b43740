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
 * It stores nothing until an administrator switches reports on. Deleting it leaves nothing behind.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/speaks.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/labels.php';
require __DIR__ . '/includes/pattern.php';
require __DIR__ . '/includes/notice.php';

require __DIR__ . '/includes/inbox/settings.php';
require __DIR__ . '/includes/inbox/store.php';
require __DIR__ . '/includes/inbox/picture.php';
require __DIR__ . '/includes/inbox/read.php';
require __DIR__ . '/includes/inbox/route.php';
require __DIR__ . '/includes/inbox/keep.php';
require __DIR__ . '/includes/inbox/screen.php';
require __DIR__ . '/includes/inbox/one.php';
register_deactivation_hook( __FILE__, 'nutrient_widgets_unschedule' );
