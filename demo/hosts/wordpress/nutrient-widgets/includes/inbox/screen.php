<?php
/**
 * The screen on which editors read reports. All that a stranger wrote is printed as text.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Adds it to the menu, with the number of reports that nobody read. It stays as long as there are reports.
 */
function nutrient_widgets_reports_menu() {
	if ( ! current_user_can( nutrient_widgets_reports_capability() ) || ( ! nutrient_widgets_settings()['on'] && ! nutrient_widgets_report_ids( array( 'numberposts' => 1 ) ) ) ) {
		return;
	}
	// Without the one that is being opened.
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended
	$opened = is_string( $_GET['report'] ?? null ) && 'nutrient-widgets-reports' === ( $_GET['page'] ?? '' ) ? absint( $_GET['report'] ) : 0;
	$unread = count(
		nutrient_widgets_report_ids(
			array(
				'menu_order'   => 0,
				'numberposts'  => 100,
				'post__not_in' => array( $opened ),
			)
		)
	);
	$bubble = $unread ? sprintf( ' <span class="awaiting-mod"><span class="pending-count">%s</span></span>', esc_html( number_format_i18n( $unread ) ) ) : '';
	$title  = __( 'Reports of readers', 'nutrient-widgets' );
	add_menu_page( $title, esc_html__( 'Reports', 'nutrient-widgets' ) . $bubble, nutrient_widgets_reports_capability(), 'nutrient-widgets-reports', 'nutrient_widgets_reports_page', 'dashicons-flag', 26 );
}
add_action( 'admin_menu', 'nutrient_widgets_reports_menu' );

/**
 * The address of the screen.
 *
 * @param array $query What to show.
 * @return string
 */
function nutrient_widgets_reports_url( $query = array() ) {
	return add_query_arg( array_merge( array( 'page' => 'nutrient-widgets-reports' ), $query ), admin_url( 'admin.php' ) );
}

/**
 * Prints the list, or one report.
 */
function nutrient_widgets_reports_page() {
	if ( ! current_user_can( nutrient_widgets_reports_capability() ) ) {
		wp_die( esc_html__( 'You may not read reports.', 'nutrient-widgets' ), '', 403 );
	}
	nutrient_widgets_delete_old();
	$done = array(
		'answered' => __( 'The answer was handed to the mail program of this server.', 'nutrient-widgets' ),
		'unsent'   => __( 'The answer could not be sent.', 'nutrient-widgets' ),
		'empty'    => __( 'Write an answer first.', 'nutrient-widgets' ),
		'deleted'  => __( 'Deleted.', 'nutrient-widgets' ),
		'gone'     => __( 'This report is not there any more.', 'nutrient-widgets' ),
	);
	// Nothing is changed by what the address says.
	// phpcs:disable WordPress.Security.NonceVerification.Recommended
	$said   = is_string( $_GET['done'] ?? null ) ? sanitize_key( $_GET['done'] ) : '';
	$number = is_string( $_GET['report'] ?? null ) ? absint( $_GET['report'] ) : 0;
	$from   = is_string( $_GET['from'] ?? null ) ? absint( $_GET['from'] ) : 0;
	// phpcs:enable
	$report = $number ? nutrient_widgets_report( $number ) : null;
	$said   = $number && ! $report ? 'gone' : $said;
	echo '<div class="wrap"><h1>' . esc_html__( 'Reports of readers', 'nutrient-widgets' ) . '</h1>';
	if ( isset( $done[ $said ] ) ) {
		printf( '<div class="notice notice-%s is-dismissible"><p>%s</p></div>', in_array( $said, array( 'answered', 'deleted' ), true ) ? 'success' : 'error', esc_html( $done[ $said ] ) );
	}
	if ( $report ) {
		nutrient_widgets_print_report( $report );
	} else {
		nutrient_widgets_print_list( $from );
	}
	echo '</div>';
}

/**
 * Prints the list.
 *
 * @param int $from How many are left out before it.
 */
function nutrient_widgets_print_list( $from ) {
	$ids = nutrient_widgets_report_ids(
		array(
			'numberposts' => 21,
			'offset'      => $from,
		)
	);
	if ( ! $ids ) {
		echo '<p>' . esc_html__( 'There are none.', 'nutrient-widgets' ) . '</p>';
		return;
	}
	echo '<table class="wp-list-table widefat striped"><thead><tr>';
	foreach ( array( __( 'Came', 'nutrient-widgets' ), __( 'What is wrong', 'nutrient-widgets' ), __( 'Words', 'nutrient-widgets' ), __( 'Answered', 'nutrient-widgets' ) ) as $title ) {
		echo '<th scope="col">' . esc_html( $title ) . '</th>';
	}
	echo '</tr></thead><tbody>';
	foreach ( array_slice( $ids, 0, 20 ) as $id ) {
		$report = nutrient_widgets_report( $id );
		$words  = '' === $report['message'] ? '–' : wp_html_excerpt( esc_html( $report['message'] ), 120, '…' );
		printf(
			'<tr><td>%s</td><td>%s</td><td><a href="%s" dir="auto">%s</a>%s</td><td>%s</td></tr>',
			esc_html( nutrient_widgets_date( $report['time'] ) ),
			esc_html( nutrient_widgets_kinds()[ $report['kind'] ] ?? '' ),
			esc_url( nutrient_widgets_reports_url( array( 'report' => $id ) ) ),
			esc_html( wp_specialchars_decode( $words, ENT_QUOTES ) ),
			$report['read'] ? '' : ' <strong>' . esc_html__( 'New', 'nutrient-widgets' ) . '</strong>',
			$report['answered'] ? esc_html( nutrient_widgets_date( $report['answered'] ) ) : '–'
		);
	}
	echo '</tbody></table>';
	if ( count( $ids ) > 20 ) {
		printf( '<p><a href="%s">%s</a></p>', esc_url( nutrient_widgets_reports_url( array( 'from' => $from + 20 ) ) ), esc_html__( 'Older ones', 'nutrient-widgets' ) );
	}
}

/**
 * A time in the words and the zone of the site.
 *
 * @param int $time Seconds.
 * @return string
 */
function nutrient_widgets_date( $time ) {
	return (string) wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $time );
}

/**
 * The rows of a report, in words.
 *
 * @param array $report A report.
 * @return string[]
 */
function nutrient_widgets_rows( $report ) {
	return array_filter(
		array(
			__( 'Came', 'nutrient-widgets' )             => nutrient_widgets_date( $report['time'] ),
			__( 'What is wrong', 'nutrient-widgets' )    => nutrient_widgets_kinds()[ $report['kind'] ] ?? '',
			__( 'Words', 'nutrient-widgets' )            => $report['message'],
			__( 'E-mail address', 'nutrient-widgets' )   => $report['email'],
			__( 'Address of the page', 'nutrient-widgets' ) => $report['page'],
			__( 'Version of nutrient-widgets', 'nutrient-widgets' ) => $report['version'],
			__( 'Edition of the facts', 'nutrient-widgets' ) => $report['edition'],
			__( 'Widgets on the page', 'nutrient-widgets' ) => $report['widgets'],
			__( 'Picture', 'nutrient-widgets' )          => $report['picture'] ? __( 'There is one. Ask this site for it.', 'nutrient-widgets' ) : '',
		),
		'strlen'
	);
}
