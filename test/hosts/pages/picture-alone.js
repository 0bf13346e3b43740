// The text of the drop-in in the page itself: what it loads later is looked for beside the page, where nothing is.
fetch('/dist/nutrient-widgets.min.js')
  .then((answer) => answer.text())
  .then((text) => {
    const script = document.createElement('script');
    script.text = text;
    document.head.append(script);
  });
