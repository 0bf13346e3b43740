<?php
/**
 * What the attributes are called at the side of the editor.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * All names of attributes, each with words for it.
 *
 * @return string[]
 */
function nutrient_widgets_labels() {
	return array(
		'heading'       => __( 'Heading', 'nutrient-widgets' ),
		'heading-level' => __( 'Level of the heading', 'nutrient-widgets' ),
		'compact'       => __( 'Short form', 'nutrient-widgets' ),
		'signs'         => __( 'Whose warning signs', 'nutrient-widgets' ),
		'region'        => __( 'Country', 'nutrient-widgets' ),
		'expand'        => __( 'Rows that are open at first', 'nutrient-widgets' ),
		'age'           => __( 'Age', 'nutrient-widgets' ),
		'sex'           => __( 'Sex', 'nutrient-widgets' ),
		'life-stage'    => __( 'Stage of life', 'nutrient-widgets' ),
		'authority'     => __( 'Whose figures', 'nutrient-widgets' ),
		'compare'       => __( 'Figures to compare', 'nutrient-widgets' ),
		'unit'          => __( 'Unit', 'nutrient-widgets' ),
		'show'          => __( 'What to show', 'nutrient-widgets' ),
		'conditions'    => __( 'Conditions to show first', 'nutrient-widgets' ),
		'medicines'     => __( 'Medicines to show first', 'nutrient-widgets' ),
		'group'         => __( 'Kind of food', 'nutrient-widgets' ),
		'limit'         => __( 'How many', 'nutrient-widgets' ),
		'topics'        => __( 'Topics', 'nutrient-widgets' ),
		'area'          => __( 'Part of the body', 'nutrient-widgets' ),
		'nerves'        => __( 'Kind of nerves', 'nutrient-widgets' ),
		'kind'          => __( 'Kind of study', 'nutrient-widgets' ),
		'reviewed-by'   => __( 'Who checked the page', 'nutrient-widgets' ),
		'credentials'   => __( 'What they are', 'nutrient-widgets' ),
		'reviewed-on'   => __( 'When they checked it', 'nutrient-widgets' ),
		'next-review'   => __( 'When it is checked again', 'nutrient-widgets' ),
		'src'           => __( 'Address of the video', 'nutrient-widgets' ),
		'poster'        => __( 'Address of its picture', 'nutrient-widgets' ),
		'title'         => __( 'Title of the video', 'nutrient-widgets' ),
		'captions'      => __( 'Address of its captions', 'nutrient-widgets' ),
		'endpoint'      => __( 'Another address for reports', 'nutrient-widgets' ),
		'mailto'        => __( 'E-mail address for reports', 'nutrient-widgets' ),
	);
}
