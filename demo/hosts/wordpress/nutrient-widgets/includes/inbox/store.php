<?php
/**
 * Where reports lie: private entries of a kind of their own, which no page, search, feed, sitemap, REST route or export
 * shows. Words stand in the meta of an entry as they came, as WordPress would change them in a content; whoever prints
 * them escapes them. No internet address and no name of a browser is stored.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Registers the two kinds of entries: reports, and the pictures that belong to them. Nobody has the capabilities that
 * WordPress would ask for: its own screens and XML-RPC open neither.
 */
function nutrient_widgets_register_types() {
	foreach ( array( 'nutrient_widgets_rep', 'nutrient_widgets_pic' ) as $type ) {
		register_post_type(
			$type,
			array(
				'label'               => __( 'Reports of readers', 'nutrient-widgets' ),
				'public'              => false,
				'publicly_queryable'  => false,
				'exclude_from_search' => true,
				'show_ui'             => false,
				'show_in_nav_menus'   => false,
				'show_in_rest'        => false,
				'query_var'           => false,
				'rewrite'             => false,
				'has_archive'         => false,
				'can_export'          => false,
				'delete_with_user'    => false,
				'supports'            => false,
				'map_meta_cap'        => false,
				'capability_type'     => array( $type, $type . 's' ),
			)
		);
	}
}
add_action( 'init', 'nutrient_widgets_register_types' );

/**
 * One after the other: two at once could both take the last place.
 *
 * @return string What nutrient_widgets_unlock() takes; empty where the turn never came.
 */
function nutrient_widgets_lock() {
	global $wpdb;
	for ( $try = 0; $try < 50; $try++ ) {
		$own = time() . '-' . wp_generate_uuid4();
		// Not by add_option(), which takes a row that is there for its own.
		// phpcs:disable WordPress.DB.DirectDatabaseQuery
		if ( 1 === $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO {$wpdb->options} (option_name, option_value, autoload) VALUES ('nutrient_widgets_lock', %s, 'no')", $own ) ) ) {
			return $own;
		}
		// Whoever held it half a minute long has broken off.
		$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name = 'nutrient_widgets_lock' AND option_value < %s", (string) ( time() - 30 ) ) );
		// phpcs:enable
		usleep( 100000 );
	}
	return '';
}

/**
 * Lets the next one come.
 *
 * @param string $own What the lock was held with.
 */
function nutrient_widgets_unlock( $own ) {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery
	$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name = 'nutrient_widgets_lock' AND option_value = %s", $own ) );
}

/**
 * Why there is no room for a report; an empty string where there is.
 *
 * @param int $bytes Of its picture.
 * @return string `hour`, `kept`, `megabytes` or nothing.
 */
function nutrient_widgets_full( $bytes ) {
	global $wpdb;
	$settings = nutrient_widgets_settings();
	$count    = "SELECT COUNT(*) FROM {$wpdb->posts} WHERE post_type = 'nutrient_widgets_rep'";
	// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL.NotPrepared
	if ( (int) $wpdb->get_var( $wpdb->prepare( "$count AND post_date_gmt > %s", gmdate( 'Y-m-d H:i:s', time() - HOUR_IN_SECONDS ) ) ) >= $settings['hour'] ) {
		return 'hour';
	}
	if ( (int) $wpdb->get_var( $count ) >= $settings['kept'] ) {
		return 'kept';
	}
	$kilobytes = (int) $wpdb->get_var( "SELECT SUM(menu_order) FROM {$wpdb->posts} WHERE post_type = 'nutrient_widgets_pic'" );
	// phpcs:enable
	return $bytes && $kilobytes + $bytes / 1000 > $settings['megabytes'] * 1000 ? 'megabytes' : '';
}

/**
 * Stores a report. Call it with the lock.
 *
 * @param string[] $report  Its fields.
 * @param string   $picture Bytes, made anew; or nothing.
 * @return int Number of the entry; 0 where it could not be stored, and then nothing of it was.
 */
function nutrient_widgets_store( $report, $picture ) {
	$id = wp_insert_post(
		array(
			'post_type'      => 'nutrient_widgets_rep',
			'post_status'    => 'private',
			'post_author'    => 0,
			'post_name'      => wp_generate_uuid4(),
			'comment_status' => 'closed',
			'ping_status'    => 'closed',
		)
	);
	if ( ! $id || is_wp_error( $id ) ) {
		return 0;
	}
	$stored = update_post_meta( $id, '_nutrient_widgets_report', wp_slash( $report ) );
	if ( $stored && '' !== $report['email'] ) {
		$stored = update_post_meta( $id, '_nutrient_widgets_email', wp_slash( strtolower( $report['email'] ) ) );
	}
	if ( $stored && '' !== $picture ) {
		$stored = nutrient_widgets_store_picture( $id, $picture );
	}
	if ( ! $stored ) {
		nutrient_widgets_delete_report( $id );
		return 0;
	}
	return $id;
}

/**
 * A report; null where the number is of something else.
 *
 * @param mixed $id Its number.
 * @return array|null Its fields, with `id`, `time`, `read`, `answered` and `picture`, the number of its picture or 0.
 */
function nutrient_widgets_report( $id ) {
	$post = is_numeric( $id ) ? get_post( (int) $id ) : null;
	if ( ! $post || 'nutrient_widgets_rep' !== $post->post_type ) {
		return null;
	}
	$stored = get_post_meta( $post->ID, '_nutrient_widgets_report', true );
	$stored = is_array( $stored ) ? array_filter( $stored, 'is_string' ) : array();
	return array_merge(
		array_fill_keys( nutrient_widgets_report_fields(), '' ),
		$stored,
		array(
			'id'       => $post->ID,
			'time'     => (int) strtotime( $post->post_date_gmt . ' UTC' ),
			'read'     => $post->menu_order > 0,
			'answered' => (int) get_post_meta( $post->ID, '_nutrient_widgets_answered', true ),
			'picture'  => nutrient_widgets_picture_of( $post->ID ),
		)
	);
}

/**
 * Numbers of reports, the newest first.
 *
 * @param array $query What else of get_posts().
 * @return int[]
 */
function nutrient_widgets_report_ids( $query = array() ) {
	return get_posts(
		array_merge(
			array(
				'post_type'        => 'nutrient_widgets_rep',
				'post_status'      => 'any',
				'fields'           => 'ids',
				'numberposts'      => 20,
				'orderby'          => 'ID',
				'order'            => 'DESC',
				'suppress_filters' => true,
			),
			$query
		)
	);
}

/**
 * Deletes a report and its picture, past the trash.
 *
 * @param int $id Its number.
 * @return bool Whether it was one, and is gone.
 */
function nutrient_widgets_delete_report( $id ) {
	$post = get_post( $id );
	if ( ! $post || 'nutrient_widgets_rep' !== $post->post_type ) {
		return false;
	}
	$picture = nutrient_widgets_picture_of( $id );
	return ( ! $picture || wp_delete_post( $picture, true ) ) && (bool) wp_delete_post( $id, true );
}
