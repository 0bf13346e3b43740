<?php
/**
 * Widgets that were written as HTML: tags, placeholders and links.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Lets authors keep the tags in posts. WordPress asks when somebody saves a post who may not publish any HTML; for
 * comments it asks for another context, and there the tags are still taken out.
 *
 * @param array  $allowed Tags with their attributes.
 * @param string $context What is being cleaned.
 * @return array
 */
function nutrient_widgets_allowed_html( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	$all = current_user_can( 'unfiltered_html' );
	foreach ( nutrient_widgets_all() as $tag => $widget ) {
		$allowed[ $tag ] = array(
			'class' => true,
			'id'    => true,
			'lang'  => true,
		);
		foreach ( $widget['attributes'] as $name => $attribute ) {
			if ( $all || empty( $attribute['guarded'] ) ) {
				$allowed[ $tag ][ $name ] = true;
			}
		}
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'nutrient_widgets_allowed_html', 10, 2 );

/**
 * Whether a text, rendered or as it was saved, has a widget in any of the ways to write one.
 *
 * @param string $text HTML.
 * @return bool
 */
function nutrient_widgets_is_in( $text ) {
	$tags = implode( '|', array_keys( nutrient_widgets_all() ) );
	return 1 === preg_match( "~<(?:$tags)[\\s>/]|\\sdata-nw=|embed\\.html#nw/|<!-- wp:nutrient-widgets/|\\[nutrient_widget[\\s\\]]~i", $text );
}

/**
 * Asks for the script where a text has a widget.
 *
 * @param string $html Rendered.
 * @return string The same.
 */
function nutrient_widgets_look_in( $html ) {
	if ( is_string( $html ) && nutrient_widgets_is_in( $html ) ) {
		nutrient_widgets_enqueue();
	}
	return $html;
}
add_filter( 'the_content', 'nutrient_widgets_look_in', 20 );
add_filter( 'render_block_core/html', 'nutrient_widgets_look_in', 20 );
add_filter( 'widget_block_content', 'nutrient_widgets_look_in', 20 );
add_filter( 'widget_text_content', 'nutrient_widgets_look_in', 20 );
add_filter( 'widget_custom_html_content', 'nutrient_widgets_look_in', 20 );
