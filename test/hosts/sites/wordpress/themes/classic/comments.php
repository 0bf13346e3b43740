<?php
/** What readers wrote. */
?>
<ol id="comments"><?php wp_list_comments(); ?></ol>
