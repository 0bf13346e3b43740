<?php
/** What the plugin does on a network of two sites, as JSON: who speaks, and what is left when it is deleted. */
$_SERVER['HTTP_HOST']   = 'localhost';
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/host/built/wordpress/';
require ABSPATH . 'wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';
activate_plugin( 'nutrient-widgets/nutrient-widgets.php', '', true );
do_action( 'wp_loaded' );

$nw_found = array( 'network' => is_multisite() );
$nw_other = wp_insert_site(
	array(
		'domain'  => 'localhost',
		'path'    => '/host/built/wordpress/other/',
		'user_id' => 1,
	)
);
$nw_users = array( 'network administrator' => 1 );
foreach ( array( 'administrator', 'editor', 'author' ) as $nw_role ) {
	$nw_users[ $nw_role ] = wp_insert_user( array( 'user_login' => $nw_role, 'user_pass' => $nw_role, 'role' => $nw_role ) );
}
wp_set_current_user( 1 );

/** Whether the post of a user names its reviewer. */
function nw_speaks( $user ) {
	$id              = wp_insert_post( array( 'post_author' => $user, 'post_status' => 'publish', 'post_title' => 'x', 'post_content' => '[nutrient_widget review-note reviewed-by="Known"]' ) );
	$GLOBALS['post'] = get_post( $id );
	return false !== strpos( apply_filters( 'the_content', $GLOBALS['post']->post_content ), 'reviewed-by="Known"' );
}
$nw_found['speaks'] = array_map( 'nw_speaks', $nw_users );
add_filter(
	'nutrient_widgets_may_speak',
	static function ( $may, $post ) {
		return $may || user_can( (int) $post->post_author, 'publish_pages' );
	},
	10,
	2
);
$nw_found['let'] = array_map( 'nw_speaks', $nw_users );

foreach ( array( get_current_blog_id(), $nw_other ) as $nw_site ) {
	switch_to_blog( $nw_site );
	update_option( 'nutrient_widgets_reports', array( 'on' => true ) );
	$nw_found['stored'][] = nutrient_widgets_store( array_fill_keys( nutrient_widgets_report_fields(), 'x' ), str_repeat( 'x', 400000 ) ) > 0;
	wp_schedule_event( time(), 'daily', 'nutrient_widgets_delete_old' );
	restore_current_blog();
}
update_user_meta( 1, 'nutrient_widgets_dismissed', 1 );
define( 'WP_UNINSTALL_PLUGIN', 'nutrient-widgets/nutrient-widgets.php' );
require WP_PLUGIN_DIR . '/nutrient-widgets/uninstall.php';

foreach ( array( get_current_blog_id(), $nw_other ) as $nw_site ) {
	switch_to_blog( $nw_site );
	$nw_found['left'][] = array_merge(
		$wpdb->get_col( "SELECT post_type FROM {$wpdb->posts} WHERE post_type LIKE 'nutrient%'" ),
		$wpdb->get_col( "SELECT meta_key FROM {$wpdb->postmeta} WHERE meta_key LIKE '%nutrient%'" ),
		$wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%nutrient%' OR ( option_name = 'cron' AND option_value LIKE '%nutrient%' )" ),
		$wpdb->get_col( "SELECT meta_key FROM {$wpdb->usermeta} WHERE meta_key LIKE '%nutrient%'" )
	);
	restore_current_blog();
}
echo wp_json_encode( $nw_found );
