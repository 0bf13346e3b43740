<?php
/**
 * Plugin Name: The tests choose the theme (?theme=blocks), and a copy of the plugin without its script (?bare), and read what PHP
 * had to complain about (?php-log).
 */
if ( isset( $_GET['php-log'] ) ) {
	header( 'Content-Type: text/plain' );
	// WordPress 6.1 is older than the PHP that runs it.
	echo preg_replace( '~^.*Deprecated.*in ' . preg_quote( getenv( 'NW_WORDPRESS' ), '~' ) . '/.*\n~m', '', (string) @file_get_contents( getenv( 'NW_LOG' ) ) );
	exit;
}
foreach ( array( 'template', 'stylesheet' ) as $part ) {
	add_filter(
		"pre_option_$part",
		static function () {
			return isset( $_GET['theme'] ) && 'blocks' === $_GET['theme'] ? 'blocks' : 'classic';
		}
	);
}
if ( isset( $_GET['bare'] ) ) {
	add_filter(
		'pre_option_active_plugins',
		static function () {
			return array( 'bare-widgets/nutrient-widgets.php' );
		}
	);
}
// They come from another site, in browsers that lack some.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );

// A blog without a line to the outside: it would complain that it cannot ask for updates.
foreach ( array( 'core', 'plugins', 'themes' ) as $nutrient_widgets_what ) {
	remove_action( 'admin_init', "_maybe_update_$nutrient_widgets_what" );
	remove_action( "load-$nutrient_widgets_what.php", "wp_update_$nutrient_widgets_what" );
	add_filter( "pre_site_transient_update_$nutrient_widgets_what", '__return_null' );
}

// What the editor keeps for its user stays in its page: other tests look at what is stored for this origin.
add_action(
	'admin_enqueue_scripts',
	static function () {
		?>
		<script>
			{
				const kept = new Map();
				Object.defineProperty( window, 'localStorage', {
					value: {
						getItem: ( name ) => kept.get( name ) ?? null,
						setItem: ( name, text ) => void kept.set( name, String( text ) ),
						removeItem: ( name ) => void kept.delete( name ),
					},
				} );
			}
		</script>
		<?php
	},
	0
);
