<?php
/**
 * One report on the screen of editors, and what they do with it.
 *
 * @package nutrient-widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Prints a report, its picture, and the forms to answer and to delete it.
 *
 * @param array $report A report.
 */
function nutrient_widgets_print_report( $report ) {
	if ( ! $report['read'] ) {
		wp_update_post(
			array(
				'ID'         => $report['id'],
				'menu_order' => 1,
			)
		);
	}
	printf( '<p><a href="%s">%s</a></p>', esc_url( nutrient_widgets_reports_url() ), esc_html__( 'All reports', 'nutrient-widgets' ) );
	echo '<table class="form-table nutrient-widgets-report">';
	$rows = nutrient_widgets_rows( $report );
	unset( $rows[ __( 'Picture', 'nutrient-widgets' ) ] );
	foreach ( $rows as $name => $value ) {
		$text = nl2br( esc_html( $value ) );
		if ( $value === $report['page'] && nutrient_widgets_is_ours( $value ) ) {
			$text = sprintf( '<a href="%s" rel="noopener noreferrer">%s</a>', esc_url( $value ), esc_html( $value ) );
		}
		// phpcs:ignore WordPress.Security.EscapeOutput -- Each way to it escapes.
		printf( '<tr><th scope="row">%s</th><td dir="auto">%s</td></tr>', esc_html( $name ), $text );
	}
	echo '</table>';
	if ( $report['picture'] ) {
		$address = wp_nonce_url( admin_url( 'admin-post.php?action=nutrient_widgets_picture&report=' . $report['id'] ), 'nutrient_widgets_picture_' . $report['id'] );
		printf( '<p><a href="%1$s"><img src="%1$s" alt="%2$s" style="max-width:100%%;max-height:40rem;border:1px solid #8c8f94"></a></p>', esc_url( $address ), esc_attr__( 'What the reader saw', 'nutrient-widgets' ) );
	}
	if ( '' !== $report['email'] ) {
		nutrient_widgets_print_answer( $report );
	}
	nutrient_widgets_form_begin( 'delete', $report['id'] );
	submit_button( __( 'Delete this report', 'nutrient-widgets' ), 'delete' );
	echo '</form>';
}

/**
 * Prints the form to answer.
 *
 * @param array $report A report with an address.
 */
function nutrient_widgets_print_answer( $report ) {
	echo '<h2>' . esc_html__( 'Answer by e-mail', 'nutrient-widgets' ) . '</h2>';
	if ( $report['answered'] ) {
		/* translators: %s: date. */
		echo '<p>' . esc_html( sprintf( __( 'Answered on %s.', 'nutrient-widgets' ), nutrient_widgets_date( $report['answered'] ) ) ) . '</p>';
	}
	nutrient_widgets_form_begin( 'answer', $report['id'] );
	printf( '<p><label for="nutrient-widgets-answer">%s</label></p>', esc_html__( 'Your words. They are not kept here.', 'nutrient-widgets' ) );
	echo '<p><textarea id="nutrient-widgets-answer" name="answer" rows="8" class="large-text" required></textarea></p>';
	/* translators: 1: address of the reader, 2: address of the editor. */
	echo '<p>' . esc_html( sprintf( __( 'It goes to %1$s. What they write back comes to %2$s, which they see.', 'nutrient-widgets' ), $report['email'], wp_get_current_user()->user_email ) ) . '</p>';
	submit_button( __( 'Send the answer', 'nutrient-widgets' ), 'primary', 'submit', false );
	echo '</form>';
}

/**
 * Begins a form for a report.
 *
 * @param string $what What it does.
 * @param int    $id   Number of the report.
 */
function nutrient_widgets_form_begin( $what, $id ) {
	printf( '<form method="post" action="%s">', esc_url( admin_url( 'admin-post.php' ) ) );
	printf( '<input type="hidden" name="action" value="nutrient_widgets_%s"><input type="hidden" name="report" value="%d">', esc_attr( $what ), (int) $id );
	wp_nonce_field( 'nutrient_widgets_' . $what . '_' . $id );
}

/**
 * The report that a request is about, once it is clear that it may.
 *
 * @param string $what   What is asked for.
 * @param array  $fields Of the request.
 * @return array A report.
 */
