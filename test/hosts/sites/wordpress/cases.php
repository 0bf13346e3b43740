<?php
/**
 * Plugin Name: What tests ask WordPress (?case=…), a site that runs the shortcodes of strangers (?strangers), and the e-mails that
 * it would have sent.
 */

/** What a stranger writes. */
const NW_STRANGER = '[nutrient_widget tag="review-note" reviewed-by="A Stranger"]Ask.[/nutrient_widget]';

/** A plugin that lists what strangers wrote, in the content of a post. */
add_shortcode(
	'strangers',
	static function () {
		return do_shortcode( NW_STRANGER );
	}
);

if ( isset( $_GET['strangers'] ) ) {
	foreach ( array( 'comment_text', 'widget_text', 'term_description' ) as $filter ) {
		add_filter( $filter, 'do_shortcode', 50 );
		add_filter( $filter, 'do_blocks', 9 );
	}
	add_action(
		'wp_footer',
		static function () {
			$text = NW_STRANGER . '<!-- wp:nutrient-widgets/widget {"tag":"review-note","options":{"reviewed-by":"A Stranger"}} --><div><p></p></div><!-- /wp:nutrient-widgets/widget -->';
			echo '<aside>';
			the_widget( 'WP_Widget_Text', array( 'text' => $text ) );
			the_widget( 'WP_Widget_Block', array( 'content' => $text ) );
			the_widget( 'WP_Widget_Custom_HTML', array( 'content' => $text ) );
			echo '</aside>';
		}
	);
}

add_filter(
	'pre_wp_mail',
	static function ( $sent, $mail ) {
		file_put_contents( getenv( 'NW_LOG' ) . '.mail', wp_json_encode( $mail ) . "\n", FILE_APPEND );
		return empty( get_option( 'nw_no_mail' ) );
	},
	10,
	2
);

