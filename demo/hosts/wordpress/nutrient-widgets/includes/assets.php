<?php
/**
 * The script and the style sheet, on pages that have a widget and on no others.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Whether a file of the build was copied into assets/.
 *
 * @param string $name File name.
 * @return bool
 */
function nutrient_widgets_has_asset( $name ) {
	return is_readable( dirname( __DIR__ ) . '/assets/' . $name );
}

/**
 * Registers what was copied. The version is the time of the file, so that a new build reaches readers at once.
 */
function nutrient_widgets_register_assets() {
	$folder = dirname( __DIR__ ) . '/assets/';
	$plugin = dirname( __DIR__ ) . '/nutrient-widgets.php';
	if ( nutrient_widgets_has_asset( 'nutrient-widgets.min.js' ) ) {
		$version = (string) filemtime( $folder . 'nutrient-widgets.min.js' );
		wp_register_script( 'nutrient-widgets', plugins_url( 'assets/nutrient-widgets.min.js', $plugin ), array(), $version, false );
	}
	if ( nutrient_widgets_has_asset( 'reserve.css' ) ) {
		$version = (string) filemtime( $folder . 'reserve.css' );
		wp_register_style( 'nutrient-widgets', plugins_url( 'assets/reserve.css', $plugin ), array(), $version );
	}
}
add_action( 'init', 'nutrient_widgets_register_assets' );

/**
 * Asks for script and style sheet on this page. A theme that has a widget in its own templates calls this too.
 */
function nutrient_widgets_enqueue() {
	// An excerpt has the words only. Without the script, room for the widget would be a hole for three seconds.
	if ( doing_filter( 'get_the_excerpt' ) || ! wp_script_is( 'nutrient-widgets', 'registered' ) ) {
		return;
	}
	wp_enqueue_script( 'nutrient-widgets' );
	if ( wp_style_is( 'nutrient-widgets', 'registered' ) ) {
		wp_enqueue_style( 'nutrient-widgets' );
	}
}

/**
 * A classic theme prints the head before the content is rendered, and the style sheet belongs into the head.
 */
function nutrient_widgets_enqueue_early() {
	$post = get_post();
	if ( is_singular() && $post && nutrient_widgets_is_in( nutrient_widgets_with_reusable( $post->post_content ) ) ) {
		nutrient_widgets_enqueue();
	}
}
add_action( 'wp_enqueue_scripts', 'nutrient_widgets_enqueue_early' );

/**
 * Makes it a module, and keeps script optimisers from delaying it. WordPress 6.1 has no other way.
 *
 * @param string $html   The script tag, with inline scripts of others around it.
 * @param string $handle What it was registered as.
 * @return string
 */
function nutrient_widgets_script_tag( $html, $handle ) {
	if ( 'nutrient-widgets' !== $handle ) {
		return $html;
	}
	return preg_replace_callback(
		'/<script\b([^>]*\ssrc=[^>]*)>/',
		static function ( $found ) {
			$others = preg_replace( '/\s(?:type|data-cfasync|async|defer)(?:=(?:"[^"]*"|\'[^\']*\'|[^\s>]+))?(?=\s|$)/', '', $found[1] );
			return '<script type="module" data-cfasync="false"' . $others . '>';
		},
		$html
	);
}
add_filter( 'script_loader_tag', 'nutrient_widgets_script_tag', 20, 2 );
