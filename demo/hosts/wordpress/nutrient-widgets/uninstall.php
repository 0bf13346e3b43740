<?php
/**
 * Leaves nothing: reports, pictures, settings, the clock. On a network, of every site.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

/**
 * Takes all of it out of one site. The plugin itself is not loaded here.
 */
function nutrient_widgets_uninstall_site() {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery
	$ids = $wpdb->get_col( "SELECT ID FROM {$wpdb->posts} WHERE post_type IN ( 'nutrient_widgets_rep', 'nutrient_widgets_pic' )" );
	foreach ( $ids as $id ) {
		wp_delete_post( (int) $id, true );
	}
	delete_option( 'nutrient_widgets_reports' );
	delete_option( 'nutrient_widgets_lock' );
	delete_transient( 'nutrient_widgets_told' );
	wp_clear_scheduled_hook( 'nutrient_widgets_delete_old' );
}

if ( is_multisite() ) {
	$nutrient_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $nutrient_widgets_sites as $nutrient_widgets_site ) {
		switch_to_blog( $nutrient_widgets_site );
		nutrient_widgets_uninstall_site();
		restore_current_blog();
	}
} else {
	nutrient_widgets_uninstall_site();
}
delete_metadata( 'user', 0, 'nutrient_widgets_dismissed', '', true );
