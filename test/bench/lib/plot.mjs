/** The figures that people ask for, as one picture for README and site; plain Node. */
import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { short, verdict } from './report.mjs';

/** @typedef {import('./report.mjs').Figure} Figure */
/** @typedef {Record<string, { figures: readonly Figure[] }>} Parts */

/** Rows of one panel: what is shown, as a share of its budget or of what it stands beside. */
const PANELS = [
  {
    title: 'kB to load, gzip: ours beside others',
    part: 'bytes',
    /** @param {Figure} figure */
    rows: ({ name }) =>
      /, gzip$/.test(name) && !/^(?:report-capture|reserve|nutrient-widgets.mjs)/.test(name),
    label: (/** @type {string} */ name) => name.replace(/, gzip$/, ''),
    of: 'value',
    line: undefined,
  },
  {
    title: 'Drawing 100: times the same DOM by innerHTML (budget: line)',
    part: 'rendering',
    rows: ({ name }) => /× 100, upgrade$/.test(name),
    label: (/** @type {string} */ name) => name.replace(/ × 100, upgrade$/, ''),
    of: 'ratio',
    line: 1.4,
  },
  {
    title: 'ms from an act to the next paint, 4× slower CPU (budget: line)',
    part: 'acts',
    rows: () => true,
    label: (/** @type {string} */ name) => name,
    of: 'value',
    line: 100,
  },
  {
    title: 'The article on a slow phone and line: ms',
    part: 'page',
    rows: ({ name, unit }) => name.startsWith('4×, slow 4G') && unit === 'ms',
    label: (/** @type {string} */ name) => name.replace('4×, slow 4G: ', ''),
    of: 'value',
    line: undefined,
  },
];

const colors = { ours: '#1f6f8b', over: '#c2571a', other: '#9aa5ab' };

const isOurs = (
  /** @type {string} */ part,
  /** @type {string} */ label,
  /** @type {readonly string[]} */ tags,
) =>
  part === 'bytes'
    ? label.startsWith('nutrient-widgets') || tags.some((tag) => label.startsWith(tag))
    : !label.endsWith('without us');

/**
 * @param {Parts} parts
 * @param {readonly string[]} tags
 */
function panels(parts, tags) {
  return PANELS.filter(({ part }) => parts[part]).map(({ title, part, rows, label, of, line }) => {
    const values = parts[part].figures.filter(rows).map((figure) => {
      const one = of === 'ratio' && figure.ratio ? figure.ratio : figure;
      const name = label(figure.name);
      const state = isOurs(part, name, tags) ? (verdict(figure) === 'OVER' ? 'over' : 'ours') : 'other';
      return {
        name,
        value: one.value,
        low: one.low ?? one.value,
        high: one.high ?? one.value,
        text: short(one.value),
        state,
      };
    });
    const y = {
      field: 'name',
      type: 'nominal',
      sort: null,
      title: null,
      axis: { labelLimit: 480, ticks: false, domain: false },
    };
    const fill = {
      field: 'state',
      type: 'nominal',
      legend: null,
      scale: { domain: Object.keys(colors), range: Object.values(colors) },
    };
    const x = {
      field: 'value',
      type: 'quantitative',
      title: null,
      axis: { grid: false, tickCount: 5 },
      scale: { zero: true },
    };
    return {
      title: { text: title, anchor: 'start', fontSize: 13 },
      width: 420,
      height: { step: 17 },
      data: { values },
      layer: [
        { mark: { type: 'bar', height: 11 }, encoding: { y, x, color: fill } },
        {
          mark: { type: 'rule', color: '#222' },
          encoding: { y, x: { ...x, field: 'low' }, x2: { field: 'high' } },
        },
        {
          mark: { type: 'text', align: 'left', dx: 6, fontSize: 11 },
          encoding: { y, x: { ...x, field: 'high' }, text: { field: 'text' } },
        },
        ...(line
          ? [{ mark: { type: 'rule', strokeDash: [4, 3], color: '#222' }, encoding: { x: { datum: line } } }]
          : []),
      ],
    };
  });
}

/**
 * An SVG with the text that it shows, and no script.
 * @param {Parts} parts
 * @param {string} caption where and when it was measured
 * @param {readonly string[]} tags
 * @returns {Promise<string>}
 */
export async function plot(parts, caption, tags) {
  const { spec } = compile({
    background: '#fff',
    padding: 16,
    config: { font: 'Arial, Helvetica, sans-serif', view: { stroke: null } },
    title: {
      text: caption,
      fontSize: 11,
      fontWeight: 'normal',
      color: '#555',
      anchor: 'start',
      orient: 'bottom',
      offset: 12,
    },
    vconcat: panels(parts, tags),
    resolve: { scale: { x: 'independent', y: 'independent' } },
  });
  return new View(parse(spec), { renderer: 'none' }).toSVG();
}