function nutrient_widgets_asked_for( $what, $fields ) {
	$id = is_string( $fields['report'] ?? null ) ? absint( $fields['report'] ) : 0;
	if ( ! current_user_can( nutrient_widgets_reports_capability() ) ) {
		wp_die( esc_html__( 'You may not read reports.', 'nutrient-widgets' ), '', 403 );
	}
	check_admin_referer( 'nutrient_widgets_' . $what . '_' . $id );
	$report = nutrient_widgets_report( $id );
	if ( ! $report ) {
		wp_safe_redirect( nutrient_widgets_reports_url( array( 'done' => 'gone' ) ) );
		exit;
	}
	return $report;
}

/**
 * Shows a picture, to those who may read reports. Should a browser open it by itself, nothing in it may run.
 */
function nutrient_widgets_show_picture() {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Looked at where the report is found.
	$report = nutrient_widgets_asked_for( 'picture', $_GET );
	$bytes  = $report['picture'] ? nutrient_widgets_picture_bytes( $report['picture'] ) : '';
	if ( '' === $bytes ) {
		wp_die( '', '', 404 );
	}
	while ( ob_get_level() ) {
		ob_end_clean();
	}
	$is_png = 0 === strpos( $bytes, "\x89PNG" );
	nocache_headers();
	header( 'Cache-Control: private, no-store' );
	header( 'Content-Type: ' . ( $is_png ? 'image/png' : 'image/jpeg' ) );
	header( 'Content-Disposition: inline; filename="report.' . ( $is_png ? 'png' : 'jpg' ) . '"' );
	header( 'Content-Length: ' . strlen( $bytes ) );
	header( 'X-Content-Type-Options: nosniff' );
	header( "Content-Security-Policy: default-src 'none'; sandbox" );
	header( 'Cross-Origin-Resource-Policy: same-origin' );
	// phpcs:ignore WordPress.Security.EscapeOutput -- A picture that was drawn here.
	echo $bytes;
	exit;
}
add_action( 'admin_post_nutrient_widgets_picture', 'nutrient_widgets_show_picture' );

/**
 * Deletes a report.
 */
function nutrient_widgets_post_delete() {
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- Looked at where the report is found.
	$report = nutrient_widgets_asked_for( 'delete', $_POST );
	wp_safe_redirect( nutrient_widgets_reports_url( array( 'done' => nutrient_widgets_delete_report( $report['id'] ) ? 'deleted' : 'gone' ) ) );
	exit;
}
add_action( 'admin_post_nutrient_widgets_delete', 'nutrient_widgets_post_delete' );

/**
 * Sends an answer, as plain text. No word of the report is in it: whoever wrote that may have named somebody else's
 * address. What stands in its head are an address that was looked at, the site's name and the editor's own address.
 */
function nutrient_widgets_post_answer() {
	// phpcs:disable WordPress.Security.NonceVerification.Missing -- Looked at where the report is found.
	$report = nutrient_widgets_asked_for( 'answer', $_POST );
	$text   = is_string( $_POST['answer'] ?? null ) ? nutrient_widgets_clean_text( wp_unslash( $_POST['answer'] ) ) : '';
	// phpcs:enable
	$done = 'empty';
	if ( '' !== $text ) {
		$headers = array( 'Content-Type: text/plain; charset=UTF-8' );
		$own     = wp_get_current_user()->user_email;
		if ( nutrient_widgets_is_address( $own ) ) {
			$headers[] = 'Reply-To: ' . $own;
		}
		/* translators: %s: name of the site. */
		$subject = sprintf( __( '[%s] Your report', 'nutrient-widgets' ), nutrient_widgets_site_name() );
		/* translators: 1: address of the site, 2: date. */
		$text .= "\n\n-- \n" . sprintf( __( 'An answer to what was reported to %1$s on %2$s.', 'nutrient-widgets' ), home_url(), nutrient_widgets_date( $report['time'] ) ) . "\n";
		$sent  = nutrient_widgets_is_address( $report['email'] ) && wp_mail( $report['email'], $subject, $text, $headers );
		$done  = $sent ? 'answered' : 'unsent';
		if ( $sent ) {
			update_post_meta( $report['id'], '_nutrient_widgets_answered', time() );
		}
	}
	wp_safe_redirect(
		nutrient_widgets_reports_url(
			array(
				'report' => $report['id'],
				'done'   => $done,
			)
		)
	);
	exit;
}
add_action( 'admin_post_nutrient_widgets_answer', 'nutrient_widgets_post_answer' );
