<?php
/**
 * Runs before every script of WordPress. Its files lie outside the site, and would look for wp-config.php beside them:
 * Debian's, which is about the whole machine.
 */
define( 'ABSPATH', getenv( 'NW_SITE' ) . '/' );
