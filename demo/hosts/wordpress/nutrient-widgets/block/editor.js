/** The block in the editor: which widget, its settings, and the words that stand in for it. Runs as it is: no build. */
(({ blocks, blockEditor, components, element, i18n, shortcode }, data) => {
  const { createElement: el, useEffect, useRef, useState } = element;
  const { InspectorControls, RichText, useBlockProps } = blockEditor;
  const { CheckboxControl, PanelBody, SelectControl, TextControl, ToggleControl } = components;
  const { __, sprintf } = i18n;
  const { labels, maySpeak, reports, script, widgets } = data;
  const name = 'nutrient-widgets/widget';

  const choice = (value) => ({ value, label: value });
  const labelOf = (attribute) => labels[attribute] ?? attribute;

  /** Several words of a list, in the order of the list, as the tag takes them. */
  function severalOf(label, list, value, set) {
    const chosen = value.split(/\s+/).filter((word) => list.includes(word));
    const tick = (word, on) => set(list.filter((it) => (it === word ? on : chosen.includes(it))).join(' '));
    return el(
      'fieldset',
      { key: label },
      el('legend', null, label),
      list.map((word) =>
        el(CheckboxControl, {
          key: word,
          label: word,
          checked: chosen.includes(word),
          onChange: (on) => tick(word, on),
        }),
      ),
    );
  }

  /** One setting of a widget, as widgets.json describes it. An empty one is not kept. */
  function field(attribute, { flag, values, some, number, whole, date, allowed }, options, setOptions) {
    const { [attribute]: value = '', ...others } = options;
    const set = (next) => setOptions(next === '' ? others : { ...others, [attribute]: next });
    const label = labelOf(attribute);
    if (flag)
      return el(ToggleControl, {
        key: attribute,
        label,
        checked: value !== '',
        onChange: (on) => set(on ? 'true' : ''),
      });
    if (values) {
      const list = [{ value: '', label: __('Not set', 'nutrient-widgets') }, ...values.map(choice)];
      return el(SelectControl, { key: attribute, label, value, options: list, onChange: set });
    }
    if (some) return severalOf(label, some, value, set);
    const [min, max] = number ?? [];
    const kind = number
      ? { type: 'number', min, max, step: whole ? 1 : 'any' }
      : date
        ? { type: 'date' }
        : {};
    // “text” says nothing that the field does not.
    const help = allowed === 'text' ? undefined : allowed;
    // “Site” is what the switch above it writes.
    const shown = value === 'site' && attribute === 'endpoint' ? '' : value;
    return el(TextControl, { key: attribute, label, help, value: shown, onChange: set, ...kind });
  }

  /** Reports to the site itself, with one press. */
  function ownReports({ endpoint, ...others }, setOptions) {
    return el(ToggleControl, {
      label: __('Send reports to this site', 'nutrient-widgets'),
      help: reports
        ? __('Editors read them under Reports.', 'nutrient-widgets')
        : __(
            'Switched off for the whole site. An administrator switches it on: Settings, Nutrient Widgets.',
            'nutrient-widgets',
          ),
      checked: endpoint === 'site',
      onChange: (on) => setOptions(on ? { ...others, endpoint: 'site' } : others),
    });
  }

  const escaped = (text) =>
    String(text).replace(/[&<>"]/g, (it) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[it]);

  /** A page with the widget alone. It may run the script, and reach nothing of the editor. */
  function previewPage(tag, options, fallback) {
    const known = widgets[tag]?.attributes ?? {};
    const attributes = Object.entries(options)
      .filter(([it, value]) => Object.hasOwn(known, it) && !(it === 'endpoint' && value === 'site'))
      .map(([it, value]) => (known[it].flag ? ` ${it}` : ` ${it}="${escaped(value)}"`))
      .join('');
    const tell =
      'new ResizeObserver(() => parent.postMessage({ nutrientWidgets: document.documentElement.offsetHeight }, "*")).observe(document.body)';
    return `<!doctype html><html lang="${escaped(globalThis.document.documentElement.lang)}"><meta charset="utf-8"><style>body{margin:0;padding:1px 0;font:16px/1.5 system-ui,sans-serif}</style><div><${tag}${attributes}>${escaped(fallback)}</${tag}></div><script src="${escaped(script)}"></script><script>${tell}</script>`;
  }

  /** The widget as readers get it. Drawn once the author rests: each setting would load it anew. */
  function Preview({ tag, options, fallback }) {
    const page = previewPage(tag, options, fallback);
    const [drawn, setDrawn] = useState(page);
    const [height, setHeight] = useState(120);
    const frame = useRef();
    useEffect(() => {
      const timer = globalThis.setTimeout(() => setDrawn(page), 500);
      return () => globalThis.clearTimeout(timer);
    }, [page]);
    useEffect(() => {
      // The editor may draw blocks in a frame of its own: what is above ours is the window of that.
      const view = frame.current.ownerDocument.defaultView;
      const listen = ({ source, data: told }) => {
        if (source === frame.current?.contentWindow && told?.nutrientWidgets > 0)
          setHeight(Math.min(told.nutrientWidgets, 4000));
      };
      view.addEventListener('message', listen);
      return () => view.removeEventListener('message', listen);
    }, []);
    return el('iframe', {
      ref: frame,
      srcDoc: drawn,
      sandbox: 'allow-scripts',
      tabIndex: -1,
      /* translators: %s: what the widget is called. */
      title: sprintf(__('Preview: %s', 'nutrient-widgets'), widgets[tag].label),
      // A press on it chooses the block.
      style: { display: 'block', width: '100%', height, border: 0, pointerEvents: 'none' },
    });
  }

  function Edit({ attributes: { tag, options, fallback }, setAttributes }) {
    const widget = widgets[tag] ?? { label: tag, attributes: {}, fallback: '' };
    const isForUser = ([, { guarded }]) => maySpeak || !guarded;
    const setOptions = (next) => setAttributes({ options: next });
    const wordsLabel = __('Words that show until the widget is there', 'nutrient-widgets');
    return el(
      'div',
      useBlockProps(),
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('Widget', 'nutrient-widgets') },
          el(SelectControl, {
            label: __('Which one', 'nutrient-widgets'),
            value: tag,
            options: Object.entries(widgets).map(([value, { label }]) => ({ value, label })),
            // What another widget was set to may mean nothing to this one.
            onChange: (next) => setAttributes({ tag: next, options: {} }),
          }),
          tag === 'report-issue' && ownReports(options, setOptions),
          Object.entries(widget.attributes)
            .filter(isForUser)
            .map(([attribute, described]) => field(attribute, described, options, setOptions)),
        ),
      ),
      // The preview has a heading of its own.
      script ? el('small', { 'aria-hidden': true }, wordsLabel) : el('strong', null, widget.label),
      el(RichText, {
        tagName: 'p',
        value: fallback,
        placeholder: widget.fallback,
        'aria-label': wordsLabel,
        allowedFormats: ['core/bold', 'core/italic', 'core/link'],
        onChange: (next) => setAttributes({ fallback: next }),
      }),
      script &&
        widgets[tag] &&
        el(Preview, {
          key: tag,
          tag,
          options,
          fallback: fallback.replace(/<[^>]*>/g, '') || widget.fallback,
        }),
    );
  }

  /** What a shortcode says, as attributes of the block. The first word alone is the widget, others are flags. */
  function fromShortcode({ attrs: { named, numeric }, content }) {
    const { tag = numeric[0], ...options } = named;
    const words = numeric.slice(named.tag === undefined ? 1 : 0).map((word) => [word.toLowerCase(), 'true']);
    return {
      tag: String(tag ?? '').toLowerCase(),
      options: { ...options, ...Object.fromEntries(words) },
      fallback: (content ?? '').replace(/<\/?p>/g, ''),
    };
  }

  function toShortcode({ tag, options, fallback }) {
    const written = Object.entries(options).map(([it, value]) =>
      widgets[tag]?.attributes[it]?.flag ? it : `${it}="${String(value).replace(/"/g, '&quot;')}"`,
    );
    return `[nutrient_widget ${[`tag="${tag}"`, ...written].join(' ')}]${fallback}[/nutrient_widget]`;
  }

  const oneShortcode = (text) => shortcode.next('nutrient_widget', text ?? '');
  const transforms = {
    from: [
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({ text }) => oneShortcode(text)?.content === (text ?? '').trim(),
        transform: ({ text }) => blocks.createBlock(name, fromShortcode(oneShortcode(text).shortcode)),
      },
    ],
    to: [
      {
        type: 'block',
        blocks: ['core/shortcode'],
        transform: (attributes) => blocks.createBlock('core/shortcode', { text: toShortcode(attributes) }),
      },
    ],
  };

  blocks.registerBlockType(name, {
    transforms,
    edit: Edit,
    save: ({ attributes: { fallback } }) =>
      el('div', useBlockProps.save(), el(RichText.Content, { tagName: 'p', value: fallback })),
  });
})(globalThis.wp, globalThis.nutrientWidgetsBlock);
