<?php
/**
 * Whether this site takes reports of readers, how many, and for how long. Off until somebody switches it on.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The limits that can be set: name => lowest, default, highest.
 *
 * @return array
 */
function nutrient_widgets_limits() {
	return array(
		'days'      => array( 1, 90, 365 ),
		'hour'      => array( 1, 20, 200 ),
		'kept'      => array( 1, 200, 2000 ),
		'megabytes' => array( 0, 50, 500 ),
	);
}

/**
 * The settings, each within its limits, whatever is in the database.
 *
 * @return array
 */
function nutrient_widgets_settings() {
	return nutrient_widgets_clean_settings( get_option( 'nutrient_widgets_reports' ) );
}

/**
 * Makes settings of whatever was sent.
 *
 * @param mixed $given Settings, perhaps.
 * @return array
 */
function nutrient_widgets_clean_settings( $given ) {
	$given    = is_array( $given ) ? $given : array();
	$tell     = is_string( $given['tell'] ?? null ) ? sanitize_email( $given['tell'] ) : '';
	$settings = array(
		'on'   => ! empty( $given['on'] ),
		'tell' => is_email( $tell ) ? $tell : '',
	);
	foreach ( nutrient_widgets_limits() as $name => list( $lowest, $default, $highest ) ) {
		$number            = is_numeric( $given[ $name ] ?? null ) ? (int) $given[ $name ] : $default;
		$settings[ $name ] = max( $lowest, min( $highest, $number ) );
	}
	return $settings;
}

/**
 * Who reads, answers and deletes reports: editors, as those of comments.
 *
 * @return string A capability.
 */
function nutrient_widgets_reports_capability() {
	/**
	 * Filters the capability that reading reports takes.
	 *
	 * @param string $capability A capability of WordPress.
	 */
	$capability = apply_filters( 'nutrient_widgets_reports_capability', 'edit_others_posts' );
	return is_string( $capability ) && '' !== $capability ? $capability : 'do_not_allow';
}

/**
 * Registers the one option.
 */
function nutrient_widgets_register_settings() {
	register_setting(
		'nutrient_widgets',
		'nutrient_widgets_reports',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'nutrient_widgets_clean_settings',
			'show_in_rest'      => false,
		)
	);
}
add_action( 'admin_init', 'nutrient_widgets_register_settings' );

/**
 * Adds the page below Settings.
 */
function nutrient_widgets_settings_menu() {
	add_options_page( __( 'Nutrient Widgets', 'nutrient-widgets' ), __( 'Nutrient Widgets', 'nutrient-widgets' ), 'manage_options', 'nutrient-widgets', 'nutrient_widgets_settings_page' );
}
add_action( 'admin_menu', 'nutrient_widgets_settings_menu' );

/**
 * Leads to it from the page of plugins.
 *
 * @param array $links What stands there.
 * @return array
 */
function nutrient_widgets_settings_link( $links ) {
	if ( is_array( $links ) && current_user_can( 'manage_options' ) ) {
		$links[] = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=nutrient-widgets' ) ), esc_html__( 'Settings', 'nutrient-widgets' ) );
	}
	return $links;
}
add_filter( 'plugin_action_links_nutrient-widgets/nutrient-widgets.php', 'nutrient_widgets_settings_link' );

/**
 * Prints the page.
 */
function nutrient_widgets_settings_page() {
	$settings = nutrient_widgets_settings();
	$labels   = array(
		'days'      => __( 'Days until a report is deleted', 'nutrient-widgets' ),
		'hour'      => __( 'Reports an hour at most', 'nutrient-widgets' ),
		'kept'      => __( 'Reports kept at most', 'nutrient-widgets' ),
		'megabytes' => __( 'Megabytes of pictures at most (0: no pictures)', 'nutrient-widgets' ),
	);
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Nutrient Widgets', 'nutrient-widgets' ); ?></h1>
		<h2><?php esc_html_e( 'Reports of readers', 'nutrient-widgets' ); ?></h2>
		<p><?php esc_html_e( 'Readers can tell you of a mistake, with a picture of the page if they like. Reports are kept in the database of this site. Only editors and administrators see them. No IP address and no name of a browser is kept.', 'nutrient-widgets' ); ?></p>
		<form action="options.php" method="post">
			<?php settings_fields( 'nutrient_widgets' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><?php esc_html_e( 'Take reports', 'nutrient-widgets' ); ?></th>
					<td><label><input type="checkbox" name="nutrient_widgets_reports[on]" value="1" <?php checked( $settings['on'] ); ?>>
						<?php esc_html_e( 'This site takes reports', 'nutrient-widgets' ); ?></label>
						<p class="description"><?php esc_html_e( 'Then switch on “Send reports to this site” in the block, or write [nutrient_widget report-issue endpoint="site"].', 'nutrient-widgets' ); ?></p></td>
				</tr>
				<?php foreach ( nutrient_widgets_limits() as $name => list( $lowest, , $highest ) ) : ?>
				<tr>
					<th scope="row"><label for="nutrient-widgets-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $labels[ $name ] ); ?></label></th>
					<td><input type="number" class="small-text" id="nutrient-widgets-<?php echo esc_attr( $name ); ?>" name="nutrient_widgets_reports[<?php echo esc_attr( $name ); ?>]" value="<?php echo esc_attr( (string) $settings[ $name ] ); ?>" min="<?php echo esc_attr( (string) $lowest ); ?>" max="<?php echo esc_attr( (string) $highest ); ?>"></td>
				</tr>
				<?php endforeach; ?>
				<tr>
					<th scope="row"><label for="nutrient-widgets-tell"><?php esc_html_e( 'Tell this e-mail address', 'nutrient-widgets' ); ?></label></th>
					<td><input type="email" class="regular-text" id="nutrient-widgets-tell" name="nutrient_widgets_reports[tell]" value="<?php echo esc_attr( $settings['tell'] ); ?>">
						<p class="description"><?php esc_html_e( 'At most once an hour, with a link and nothing of the report. Empty: nobody is told.', 'nutrient-widgets' ); ?></p></td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
