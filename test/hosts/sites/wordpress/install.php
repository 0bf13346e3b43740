<?php
/** Installs WordPress by its own installer; the plugin is switched on in posts.php. */
define( 'WP_INSTALLING', true );
mysqli_query( mysqli_connect( 'localhost', 'root', '', '', 0, getenv( 'NW_SOCKET' ) ), 'CREATE DATABASE wordpress' );
require ABSPATH . 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A blog', 'admin', 'admin@example.org', false, '', 'admin' );
if ( getenv( 'NW_NETWORK' ) ) {
	require ABSPATH . 'wp-admin/includes/network.php';
	foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) {
		$wpdb->$name = $table;
	}
	install_network();
	populate_network( 1, 'localhost', 'admin@example.org', 'A network', '/host/built/wordpress/', false );
}
