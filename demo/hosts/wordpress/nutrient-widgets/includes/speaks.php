<?php
/**
 * Who may say who reviewed a page, where reports go, and which video it has.
 *
 * Shortcodes and blocks are run on much that no author wrote: comments, texts of widgets, search words, names. So such
 * an attribute is kept only while the content of a post is rendered, if WordPress lets the author of that post publish
 * any HTML, and if the attribute stands in what was saved as that post.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The posts whose content is being rendered, each within the one before. By reference, for those who begin and end one.
 *
 * @return array[] Each a list of posts that must all agree; the last of it is the one that holds the words.
 */
function &nutrient_widgets_rendering() {
	static $rendering = array();
	return $rendering;
}

/**
 * Begins with the content of a post, before any other filter.
 *
 * @param mixed $content Not looked at.
 * @return mixed The same.
 */
function nutrient_widgets_begin_content( $content ) {
	$rendering   = &nutrient_widgets_rendering();
	$post        = get_post();
	$rendering[] = $post ? array( $post ) : array();
	return $content;
}
add_filter( 'the_content', 'nutrient_widgets_begin_content', PHP_INT_MIN );

/**
 * Ends with it, after all others.
 *
 * @param mixed $content Not looked at.
 * @return mixed The same.
 */
function nutrient_widgets_end_content( $content ) {
	$rendering = &nutrient_widgets_rendering();
	array_pop( $rendering );
	return $content;
}
add_filter( 'the_content', 'nutrient_widgets_end_content', PHP_INT_MAX );

/**
 * A reusable block is a post of its own, and may be another author's. In it both must be allowed to speak: who wrote it,
 * and who put it into the post.
 *
 * @param array  $args What the type of block is registered with.
 * @param string $name Its name.
 * @return array
 */
function nutrient_widgets_reusable_blocks( $args, $name ) {
	if ( 'core/block' !== $name || empty( $args['render_callback'] ) || ! is_callable( $args['render_callback'] ) ) {
		return $args;
	}
	$render                  = $args['render_callback'];
	$args['render_callback'] = static function ( ...$given ) use ( $render ) {
		$rendering   = &nutrient_widgets_rendering();
		$outer       = $rendering ? end( $rendering ) : array();
		$block       = is_array( $given[0] ?? null ) && is_numeric( $given[0]['ref'] ?? null ) ? get_post( (int) $given[0]['ref'] ) : null;
		$rendering[] = $outer && $block ? array_merge( $outer, array( $block ) ) : array();
		try {
			return $render( ...$given );
		} finally {
			array_pop( $rendering );
		}
	};
	return $args;
}
add_filter( 'register_block_type_args', 'nutrient_widgets_reusable_blocks', 10, 2 );

/**
 * Whether words of strangers, of a sidebar or of an excerpt are being made, also where they stand within a post.
 *
 * @return bool
 */
function nutrient_widgets_among_others() {
	$others = array(
		...array( 'comment_text', 'get_comment_text', 'comment_text_rss', 'get_comment_excerpt', 'comment_excerpt', 'pre_comment_content' ),
		...array( 'widget_text', 'widget_text_content', 'widget_block_content', 'widget_custom_html_content', 'widget_title' ),
		...array( 'get_the_excerpt', 'the_excerpt', 'the_excerpt_rss', 'the_excerpt_embed' ),
		...array( 'term_description', 'get_the_archive_description', 'get_the_author_description', 'the_author_description' ),
	);
	return (bool) array_filter( $others, 'doing_filter' );
}

/**
 * Whether this author may speak for the publisher.
 *
 * @param WP_Post $post A post of theirs.
 * @return bool
 */
function nutrient_widgets_author_may( $post ) {
	$may = user_can( (int) $post->post_author, 'unfiltered_html' );

	/**
	 * Filters whether the author of a post may speak for the publisher in it. On a network only its administrators may
	 * publish any HTML, so the owner of one site may need this. Elsewhere than in the post nobody may, whatever it says.
	 *
	 * @param bool    $may  Whether they may.
	 * @param WP_Post $post The post.
	 */
	return (bool) apply_filters( 'nutrient_widgets_may_speak', $may, $post );
}

/**
 * Whether a guarded attribute is kept here.
 *
 * @param string $name  Its name.
 * @param string $value Its value.
 * @return bool
 */
function nutrient_widgets_may_speak( $name, $value ) {
	$rendering = nutrient_widgets_rendering();
	$posts     = $rendering ? end( $rendering ) : array();
	if ( ! $posts || ! doing_filter( 'the_content' ) || nutrient_widgets_among_others() ) {
		return false;
	}
	foreach ( $posts as $post ) {
		if ( ! nutrient_widgets_author_may( $post ) ) {
			return false;
		}
	}
	$post = end( $posts );

	/**
	 * Filters what counts as saved by the author of a post, for builders that keep it elsewhere than in its content.
	 *
	 * @param string  $saved Content of the post.
	 * @param WP_Post $post  The post.
	 */
	$saved = apply_filters( 'nutrient_widgets_saved_content', $post->post_content, $post );
	return is_string( $saved ) && nutrient_widgets_stands_in( $saved, $name, $value );
}

/**
 * Whether an attribute with its value stands in a post as it was saved, in a shortcode or in a block. A list of comments
 * in a post is run with it, and then its shortcodes are.
 *
 * @param string $saved Content of the post.
 * @param string $name  Of an attribute.
 * @param string $value Its value.
 * @return bool
 */
function nutrient_widgets_stands_in( $saved, $name, $value ) {
	$quote   = '(?:["\'”“„″\s]|&quot;|\[|\]|/|\}|,|$)';
	$pattern = '~(?<![\w-])' . preg_quote( $name, '~' ) . '["\']?\s*[=:]\s*(?:["\'“”„″]\s*)*' . preg_quote( nutrient_widgets_bare( $value ), '~' ) . $quote . '~i';
	return 1 === preg_match( $pattern, nutrient_widgets_bare( $saved ) );
}

/**
 * A text without the ways in which shortcodes and blocks write a sign.
 *
 * @param string $text Any.
 * @return string
 */
function nutrient_widgets_bare( $text ) {
	// Blocks are saved as JSON, with a few signs as numbers.
	$text = preg_replace( '/\\\\u([0-9a-f]{4})/i', '&#x$1;', (string) $text );
	$text = str_replace( '\\', '', $text );
	// Twice: there may be an entity in such a number.
	$text = html_entity_decode( html_entity_decode( $text, ENT_QUOTES, 'UTF-8' ), ENT_QUOTES, 'UTF-8' );
	return trim( preg_replace( '/\s+/', ' ', $text ) );
}
