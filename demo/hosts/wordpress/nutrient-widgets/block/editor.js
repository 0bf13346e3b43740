/** The block in the editor: which widget, its settings, and the words that stand in for it. Runs as it is: no build. */
(({ blocks, blockEditor, components, element, i18n }, { widgets, maySpeak }) => {
  const { createElement: el } = element;
  const { InspectorControls, RichText, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl, TextControl, ToggleControl } = components;
  const { __ } = i18n;

  const choice = (value) => ({ value, label: value });

  /** One setting of a widget. An empty one is not kept. */
  function field(name, { flag, values, allowed }, options, setOptions) {
    const { [name]: value = '', ...others } = options;
    const set = (next) => setOptions(next === '' ? others : { ...others, [name]: next });
    if (flag) {
      return el(ToggleControl, {
        key: name,
        label: name,
        checked: value !== '',
        onChange: (on) => set(on ? 'true' : ''),
      });
    }
    if (values) {
      const none = { value: '', label: __('Not set', 'nutrient-widgets') };
      const list = [none, ...values.map(choice)];
      return el(SelectControl, { key: name, label: name, value, options: list, onChange: set });
    }
    return el(TextControl, { key: name, label: name, help: allowed, value, onChange: set });
  }

  function Edit({ attributes: { tag, options, fallback }, setAttributes }) {
    const widget = widgets[tag] ?? { label: tag, attributes: {}, fallback: '' };
    const isForUser = ([, { guarded }]) => maySpeak || !guarded;
    const settings = Object.entries(options).map(([name, value]) => `${name}: ${value}`);
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
          Object.entries(widget.attributes)
            .filter(isForUser)
            .map(([name, attribute]) =>
              field(name, attribute, options, (next) => setAttributes({ options: next })),
            ),
        ),
      ),
      el('strong', null, widget.label),
      settings.length > 0 && el('span', null, ` (${settings.join(', ')})`),
      el(RichText, {
        tagName: 'p',
        value: fallback,
        placeholder: widget.fallback,
        'aria-label': __('Words that show until the widget is there', 'nutrient-widgets'),
        allowedFormats: ['core/bold', 'core/italic', 'core/link'],
        onChange: (next) => setAttributes({ fallback: next }),
      }),
    );
  }

  blocks.registerBlockType('nutrient-widgets/widget', {
    edit: Edit,
    save: ({ attributes: { fallback } }) =>
      el('div', useBlockProps.save(), el(RichText.Content, { tagName: 'p', value: fallback })),
  });
})(globalThis.wp, globalThis.nutrientWidgetsBlock);
