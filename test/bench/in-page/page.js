/** In the page, before anything else: notes what a reader would notice while the page comes. */
{
  const seen = { tasks: [], shift: 0, largest: 0, widgets: {} };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => seen.tasks.push(duration));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));

  /** Of each widget the first frame in which it is drawn. */
  function look() {
    for (const element of document.querySelectorAll('article :not(:defined), article *')) {
      const { localName, shadowRoot } = element;
      if (localName.includes('-') && !(localName in seen.widgets)) seen.widgets[localName] = 0;
      if (seen.widgets[localName] === 0 && shadowRoot?.childElementCount)
        seen.widgets[localName] = performance.now();
    }
    requestAnimationFrame(look);
  }
  requestAnimationFrame(look);

  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

  /** Once every widget is drawn, and nothing more is in the way of a reader. */
  globalThis.whatWasSeen = async (isWithWidgets) => {
    const times = () => Object.values(seen.widgets);
    const missing = () => times().length === 0 || times().includes(0);
    for (let i = 0; isWithWidgets && missing(); i++) {
      if (i > 300) throw new Error('Not every widget was drawn.');
      await wait(100);
    }
    await wait(500);
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const files = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    return {
      'first paint': first.startTime,
      'largest paint': seen.largest,
      'blocking time': seen.tasks.reduce((sum, duration) => sum + duration - 50, 0),
      'longest task': Math.max(0, ...seen.tasks),
      shift: seen.shift,
      transfer: files.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
      ...(isWithWidgets && {
        'first widget': Math.min(...times()),
        'last widget': Math.max(...times()),
      }),
    };
  };
}
