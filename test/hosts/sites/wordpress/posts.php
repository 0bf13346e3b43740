<?php
/**
 * What people write on this site: an administrator, an author, a contributor, and strangers in comments. All of it goes
 * the way that WordPress sends it, with its filters for those who may not publish any HTML.
 */
require ABSPATH . 'wp-load.php';
require ABSPATH . 'wp-admin/includes/plugin.php';

$error = activate_plugin( 'nutrient-widgets/nutrient-widgets.php' );
if ( is_wp_error( $error ) ) {
	exit( $error->get_error_message() );
}
do_action( 'wp_loaded' );
update_option( 'comment_previously_approved', 0 );
// Pictures of readers come from another site.
update_option( 'show_avatars', 0 );
update_option( 'posts_per_page', 100 );
wp_delete_post( 1, true );
wp_delete_post( 2, true );

$user_ids = array( 'admin' => 1 );
foreach ( array( 'author', 'contributor' ) as $part ) {
	$user_ids[ $part ] = wp_insert_user(
		array(
			'user_login' => $part,
			'user_pass'  => $part,
			'user_email' => "$part@example.org",
			'role'       => $part,
		)
	);
}

$post_ids = array();
foreach ( json_decode( file_get_contents( getenv( 'NW_POSTS' ) ), true ) as $slug => $post ) {
	// Switches WordPress's filters on or off with the user.
	wp_set_current_user( $user_ids[ $post['by'] ] );
	$post_id = wp_insert_post(
		wp_slash(
			array(
				'post_title'   => $slug,
				'post_name'    => $slug,
				'post_content' => preg_replace_callback(
					'/\{id:([\w-]+)\}/',
					static function ( $found ) use ( &$post_ids ) {
						return $post_ids[ $found[1] ];
					},
					$post['content']
				),
				'post_excerpt' => $post['excerpt'] ?? '',
				'post_type'    => $post['type'] ?? 'post',
				'post_status'  => 'publish',
				'post_author'  => $user_ids[ $post['by'] ],
			)
		),
		true
	);
	if ( is_wp_error( $post_id ) ) {
		exit( $post_id->get_error_message() );
	}
	$post_ids[ $slug ] = $post_id;
	wp_set_current_user( 0 );
	foreach ( $post['comments'] ?? array() as $number => $comment ) {
		$_SERVER['REMOTE_ADDR'] = '192.0.2.' . $number;
		$result                 = wp_handle_comment_submission(
			array(
				'comment_post_ID' => $post_id,
				'author'          => 'A reader',
				'email'           => "reader$number@example.org",
				'comment'         => $comment,
			)
		);
		if ( is_wp_error( $result ) ) {
			exit( $result->get_error_message() );
		}
	}
}
