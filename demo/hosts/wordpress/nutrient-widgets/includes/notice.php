<?php
/**
 * A notice on the page of plugins, which whoever reads it can put away for good.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Says that a file is missing. Readers see the words in the tags.
 */
function nutrient_widgets_missing_notice() {
	$screen = get_current_screen();
	if ( ! $screen || 'plugins' !== $screen->id || ! current_user_can( 'activate_plugins' ) || nutrient_widgets_has_asset( 'nutrient-widgets.min.js' ) || get_user_meta( get_current_user_id(), 'nutrient_widgets_dismissed', true ) ) {
		return;
	}
	printf(
		'<div class="notice notice-warning nutrient-widgets-missing"><p>%s <a href="%s">%s</a></p></div>',
		esc_html__( 'Nutrient Widgets shows only its stand-in words until nutrient-widgets.min.js is copied into its assets folder.', 'nutrient-widgets' ),
		esc_url( wp_nonce_url( admin_url( 'admin-post.php?action=nutrient_widgets_dismiss' ), 'nutrient_widgets_dismiss' ) ),
		esc_html__( 'Put this away', 'nutrient-widgets' )
	);
}
add_action( 'admin_notices', 'nutrient_widgets_missing_notice' );

/**
 * Puts it away, for whoever asked.
 */
function nutrient_widgets_dismiss() {
	check_admin_referer( 'nutrient_widgets_dismiss' );
	update_user_meta( get_current_user_id(), 'nutrient_widgets_dismissed', 1 );
	wp_safe_redirect( admin_url( 'plugins.php' ) );
	exit;
}
add_action( 'admin_post_nutrient_widgets_dismiss', 'nutrient_widgets_dismiss' );
