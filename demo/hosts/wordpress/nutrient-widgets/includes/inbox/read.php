<?php
/**
 * Makes a report of what somebody sent, or says why it is none.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Text as it can be stored: UTF-8, without signs that no keyboard writes.
 *
 * @param mixed $text What came.
 * @return string Empty where it is no text.
 */
function nutrient_widgets_clean_text( $text ) {
	global $wpdb;
	if ( ! is_string( $text ) ) {
		return '';
	}
	if ( ! preg_match( '//u', $text ) ) {
		$text = function_exists( 'mb_convert_encoding' ) ? (string) mb_convert_encoding( $text, 'UTF-8', 'UTF-8' ) : '';
	}
	$text = str_replace( array( "\r\n", "\r" ), "\n", $text );
	// Signs that turn the direction of what comes after them are not needed to write in any language.
	$text = (string) preg_replace( '/[\x00-\x08\x0B-\x1F\x7F]|\x{061C}|[\x{202A}-\x{202E}\x{2066}-\x{2069}]/u', '', $text );
	if ( 'utf8mb4' !== $wpdb->charset ) {
		$text = (string) preg_replace( '/[\x{10000}-\x{10FFFF}]/u', '?', $text );
	}
	return trim( $text );
}

/**
 * The words of a report.
 *
 * @param array $sent Fields of the form, unslashed.
 * @return string[]|WP_Error
 */
function nutrient_widgets_read_report( $sent ) {
	$report = array();
	foreach ( nutrient_widgets_report_fields() as $name ) {
		$report[ $name ] = nutrient_widgets_clean_text( $sent[ $name ] ?? '' );
	}
	if ( '' === $report['message'] ) {
		return nutrient_widgets_refusal( 422, __( 'A report needs a message.', 'nutrient-widgets' ) );
	}
	// What the form takes, and a little: it counts in other units.
	if ( strlen( $report['message'] ) > 20000 || strlen( $report['page'] ) > 2000 ) {
		return nutrient_widgets_refusal( 413, __( 'The report is too large.', 'nutrient-widgets' ) );
	}
	if ( ! isset( nutrient_widgets_kinds()[ $report['kind'] ] ) ) {
		return nutrient_widgets_refusal( 422, __( 'The kind of report is unknown.', 'nutrient-widgets' ) );
	}
	if ( '' !== $report['email'] && ! nutrient_widgets_is_address( $report['email'] ) ) {
		return nutrient_widgets_refusal( 422, __( 'This does not look like an e-mail address.', 'nutrient-widgets' ) );
	}
	// The rest is said by the widget, not by the reader: what the widget would not say is left out.
	$report['page']    = nutrient_widgets_is_ours( $report['page'] ) ? esc_url_raw( preg_replace( '/#.*/s', '', $report['page'] ), array( 'http', 'https' ) ) : '';
	$report['version'] = preg_match( '/^[\w.+-]{1,40}\z/', $report['version'] ) ? $report['version'] : '';
	$report['edition'] = preg_match( '/^[\w.+-]{1,40}\z/', $report['edition'] ) ? $report['edition'] : '';
	$report['widgets'] = implode( ' ', array_intersect( array_keys( nutrient_widgets_all() ), explode( ' ', $report['widgets'] ) ) );
	return $report;
}

/**
 * Whether this is one e-mail address, and nothing else.
 *
 * @param string $text Any.
 * @return bool
 */
function nutrient_widgets_is_address( $text ) {
	return strlen( $text ) <= 254 && ! preg_match( '/[\s<>,;:"\\\\()]/', $text ) && (bool) is_email( $text );
}

/**
 * Kinds of reports, in words.
 *
 * @return string[]
 */
function nutrient_widgets_kinds() {
	return array(
		'fact'          => __( 'A fact or a figure', 'nutrient-widgets' ),
		'page'          => __( 'The page looks or works wrong', 'nutrient-widgets' ),
		'accessibility' => __( 'I cannot use it as I need to', 'nutrient-widgets' ),
		'other'         => __( 'Something else', 'nutrient-widgets' ),
	);
}

/**
 * The picture of a report, drawn anew. Name and type that came with it count for nothing.
 *
 * @param array $files Files of the request.
 * @return string|WP_Error Bytes; empty where there is none.
 */
function nutrient_widgets_read_picture( $files ) {
	$file  = is_array( $files['picture'] ?? null ) ? $files['picture'] : array( 'error' => UPLOAD_ERR_NO_FILE );
	$error = $file['error'] ?? UPLOAD_ERR_PARTIAL;
	if ( UPLOAD_ERR_NO_FILE === $error ) {
		return '';
	}
	$is_large = UPLOAD_ERR_INI_SIZE === $error || UPLOAD_ERR_FORM_SIZE === $error || ( is_int( $file['size'] ?? null ) && $file['size'] > 10e6 );
	if ( $is_large || 0 === nutrient_widgets_settings()['megabytes'] ) {
		return nutrient_widgets_refusal( 413, __( 'The picture is too large.', 'nutrient-widgets' ) );
	}
	if ( UPLOAD_ERR_OK !== $error || ! is_string( $file['tmp_name'] ?? null ) || ! is_uploaded_file( $file['tmp_name'] ) ) {
		return nutrient_widgets_refusal( 400, __( 'The picture did not arrive whole.', 'nutrient-widgets' ) );
	}
	return nutrient_widgets_drawn_anew( (string) file_get_contents( $file['tmp_name'] ) );
}
