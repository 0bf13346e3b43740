<?php
// Reads articles as a list in JSON, and writes what the named engine makes of them.
error_reporting(E_ALL & ~E_DEPRECATED);
ini_set('display_errors', 'stderr');

if (str_starts_with($argv[1], 'wordpress')) {
    // Its own files, without a database: of its options only the address of the site is asked for. Not in a function,
    // as their variables are global.
    define('ABSPATH', '/usr/share/wordpress/');
    define('WPINC', 'wp-includes');
    define('WP_DEBUG', false);
    $files = ['compat', 'load', 'plugin', 'functions', 'pomo/translations', 'l10n', 'formatting'];
    foreach ([...$files, 'shortcodes', 'kses', 'blocks', 'link-template', 'http'] as $file) {
        require ABSPATH . WPINC . "/$file.php";
    }
    $options = ['home' => 'https://blog.example', 'siteurl' => 'https://blog.example', 'blog_charset' => 'UTF-8'];
    foreach ($options as $name => $value) {
        add_filter("pre_option_$name", fn() => $value);
    }
}

/** Debian’s copy is older than PHP 8, which wants other brackets in three of its files. */
function html_purifier($class) {
    $files = ['HTMLPurifier_Encoder', 'HTMLPurifier_TagTransform_Font', 'HTMLPurifier_ChildDef_Custom'];
    if (!in_array($class, $files)) return;
    $code = file_get_contents('/usr/share/php/' . strtr($class, '_', '/') . '.php');
    eval('?>' . preg_replace('/(?<=[\w\]])(?<!\\\\x)\{(\$\w+|\d+)\}/', '[$1]', $code));
}

$article = fn($it) => shortcode_unautop(wpautop(wptexturize($it)));
$engines = [
    'parsedown' => function () {
        require '/usr/share/php/Parsedown/Parsedown.php';
        return fn($it) => (new Parsedown())->text($it);
    },
    'parsedown-safe' => function () {
        require '/usr/share/php/Parsedown/Parsedown.php';
        return fn($it) => (new Parsedown())->setSafeMode(true)->text($it);
    },
    'html-purifier' => function () {
        require '/usr/share/php/HTMLPurifier.auto.php';
        spl_autoload_register('html_purifier', true, true);
        $config = HTMLPurifier_Config::createDefault();
        $config->set('Cache.DefinitionImpl', null);
        $purifier = new HTMLPurifier($config);
        return fn($it) => $purifier->purify($it);
    },
    // The order of its own filters for articles and comments.
    'wordpress-editor' => fn() => $article,
    'wordpress-author' => fn() => fn($it) => $article(wp_kses_post($it)),
    'wordpress-comment' => function () {
        $saved = fn($it) => wp_unslash(wp_rel_ugc(wp_slash(wp_kses_data($it))));
        return fn($it) => wpautop(force_balance_tags(make_clickable(convert_chars(wptexturize($saved($it))))));
    },
];

$render = $engines[$argv[1]]();
echo json_encode(array_map($render, json_decode(stream_get_contents(STDIN))), JSON_THROW_ON_ERROR);