/** What is asked for by ?case=…; what it gives is sent as JSON. */
function nw_case( $name ) {
	global $wpdb;
	$admin_post = get_posts( array( 'name' => 'speaking-admin' ) )[0];
	$speaking   = array(
		'tag'     => 'review-note',
		'options' => array( 'reviewed-by' => 'Nobody Known' ),
	);
	switch ( $name ) {
		case 'preview': // As the route that draws blocks for the editor does, by an author, about the post of another.
			define( 'REST_REQUEST', true );
			$GLOBALS['post'] = $admin_post;
			setup_postdata( $admin_post );
			return render_block(
				array(
					'blockName'    => 'nutrient-widgets/widget',
					'attrs'        => $speaking,
					'innerBlocks'  => array(),
					'innerHTML'    => '',
					'innerContent' => array(),
				)
			);
		case 'other-text': // Which a theme sends through the filters of a content, with the post of an administrator around it.
			$GLOBALS['post'] = $admin_post;
			return apply_filters( 'the_content', NW_STRANGER );
		case 'among-others': // Where a comment, a sidebar or an excerpt shows what an administrator says in a post.
			$GLOBALS['post'] = $admin_post;
			$found           = array( 'the post itself' => apply_filters( 'the_content', $admin_post->post_content ) );
			foreach ( array( 'comment_text', 'comment_text_rss', 'widget_text', 'widget_block_content', 'widget_custom_html_content', 'get_the_excerpt', 'term_description' ) as $filter ) {
				remove_all_filters( $filter );
				add_filter(
					$filter,
					static function () use ( $admin_post ) {
						return apply_filters( 'the_content', $admin_post->post_content );
					}
				);
				$found[ $filter ] = apply_filters( $filter, '' );
			}
			return $found;
		case 'clean': // By an administrator, of what others wrote.
			wp_set_current_user( 1 );
			return wp_kses_post( '<review-note reviewed-by="A Stranger">Ask.</review-note><intake-table age="34" onclick="x">Ask.</intake-table>' );
		case 'odd': // Where there is no post, with what no one should send.
			$GLOBALS['post'] = null;
			unset( $GLOBALS['post'] );
			$odd = array( '', null, array(), array( 'tag' => array( 'x' ) ), array( array( 'x' ) ), "\xff", 7, new stdClass(), array( 'tag' => 'review-note', 'reviewed-by' => array( 1 ) ), array( 'review-note', "reviewed-by\xff" ) );
			foreach ( $odd as $value ) {
				nutrient_widgets_shortcode( $value, $value );
				nutrient_widgets_render( $value, is_array( $value ) ? $value : array(), is_string( $value ) ? $value : '' );
				nutrient_widgets_render_block( array( 'tag' => $value, 'options' => $value ), '' );
				nutrient_widgets_allowed_html( $value, $value );
				nutrient_widgets_look_in( $value );
				nutrient_widgets_keep_in_excerpt( $value );
			}
			nutrient_widgets_enqueue_early();
			apply_filters( 'the_content', NW_STRANGER );
			return do_shortcode( NW_STRANGER ) . do_blocks( '<!-- wp:nutrient-widgets/widget {"tag":["x"],"options":["a",{"b":1}],"fallback":3} --><div></div><!-- /wp:nutrient-widgets/widget --><!-- wp:block {"ref":["x"]} /-->' );
		case 'reports': // With the settings that the test names.
			update_option( 'nutrient_widgets_reports', json_decode( wp_unslash( $_GET['settings'] ), true ) );
			return nutrient_widgets_settings();
		case 'clear':
			array_map( 'nutrient_widgets_delete_report', nutrient_widgets_report_ids( array( 'numberposts' => 1000 ) ) );
			return $wpdb->get_results( "SELECT post_type FROM {$wpdb->posts} WHERE post_type LIKE 'nutrient%'" );
		case 'stored': // What there is, and all that the database holds of them.
			$ids = nutrient_widgets_report_ids( array( 'numberposts' => 1000 ) );
			return array(
				'clock'   => (bool) wp_next_scheduled( 'nutrient_widgets_delete_old' ),
				'reports' => array_map( 'nutrient_widgets_report', $ids ),
				'rows'    => array(
					$wpdb->get_results( "SELECT * FROM {$wpdb->posts} WHERE post_type LIKE 'nutrient%'" ),
					$wpdb->get_results( "SELECT * FROM {$wpdb->postmeta} WHERE meta_key LIKE '%nutrient%' AND meta_key NOT LIKE '%piece%'" ),
					$wpdb->get_results( "SELECT * FROM {$wpdb->options} WHERE option_name LIKE '%nutrient%'" ),
				),
			);
		case 'lock': // As somebody who broke off some seconds ago.
			$wpdb->insert( $wpdb->options, array( 'option_name' => 'nutrient_widgets_lock', 'option_value' => ( time() - (int) $_GET['ago'] ) . '-x' ) );
			return true;
		case 'unlock':
			return $wpdb->delete( $wpdb->options, array( 'option_name' => 'nutrient_widgets_lock' ) );
		case 'age': // Makes all older by days.
			$wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->posts} SET post_date_gmt = DATE_SUB( post_date_gmt, INTERVAL %d MINUTE ) WHERE post_type LIKE 'nutrient%%'", (int) $_GET['minutes'] ) );
			wp_cache_flush();
			return true;
		case 'cron':
			do_action( 'nutrient_widgets_delete_old' );
			return (bool) wp_next_scheduled( 'nutrient_widgets_delete_old' );
		case 'export':
			return nutrient_widgets_export( wp_unslash( $_GET['email'] ), (int) ( $_GET['page'] ?? 1 ) );
		case 'erase':
			return nutrient_widgets_erase( wp_unslash( $_GET['email'] ) );
		case 'wxr':
			require ABSPATH . 'wp-admin/includes/export.php';
			ob_start();
			export_wp( array( 'content' => 'all' ) );
			return ob_get_clean();
		case 'mails':
			$file  = getenv( 'NW_LOG' ) . '.mail';
			$mails = file_exists( $file ) ? array_map( 'json_decode', file( $file ) ) : array();
			file_exists( $file ) && unlink( $file );
			return $mails;
		case 'no-mail':
			return update_option( 'nw_no_mail', $_GET['on'] );
		case 'uninstall':
			define( 'WP_UNINSTALL_PLUGIN', 'nutrient-widgets/nutrient-widgets.php' );
			require WP_PLUGIN_DIR . '/nutrient-widgets/uninstall.php';
			wp_cache_flush();
			return array(
				$wpdb->get_col( "SELECT post_type FROM {$wpdb->posts} WHERE post_type LIKE 'nutrient%'" ),
				$wpdb->get_col( "SELECT meta_key FROM {$wpdb->postmeta} WHERE meta_key LIKE '%nutrient%'" ),
				$wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%nutrient%'" ),
				$wpdb->get_col( "SELECT meta_key FROM {$wpdb->usermeta} WHERE meta_key LIKE '%nutrient%'" ),
				wp_next_scheduled( 'nutrient_widgets_delete_old' ),
			);
		default:
			return null;
	}
}

add_action(
	'wp',
	static function () {
		if ( isset( $_GET['case'] ) ) {
			$nw_given = nw_case( $_GET['case'] );
			header( 'Content-Type: application/json' );
			header_remove( 'Content-Disposition' );
			echo wp_json_encode( $nw_given );
			exit;
		}
	}
);
