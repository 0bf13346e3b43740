/**
 * What editors and documentation tools read of the widgets: `dist/custom-elements.json`, and
 * `dist/vscode.html-custom-data.json`. Slots, parts, variables, events and sentences come from the docs of the classes;
 * attributes and what they may hold from the built classes, so this runs last in a build.
 */
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { read } from './dist/lib/model/option.js';
import { optionsOf } from './dist/lib/embed/allowlist.js';
import { widgets } from './dist/lib/embed/widgets.js';

/** Of the members an integrator has a use for: properties, and what the class offers by name. */
const isPublic = ({ privacy, static: isStatic, name }) =>
  !privacy && (!isStatic || ['tag', 'version', 'words', 'define'].includes(name));

/** @param {import('./dist/lib/model/option.js').Option<unknown>} option */
function typeOf(option) {
  if (typeof option.default === 'boolean') return 'boolean';
  const words = option.allowed.split(', ');
  const isChoice = words.length > 1 && words.every((it) => /^[\w-]+$/.test(it) && !read(option, it).bad);
  return isChoice ? words.map((it) => `'${it}'`).join(' | ') : 'string';
}

function describe(declaration, widget) {
  const members = declaration.members.filter(isPublic);
  const attributes = [...optionsOf(widget)].map(([name, option]) => {
    // Not by the option: several properties may share one.
    const [fieldName] = [...widget.elementProperties].find(
      ([property, { attribute = String(property).toLowerCase() }]) => attribute === name,
    );
    const field = members.find((it) => it.name === fieldName);
    field.attribute = name;
    const { description } = field;
    return { name, fieldName, description, type: { text: typeOf(option) } };
  });
  const superclass = { name: 'LitElement', package: 'lit' };
  Object.assign(declaration, { customElement: true, tagName: widget.tag, superclass, members, attributes });
}

const built = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/lib/$1.js');

/** Every path as it is in the package. */
function withBuiltPaths(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (['path', 'module'].includes(key) && typeof inner === 'string') value[key] = built(inner);
    else withBuiltPaths(inner);
  }
}

const widgetsOnly = () => ({
  name: 'widgets-only',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    customElementsManifest.modules = widgets.flatMap((widget) => {
      const { name, tag } = widget;
      const module = modules.find(({ declarations }) => declarations.some((it) => it.name === name));
      describe(
        module.declarations.find((it) => it.name === name),
        widget,
      );
      const definition = {
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name, module: module.path },
      };
      const path = `dist/lib/define/${tag}.js`;
      return [module, { kind: 'javascript-module', path, declarations: [], exports: [definition] }];
    });
    withBuiltPaths(customElementsManifest);
  },
});

export default {
  globs: ['src/widgets/*/*.ts', 'src/base/nutrient-element.ts'],
  outdir: 'dist',
  // It would write into package.json.
  packagejson: false,
  plugins: [widgetsOnly(), customElementVsCodePlugin({ outdir: 'dist', cssFileName: null, hideLogs: true })],
};
