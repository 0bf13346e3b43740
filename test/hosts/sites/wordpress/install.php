<?php
/** Installs WordPress by its own installer; the plugin is switched on in posts.php. */
define( 'WP_INSTALLING', true );
mysqli_query( mysqli_connect( 'localhost', 'root', '', '', 0, getenv( 'NW_SOCKET' ) ), 'CREATE DATABASE wordpress' );
require ABSPATH . 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A blog', 'admin', 'admin@example.org', false, '', 'admin' );
