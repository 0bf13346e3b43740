<?php
/**
 * One renderer for the shortcode and the block.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The recommended markup: the tag with its attributes, on one line, in a div.
 *
 * @param mixed  $tag        A widget.
 * @param array  $attributes What was written, by name.
 * @param string $fallback   HTML that shows until the widget is there; empty for the default.
 * @return string
 */
function nutrient_widgets_render( $tag, $attributes, $fallback ) {
	$widgets = nutrient_widgets_all();
	$tag     = is_string( $tag ) ? strtolower( trim( $tag ) ) : '';
	if ( ! isset( $widgets[ $tag ] ) ) {
		/* translators: 1: what was written, 2: names of all widgets. */
		$note = sprintf( __( '“%1$s” is no widget. There are: %2$s.', 'nutrient-widgets' ), $tag, implode( ', ', array_keys( $widgets ) ) );
		return nutrient_widgets_inline( $fallback ) . nutrient_widgets_note( array( $note ) );
	}

	$known = $widgets[ $tag ]['attributes'];
	$open  = '';
	$notes = array();
	foreach ( $attributes as $name => $value ) {
		if ( ! is_scalar( $value ) ) {
			continue;
		}
		$value = (string) $value;
		if ( ! isset( $known[ $name ] ) ) {
			/* translators: 1: what was written, 2: name of a widget, 3: names of its attributes. */
			$notes[] = sprintf( __( '“%1$s” is no attribute of %2$s, and was left out. There are: %3$s.', 'nutrient-widgets' ), $name, $tag, implode( ', ', array_keys( $known ) ) );
		} elseif ( 'report-issue' === $tag && 'endpoint' === $name && 'site' === strtolower( trim( $value ) ) ) {
			// To the site itself. Whether it takes any, its owner has said.
			$path = nutrient_widgets_report_path();
			if ( '' !== $path ) {
				$open .= sprintf( ' endpoint="%s"', esc_attr( $path ) );
			} else {
				$notes[] = __( 'This site takes no reports yet. An administrator can switch them on: Settings, Nutrient Widgets.', 'nutrient-widgets' );
			}
		} elseif ( ! empty( $known[ $name ]['guarded'] ) && ! nutrient_widgets_may_speak( $name, $value ) ) {
			/* translators: 1: name of an attribute, 2: name of a widget. */
			$notes[] = sprintf( __( '“%1$s” of %2$s was left out: it speaks for the whole site, so it must stand in a post whose author is an editor or administrator.', 'nutrient-widgets' ), $name, $tag );
		} elseif ( ! empty( $known[ $name ]['flag'] ) ) {
			if ( ! in_array( strtolower( trim( $value ) ), array( 'false', 'no', 'off', '0' ), true ) ) {
				$open .= ' ' . $name;
			}
		} else {
			$open .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}

	$inside = nutrient_widgets_inline( $fallback );
	if ( '' === $inside ) {
		$inside = esc_html( nutrient_widgets_fallback( $tag ) );
	}
	nutrient_widgets_enqueue();
	return "<div><$tag$open>$inside</$tag></div>" . nutrient_widgets_note( $notes );
}

/**
 * Tells those who can change the post what was left out of it. Readers, feeds and excerpts do not get it.
 *
 * @param string[] $notes Sentences.
 * @return string
 */
function nutrient_widgets_note( $notes ) {
	$is_page = ! is_feed() && ! doing_filter( 'get_the_excerpt' ) && ! ( defined( 'REST_REQUEST' ) && REST_REQUEST );
	if ( ! $notes || ! $is_page || ! get_post() || ! current_user_can( 'edit_post', get_post()->ID ) ) {
		return '';
	}
	$intro = __( 'Only those who can edit this post see this:', 'nutrient-widgets' );
	return sprintf( '<div class="nutrient-widgets-note"><strong>%s</strong> %s</div>', esc_html( $intro ), esc_html( implode( ' ', $notes ) ) );
}
