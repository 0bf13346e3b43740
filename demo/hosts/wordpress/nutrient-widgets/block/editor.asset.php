<?php
/**
 * What editor.js needs of WordPress.
 *
 * @package nutrient-widgets
 */

return array(
	'dependencies' => array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-shortcode' ),
	'version'      => '0.1.0',
);
