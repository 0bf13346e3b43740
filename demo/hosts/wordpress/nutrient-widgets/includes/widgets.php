<?php
/**
 * What the widgets are called, what they allow, and what stands in for each of them.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * All widgets by tag, from widgets.json. An attribute has `flag`, `values` or `allowed`; `guarded` means that it speaks
 * for the publisher.
 *
 * @return array
 */
function nutrient_widgets_all() {
	static $all = null;
	if ( null === $all ) {
		$all = json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/widgets.json' ), true );
		$all = is_array( $all ) ? $all : array();
	}
	return $all;
}

/**
 * What readers see until the widget is there, in feeds, and where the script never comes, if the author wrote nothing.
 *
 * @param string $tag A widget.
 * @return string
 */
function nutrient_widgets_fallback( $tag ) {
	switch ( $tag ) {
		case 'emergency-banner':
			return __( 'In an emergency, call your local emergency number.', 'nutrient-widgets' );
		case 'intake-table':
			return __( 'Ask a doctor or pharmacist how much magnesium a day is right for you.', 'nutrient-widgets' );
		case 'deficiency-checklist':
			return __( 'Cramps, weakness and numbness have many causes. Ask a doctor about yours.', 'nutrient-widgets' );
		case 'supplement-warning':
			return __( 'If you have kidney disease, ask a doctor before you take magnesium. If not, ask a pharmacist first.', 'nutrient-widgets' );
		case 'food-sources':
			return __( 'Nuts, seeds, beans, whole grains and leafy greens hold magnesium.', 'nutrient-widgets' );
		case 'nutrient-facts':
			return __( 'Muscles, nerves and bones need magnesium.', 'nutrient-widgets' );
		case 'neuropathy-guide':
			return __( 'Numb, tingling or painful feet and hands have many causes. Ask a doctor.', 'nutrient-widgets' );
		case 'evidence-list':
			return __( 'Ask a doctor or pharmacist what studies say about magnesium.', 'nutrient-widgets' );
		case 'review-note':
			return __( 'Talk to a doctor or pharmacist about what you read here.', 'nutrient-widgets' );
		case 'video-facade':
			return __( 'There is a video here. It cannot be shown.', 'nutrient-widgets' );
		default:
			return __( 'Something wrong on this page? Please tell us.', 'nutrient-widgets' );
	}
}

/**
 * Keeps of a text what may stand inside a tag: words, links and emphasis, on one line. A browser would move a paragraph
 * or a list out of the tag, and it would show beside the widget.
 *
 * @param string $text HTML.
 * @return string
 */
function nutrient_widgets_inline( $text ) {
	$inline = wp_kses(
		// Where a paragraph ended, a word must not run into the next.
		preg_replace( '#</?(?:p|br|div|li|h[1-6])\b[^>]*>#i', ' ', (string) $text ),
		array(
			'a'      => array(
				'href' => true,
				'rel'  => true,
			),
			'b'      => array(),
			'em'     => array(),
			'i'      => array(),
			'strong' => array(),
			'span'   => array( 'lang' => true ),
		)
	);
	return trim( preg_replace( '/\s+/', ' ', $inline ) );
}
