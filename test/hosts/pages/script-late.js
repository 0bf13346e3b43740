// Counted from the load event, so that a test can look at the page without the script first, however slow the machine.
addEventListener('load', () => {
  setTimeout(() => {
    const script = document.createElement('script');
    script.src = '/dist/nutrient-widgets.min.js';
    document.head.append(script);
  }, 700);
});
