<?php
/**
 * The block. Its words are saved in the post as a paragraph, which stays when the plugin is switched off.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Registers the block and tells its editor what there is to choose.
 */
function nutrient_widgets_register_block() {
	register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => 'nutrient_widgets_render_block' ) );
}
add_action( 'init', 'nutrient_widgets_register_block' );

/**
 * Hands the widgets to the block's editor. Its fields show only what this user may set. The widgets' own script is not
 * loaded there: it would draw a widget over a link that the author is still typing. It runs in the frames of previews.
 */
function nutrient_widgets_editor_data() {
	$widgets = nutrient_widgets_all();
	foreach ( $widgets as $tag => $widget ) {
		$widgets[ $tag ]['fallback'] = nutrient_widgets_fallback( $tag );
	}
	$script = wp_scripts()->registered['nutrient-widgets'] ?? null;
	$post   = get_post();
	$data   = array(
		'widgets'  => $widgets,
		'labels'   => nutrient_widgets_labels(),
		// In a new post the author is who writes it.
		'maySpeak' => $post ? nutrient_widgets_author_may( $post ) : current_user_can( 'unfiltered_html' ),
		'reports'  => '' !== nutrient_widgets_report_path(),
		'script'   => $script ? add_query_arg( 'ver', $script->ver, $script->src ) : '',
	);
	wp_add_inline_script( 'nutrient-widgets-widget-editor-script', 'window.nutrientWidgetsBlock = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'nutrient_widgets_editor_data' );

/**
 * Renders the block.
 *
 * @param array  $attributes Of the block.
 * @param string $content    What was saved.
 * @return string
 */
function nutrient_widgets_render_block( $attributes, $content ) {
	$options = array();
	foreach ( is_array( $attributes['options'] ?? null ) ? $attributes['options'] : array() as $name => $value ) {
		if ( is_scalar( $value ) && '' !== trim( (string) $value ) ) {
			$options[ strtolower( (string) $name ) ] = (string) $value;
		}
	}
	return nutrient_widgets_render( $attributes['tag'] ?? '', $options, (string) $content );
}

/**
 * Leaves the block's words in excerpts.
 *
 * @param string[] $names Blocks that excerpts may hold.
 * @return string[]
 */
function nutrient_widgets_allow_in_excerpt( $names ) {
	$names[] = 'nutrient-widgets/widget';
	return $names;
}
add_filter( 'excerpt_allowed_blocks', 'nutrient_widgets_allow_in_excerpt' );
