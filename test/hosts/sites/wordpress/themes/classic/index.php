<?php
/** The head is printed before the content is rendered, as in every classic theme. */
?>
<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="<?php bloginfo( 'charset' ); ?>">
	<meta name="viewport" content="width=device-width">
	<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<?php wp_body_open(); ?>
<main>
<?php while ( have_posts() ) : ?>
	<?php the_post(); ?>
	<article id="<?php echo esc_attr( get_post()->post_name ); ?>">
		<h1><?php the_title(); ?></h1>
		<?php is_singular() ? the_content() : the_excerpt(); ?>
	</article>
	<?php is_singular() && comments_template(); ?>
<?php endwhile; ?>
</main>
<?php wp_footer(); ?>
</body>
</html>
