<?php
/**
 * Takes reports: a REST route of this site. It asks for no nonce, as pages from a cache have none that is still good, and
 * for no cookie, as the widget sends none. So nothing that it does depends on who sends, and there are limits.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * What a report has, but for its picture.
 *
 * @return string[]
 */
function nutrient_widgets_report_fields() {
	return array( 'kind', 'message', 'email', 'page', 'version', 'edition', 'widgets' );
}

/**
 * Registers the route, where reports are switched on.
 */
function nutrient_widgets_register_route() {
	if ( nutrient_widgets_settings()['on'] ) {
		register_rest_route(
			'nutrient-widgets/v1',
			'/report',
			array(
				'methods'             => 'POST',
				'callback'            => 'nutrient_widgets_take_report',
				'permission_callback' => 'nutrient_widgets_is_from_here',
			)
		);
	}
}
add_action( 'rest_api_init', 'nutrient_widgets_register_route' );

/**
 * The address of the route, without the host: it is that of the page.
 *
 * @return string Empty where reports are switched off.
 */
function nutrient_widgets_report_path() {
	if ( ! nutrient_widgets_settings()['on'] ) {
		return '';
	}
	$url = wp_parse_url( rest_url( 'nutrient-widgets/v1/report' ) );
	return ( $url['path'] ?? '/' ) . ( isset( $url['query'] ) ? '?' . $url['query'] : '' );
}

/**
 * The host of an address, with its port, as browsers compare it.
 *
 * @param mixed $address Any.
 * @return string Empty where there is none.
 */
function nutrient_widgets_host( $address ) {
	$parts = is_string( $address ) ? wp_parse_url( $address ) : false;
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || ! in_array( strtolower( $parts['scheme'] ?? '' ), array( 'http', 'https' ), true ) ) {
		return '';
	}
	$port = $parts['port'] ?? 0;
	return strtolower( $parts['host'] ) . ( $port && 80 !== $port && 443 !== $port ? ':' . $port : '' );
}

/**
 * Whether an address is one of this site. The name that a request asks for counts for nothing: it is the sender's.
 *
 * @param mixed $address Any.
 * @return bool
 */
function nutrient_widgets_is_ours( $address ) {
	$host = nutrient_widgets_host( $address );
	return '' !== $host && in_array( $host, array( nutrient_widgets_host( home_url() ), nutrient_widgets_host( site_url() ) ), true );
}

/**
 * Refuses what a page of another site sends. Browsers say which with every POST; what says nothing is no page.
 *
 * @param WP_REST_Request $request The request.
 * @return true|WP_Error
 */
function nutrient_widgets_is_from_here( $request ) {
	$origin = $request->get_header( 'origin' );
	$site   = $request->get_header( 'sec-fetch-site' );
	if ( ( null !== $origin && ! nutrient_widgets_is_ours( $origin ) ) || 'cross-site' === $site ) {
		return nutrient_widgets_refusal( 403, __( 'Reports are taken from pages of this site only.', 'nutrient-widgets' ) );
	}
	return true;
}

/**
 * Why a report is not taken.
 *
 * @param int    $status  Of HTTP.
 * @param string $message A sentence.
 * @return WP_Error
 */
function nutrient_widgets_refusal( $status, $message ) {
	return new WP_Error( 'nutrient_widgets_refused', $message, array( 'status' => $status ) );
}

/**
 * Takes a report.
 *
 * @param WP_REST_Request $request The request.
 * @return WP_REST_Response|WP_Error
 */
function nutrient_widgets_take_report( $request ) {
	$length = (int) $request->get_header( 'content-length' );
	$sent   = $request->get_body_params();
	// Of what is larger than it may take, PHP hands on nothing.
	if ( $length > 11e6 || ( ! $sent && $length > 10000 ) ) {
		return nutrient_widgets_refusal( 413, __( 'The report is too large.', 'nutrient-widgets' ) );
	}
	if ( 0 !== stripos( (string) $request->get_header( 'content-type' ), 'multipart/form-data' ) ) {
		return nutrient_widgets_refusal( 415, __( 'A report is multipart/form-data.', 'nutrient-widgets' ) );
	}
	$report = nutrient_widgets_read_report( $sent );
	if ( is_wp_error( $report ) ) {
		return $report;
	}
	// Before the work that a picture is.
	$refused = nutrient_widgets_no_room( 0 );
	if ( $refused ) {
		return $refused;
	}
	$picture = nutrient_widgets_read_picture( $request->get_file_params() );
	if ( is_wp_error( $picture ) ) {
		return $picture;
	}
	$lock = nutrient_widgets_lock();
	if ( '' === $lock ) {
		return nutrient_widgets_refusal( 503, __( 'Too many reports at a time.', 'nutrient-widgets' ) );
	}
	try {
		nutrient_widgets_delete_old();
		$refused = nutrient_widgets_no_room( strlen( $picture ) );
		$id      = $refused ? 0 : nutrient_widgets_store( $report, $picture );
	} finally {
		nutrient_widgets_unlock( $lock );
	}
	if ( $refused ) {
		return $refused;
	}
	if ( ! $id ) {
		return nutrient_widgets_refusal( 500, __( 'The report could not be stored.', 'nutrient-widgets' ) );
	}
	nutrient_widgets_tell();
	$answer = new WP_REST_Response( array( 'taken' => true ), 201 );
	$answer->header( 'Cache-Control', 'no-store' );
	return $answer;
}

/**
 * Refuses what there is no room for.
 *
 * @param int $bytes Of the picture.
 * @return WP_Error|null
 */
function nutrient_widgets_no_room( $bytes ) {
	switch ( nutrient_widgets_full( $bytes ) ) {
		case 'hour':
			return nutrient_widgets_refusal( 429, __( 'Too many reports came in. Try again in an hour.', 'nutrient-widgets' ) );
		case 'kept':
			return nutrient_widgets_refusal( 507, __( 'There is no room for more reports.', 'nutrient-widgets' ) );
		case 'megabytes':
			// The widget then asks to leave the picture off.
			return nutrient_widgets_refusal( 413, __( 'There is no room for more pictures.', 'nutrient-widgets' ) );
		default:
			return null;
	}
}

/**
 * Says by e-mail that there is something to read, at most once an hour, in words of ours alone.
 */
function nutrient_widgets_tell() {
	$address = nutrient_widgets_settings()['tell'];
	if ( '' === $address || get_transient( 'nutrient_widgets_told' ) ) {
		return;
	}
	set_transient( 'nutrient_widgets_told', 1, HOUR_IN_SECONDS );
	/* translators: %s: name of the site. */
	$subject = sprintf( __( '[%s] A reader reports a problem', 'nutrient-widgets' ), nutrient_widgets_site_name() );
	$text    = __( 'A reader of your site reports a problem with a page:', 'nutrient-widgets' ) . "\n\n" . admin_url( 'admin.php?page=nutrient-widgets-reports' ) . "\n";
	wp_mail( $address, $subject, $text, array( 'Content-Type: text/plain; charset=UTF-8' ) );
}

/**
 * Name of the site, on one line, as it stands in an e-mail.
 *
 * @return string
 */
function nutrient_widgets_site_name() {
	return trim( preg_replace( '/\s+/', ' ', wp_specialchars_decode( (string) get_option( 'blogname' ), ENT_QUOTES ) ) );
}
