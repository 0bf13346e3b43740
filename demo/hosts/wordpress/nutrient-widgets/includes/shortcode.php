<?php
/**
 * [nutrient_widget tag="intake-table" age="34"]Ask a doctor.[/nutrient_widget]
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Renders the shortcode. WordPress has written the names of attributes in lower case; a word alone is a flag, or, as
 * the first one, the widget: [nutrient_widget emergency-banner compact].
 *
 * @param array|string $written Attributes; an empty string if there are none.
 * @param string|null  $content What stands between the two halves.
 * @return string
 */
function nutrient_widgets_shortcode( $written, $content = null ) {
	$attributes = array();
	foreach ( is_array( $written ) ? $written : array() as $name => $value ) {
		if ( ! is_scalar( $value ) ) {
			continue;
		}
		// Word processors turn quotation marks into these, and WordPress then takes them for part of the value.
		$value = preg_replace( '/^(?:[“”„″"]|&#82(?:16|17|20|21|22|43);|&quot;)+|(?:[“”„″"]|&#82(?:16|17|20|21|22|43);|&quot;)+$/u', '', (string) $value ) ?? '';
		if ( ! is_int( $name ) ) {
			$attributes[ $name ] = $value;
		} elseif ( 0 === $name && ! isset( $written['tag'] ) ) {
			$attributes['tag'] = $value;
		} elseif ( '' !== trim( $value, '/ ' ) ) {
			$attributes[ strtolower( $value ) ] = '';
		}
	}
	$tag = $attributes['tag'] ?? '';
	unset( $attributes['tag'] );
	return nutrient_widgets_render( $tag, $attributes, is_scalar( $content ) ? do_shortcode( (string) $content ) : '' );
}
add_shortcode( 'nutrient_widget', 'nutrient_widgets_shortcode' );

/**
 * WordPress takes shortcodes out of excerpts with all that is in them. Ours leaves its words there.
 *
 * @param string[] $names Shortcodes to take out.
 * @return string[]
 */
function nutrient_widgets_keep_in_excerpt( $names ) {
	// Elsewhere what is not taken out would be printed as it was typed.
	return doing_filter( 'get_the_excerpt' ) && is_array( $names ) ? array_diff( $names, array( 'nutrient_widget' ) ) : $names;
}
add_filter( 'strip_shortcodes_tagnames', 'nutrient_widgets_keep_in_excerpt' );
