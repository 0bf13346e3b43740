fetch('/dist/nutrient-widgets.min.js')
  .then((response) => response.text())
  .then((text) => {
    const script = document.createElement('script');
    script.text = text.slice(0, text.length / 2);
    document.head.append(script);
  });
