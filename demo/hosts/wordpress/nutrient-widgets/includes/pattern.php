<?php
/**
 * A pattern: the skeleton of an article on magnesium and nerves.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * A block as the editor saves it, with the words that stand in for the widget.
 *
 * @param string $tag     A widget.
 * @param array  $options Its attributes.
 * @return string
 */
function nutrient_widgets_saved_block( $tag, $options = array() ) {
	$attributes = array( 'tag' => $tag );
	if ( $options ) {
		$attributes['options'] = $options;
	}
	return get_comment_delimited_block_content( 'nutrient-widgets/widget', $attributes, "\n" . '<div><p>' . esc_html( nutrient_widgets_fallback( $tag ) ) . "</p></div>\n" );
}

/**
 * Registers it. Its paragraphs say what belongs there.
 */
function nutrient_widgets_register_pattern() {
	$heading   = static function ( $text ) {
		return "<!-- wp:heading -->\n<h2>" . esc_html( $text ) . "</h2>\n<!-- /wp:heading -->";
	};
	$paragraph = static function ( $text ) {
		return "<!-- wp:paragraph -->\n<p>" . esc_html( $text ) . "</p>\n<!-- /wp:paragraph -->";
	};
	$parts     = array(
		nutrient_widgets_saved_block( 'emergency-banner' ),
		$paragraph( __( 'Say in two sentences what this article is about, and whom it is for.', 'nutrient-widgets' ) ),
		$heading( __( 'What neuropathy feels like', 'nutrient-widgets' ) ),
		nutrient_widgets_saved_block( 'neuropathy-guide' ),
		$heading( __( 'What magnesium does', 'nutrient-widgets' ) ),
		nutrient_widgets_saved_block( 'nutrient-facts' ),
		nutrient_widgets_saved_block( 'intake-table' ),
		nutrient_widgets_saved_block( 'food-sources' ),
		$heading( __( 'Too little of it', 'nutrient-widgets' ) ),
		nutrient_widgets_saved_block( 'deficiency-checklist' ),
		$heading( __( 'What studies say', 'nutrient-widgets' ) ),
		nutrient_widgets_saved_block( 'evidence-list' ),
		$heading( __( 'Before taking magnesium', 'nutrient-widgets' ) ),
		nutrient_widgets_saved_block( 'supplement-warning' ),
		nutrient_widgets_saved_block( 'review-note' ),
		nutrient_widgets_saved_block( 'report-issue', array( 'endpoint' => 'site' ) ),
	);
	register_block_pattern(
		'nutrient-widgets/magnesium-and-nerves',
		array(
			'title'       => __( 'Magnesium and nerves', 'nutrient-widgets' ),
			'description' => __( 'An article with the boxes of Nutrient Widgets in the order in which readers need them.', 'nutrient-widgets' ),
			'categories'  => array( 'text' ),
			'content'     => implode( "\n\n", $parts ),
		)
	);
}
add_action( 'init', 'nutrient_widgets_register_pattern', 11 );
