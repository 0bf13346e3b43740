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
 * comments it asks for another context, and there the tags are still taken out. Themes and plugins clean other texts as
 * if they were posts, strangers' too, so what speaks for the publisher gets through nowhere.
 *
 * @param array           $allowed Tags with their attributes.
 * @param string|string[] $context What is being cleaned.
 * @return array
 */
function nutrient_widgets_allowed_html( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) || nutrient_widgets_among_others() ) {
		return $allowed;
	}
	$in_post = doing_filter( 'content_save_pre' ) || doing_filter( 'content_filtered_save_pre' ) || doing_filter( 'the_content' );
	foreach ( nutrient_widgets_all() as $tag => $widget ) {
		$guarded = array_filter( array_column( $widget['attributes'], 'guarded' ) );
		if ( $guarded && ! $in_post ) {
			continue;
		}
		$allowed[ $tag ] = array(
			'class' => true,
			'id'    => true,
			'lang'  => true,
		);
		foreach ( $widget['attributes'] as $name => $attribute ) {
			if ( empty( $attribute['guarded'] ) ) {
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
 * A post as it was saved, with the reusable blocks that it names. What these name is found when they are rendered.
 *
 * @param string $saved Content of a post.
 * @return string
 */
function nutrient_widgets_with_reusable( $saved ) {
	preg_match_all( '/<!-- wp:block \{"ref":(\d+)/', $saved, $found );
	foreach ( array_slice( array_unique( $found[1] ), 0, 20 ) as $id ) {
		$block  = get_post( (int) $id );
		$saved .= $block && 'wp_block' === $block->post_type ? $block->post_content : '';
	}
	return $saved;
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
