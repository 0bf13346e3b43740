<?php
/**
 * How long reports are kept, and what WordPress gives to whoever asks for their data, or deletes of it.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Deletes reports that are older than their days.
 */
function nutrient_widgets_delete_old() {
	$days = nutrient_widgets_settings()['days'];
	$old  = array(
		'numberposts' => 100,
		'date_query'  => array(
			array(
				'column' => 'post_date_gmt',
				'before' => gmdate( 'Y-m-d H:i:s', time() - $days * DAY_IN_SECONDS ),
			),
		),
	);
	foreach ( nutrient_widgets_report_ids( $old ) as $id ) {
		nutrient_widgets_delete_report( $id );
	}
}
add_action( 'nutrient_widgets_delete_old', 'nutrient_widgets_delete_old' );

/**
 * Once a day, also after reports were switched off again. Where nothing calls WordPress's clock, it is done with the next report and when the list is read.
 */
function nutrient_widgets_schedule() {
	if ( nutrient_widgets_settings()['on'] && ! wp_next_scheduled( 'nutrient_widgets_delete_old' ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', 'nutrient_widgets_delete_old' );
	}
}
add_action( 'admin_init', 'nutrient_widgets_schedule' );
add_action( 'rest_api_init', 'nutrient_widgets_schedule' );

/**
 * When the plugin is switched off.
 */
function nutrient_widgets_unschedule() {
	wp_clear_scheduled_hook( 'nutrient_widgets_delete_old' );
}

/**
 * Reports that came with an e-mail address, the oldest first.
 *
 * @param string $email  The address.
 * @param int    $number How many at most.
 * @param int    $skip   How many before them.
 * @return int[]
 */
function nutrient_widgets_reports_by( $email, $number, $skip = 0 ) {
	$email = is_string( $email ) ? strtolower( trim( $email ) ) : '';
	// An empty one would be that of all.
	return '' === $email ? array() : nutrient_widgets_report_ids(
		array(
			'numberposts' => $number,
			'offset'      => $skip,
			'order'       => 'ASC',
			// phpcs:disable WordPress.DB.SlowDBQuery
			'meta_key'    => '_nutrient_widgets_email',
			'meta_value'  => $email,
			// phpcs:enable
		)
	);
}

/**
 * Puts ours among what exports the data of a person.
 *
 * @param array $exporters Of others.
 * @return array
 */
function nutrient_widgets_exporters( $exporters ) {
	$exporters['nutrient-widgets'] = array(
		'exporter_friendly_name' => __( 'Reports of readers', 'nutrient-widgets' ),
		'callback'               => 'nutrient_widgets_export',
	);
	return $exporters;
}
add_filter( 'wp_privacy_personal_data_exporters', 'nutrient_widgets_exporters' );

/**
 * Exports the reports of a person. WordPress takes values for HTML.
 *
 * @param string $email Their address.
 * @param int    $page  Fifty at a time.
 * @return array
 */
function nutrient_widgets_export( $email, $page = 1 ) {
	$ids  = nutrient_widgets_reports_by( $email, 50, 50 * ( max( 1, (int) $page ) - 1 ) );
	$data = array();
	foreach ( $ids as $id ) {
		$items = array();
		foreach ( nutrient_widgets_rows( nutrient_widgets_report( $id ) ) as $name => $value ) {
			$items[] = array(
				'name'  => $name,
				'value' => esc_html( $value ),
			);
		}
		$data[] = array(
			'group_id'          => 'nutrient-widgets',
			'group_label'       => __( 'Reports of readers', 'nutrient-widgets' ),
			'group_description' => __( 'What you reported of pages of this site.', 'nutrient-widgets' ),
			'item_id'           => "nutrient-widgets-$id",
			'data'              => $items,
		);
	}
	return array(
		'data' => $data,
		'done' => count( $ids ) < 50,
	);
}

/**
 * Puts ours among what erases the data of a person.
 *
 * @param array $erasers Of others.
 * @return array
 */
function nutrient_widgets_erasers( $erasers ) {
	$erasers['nutrient-widgets'] = array(
		'eraser_friendly_name' => __( 'Reports of readers', 'nutrient-widgets' ),
		'callback'             => 'nutrient_widgets_erase',
	);
	return $erasers;
}
add_filter( 'wp_privacy_personal_data_erasers', 'nutrient_widgets_erasers' );

/**
 * Deletes the reports of a person, with their pictures.
 *
 * @param string $email Their address.
 * @return array
 */
function nutrient_widgets_erase( $email ) {
	$ids     = nutrient_widgets_reports_by( $email, 50 );
	$deleted = count( array_filter( array_map( 'nutrient_widgets_delete_report', $ids ) ) );
	return array(
		'items_removed'  => $deleted > 0,
		'items_retained' => $deleted < count( $ids ),
		'messages'       => array(),
		// What cannot be deleted would be found again without end.
		'done'           => count( $ids ) < 50 || 0 === $deleted,
	);
}

/**
 * Suggests words for the site's privacy policy.
 */
function nutrient_widgets_policy() {
	if ( function_exists( 'wp_add_privacy_policy_content' ) && nutrient_widgets_settings()['on'] ) {
		/* translators: %d: number of days. */
		$words = sprintf( __( 'You can report a problem with a page. We then keep your words, the address of the page, your e-mail address if you give it, and a picture of the page if you add one. We keep no IP address. A report is deleted after %d days.', 'nutrient-widgets' ), nutrient_widgets_settings()['days'] );
		wp_add_privacy_policy_content( __( 'Nutrient Widgets', 'nutrient-widgets' ), '<p>' . esc_html( $words ) . '</p>' );
	}
}
add_action( 'admin_init', 'nutrient_widgets_policy' );
