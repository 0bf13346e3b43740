// Writes the scripts that the address names after its #, with commas between, in that order. Before an address: `module`
// for type="module", `late` for one that comes 700 ms after the page, `inserted` for one that a script puts in.
for (const written of location.hash.slice(1).split(',')) {
  const [, way, src] = /^(?:(\w+):)?(.*)$/.exec(written);
  const insert = () => document.head.append(Object.assign(document.createElement('script'), { src }));
  if (way === 'late') addEventListener('load', () => setTimeout(insert, 700));
  else if (way === 'inserted') insert();
  else document.write(`<script ${way === 'module' ? 'type="module"' : ''} src="${src}"></script>`);
}
