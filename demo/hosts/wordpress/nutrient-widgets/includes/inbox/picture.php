<?php
/**
 * Pictures of reports. What came is drawn anew, so only what can be seen of it is left: no place and no camera, nothing
 * behind the end or below transparent parts, nothing that a browser could run. It lies in the database, as every folder
 * of a site may have a public address.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Draws a picture anew.
 *
 * @param string $bytes What came.
 * @return string|WP_Error PNG, or JPEG where that would be too large.
 */
function nutrient_widgets_drawn_anew( $bytes ) {
	if ( ! function_exists( 'imagecreatefromstring' ) ) {
		return new WP_Error( 'nutrient_widgets_no_gd', __( 'This site can take no pictures.', 'nutrient-widgets' ), array( 'status' => 415 ) );
	}
	$bad = new WP_Error( 'nutrient_widgets_picture', __( 'The picture is no PNG, JPEG or WebP file.', 'nutrient-widgets' ), array( 'status' => 415 ) );
	if ( ! preg_match( '/^(?:\x89PNG\r\n\x1a\n|\xff\xd8\xff|RIFF....WEBP)/s', substr( $bytes, 0, 12 ) ) ) {
		return $bad;
	}
	// Both complain aloud of what is no picture.
	// phpcs:disable WordPress.PHP.NoSilencedErrors
	$size = @getimagesizefromstring( $bytes );
	if ( ! $size || $size[0] < 1 || $size[1] < 1 || ! in_array( $size[2], array( IMAGETYPE_PNG, IMAGETYPE_JPEG, IMAGETYPE_WEBP ), true ) ) {
		return $bad;
	}
	if ( $size[0] > 8000 || $size[1] > 8000 || $size[0] * $size[1] > 16e6 || ! nutrient_widgets_has_memory( $size[0] * $size[1] ) ) {
		return new WP_Error( 'nutrient_widgets_picture_size', __( 'The picture is too large.', 'nutrient-widgets' ), array( 'status' => 413 ) );
	}
	$image = @imagecreatefromstring( $bytes );
	// phpcs:enable
	if ( ! $image ) {
		return $bad;
	}
	$scale = min( 1, 3000 / max( $size[0], $size[1] ) );
	do {
		$drawn = nutrient_widgets_encoded( $image, $scale );
		$scale = $scale / 2;
	} while ( strlen( $drawn ) > 1500000 && $scale > 0.05 );
	return '' === $drawn || strlen( $drawn ) > 1500000 ? $bad : $drawn;
}

/**
 * Whether PHP may use the memory that a picture takes: four bytes a point, and once more for the copy.
 *
 * @param int $points Of the picture.
 * @return bool
 */
function nutrient_widgets_has_memory( $points ) {
	wp_raise_memory_limit( 'image' );
	$limit = wp_convert_hr_to_bytes( (string) ini_get( 'memory_limit' ) );
	return $limit <= 0 || memory_get_usage() + $points * 10 < $limit;
}

/**
 * A picture on white, of a size, as a file.
 *
 * @param resource|GdImage $image What was read.
 * @param float            $scale By how much it is made smaller.
 * @return string
 */
function nutrient_widgets_encoded( $image, $scale ) {
	$width  = max( 1, (int) round( imagesx( $image ) * $scale ) );
	$height = max( 1, (int) round( imagesy( $image ) * $scale ) );
	$canvas = imagecreatetruecolor( $width, $height );
	if ( ! $canvas ) {
		return '';
	}
	imagefill( $canvas, 0, 0, imagecolorallocate( $canvas, 255, 255, 255 ) );
	imagecopyresampled( $canvas, $image, 0, 0, 0, 0, $width, $height, imagesx( $image ), imagesy( $image ) );
	ob_start();
	imagepng( $canvas, null, 6 );
	$png = (string) ob_get_clean();
	if ( strlen( $png ) <= 1500000 ) {
		return $png;
	}
	ob_start();
	imagejpeg( $canvas, null, 80 );
	return (string) ob_get_clean();
}

/**
 * Stores a picture, in pieces: some databases take no more than a megabyte or a few at a time. It is an entry of its
 * own, so that a list of reports does not load it.
 *
 * @param int    $report Number of its report.
 * @param string $bytes  The file.
 * @return bool
 */
function nutrient_widgets_store_picture( $report, $bytes ) {
	$id = wp_insert_post(
		array(
			'post_type'      => 'nutrient_widgets_pic',
			'post_status'    => 'private',
			'post_author'    => 0,
			'post_parent'    => $report,
			'post_name'      => wp_generate_uuid4(),
			'menu_order'     => (int) ceil( strlen( $bytes ) / 1000 ),
			'comment_status' => 'closed',
			'ping_status'    => 'closed',
		)
	);
	if ( ! $id || is_wp_error( $id ) ) {
		return false;
	}
	foreach ( str_split( $bytes, 150000 ) as $number => $piece ) {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		if ( ! add_post_meta( $id, '_nutrient_widgets_piece_' . $number, base64_encode( $piece ) ) ) {
			return false;
		}
	}
	return true;
}

/**
 * The picture of a report.
 *
 * @param int $report Its number.
 * @return int Number of the picture; 0 where there is none.
 */
function nutrient_widgets_picture_of( $report ) {
	$found = get_posts(
		array(
			'post_type'        => 'nutrient_widgets_pic',
			'post_status'      => 'any',
			'post_parent'      => $report,
			'fields'           => 'ids',
			'numberposts'      => 1,
			'suppress_filters' => true,
		)
	);
	return (int) ( $found[0] ?? 0 );
}

/**
 * The file of a picture.
 *
 * @param int $id Number of the picture.
 * @return string
 */
function nutrient_widgets_picture_bytes( $id ) {
	$bytes = '';
	for ( $number = 0; metadata_exists( 'post', $id, '_nutrient_widgets_piece_' . $number ); $number++ ) {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		$bytes .= (string) base64_decode( (string) get_post_meta( $id, '_nutrient_widgets_piece_' . $number, true ), true );
	}
	return $bytes;
}
