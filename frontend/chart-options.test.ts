import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optionsFor, sparkPaths } from './chart-options.ts';

const colours = { text: '#000', secondary: '#444', line: '#ccc', accent: '#077', ghost: '#bbb', surface: '#fff' };
const data = {
  categories: ['2025-H1', '2026-H1'],
  series: [
    { name: 'Now', values: [1500.5, null] },
    { name: 'Before', values: [1200, 1300], ghost: true },
  ],
  unit: 'buổi',
};

test('a figure is written in the reader’s language with its unit, and nothing known is no zero', () => {
  const { tooltip } = optionsFor('columns', data, colours, 'vi', '');
  assert.equal(tooltip.valueFormatter(1500.5), '1.500,5 buổi');
  assert.equal(tooltip.valueFormatter(null), '–');
});

test('what one compares with is drawn pale and cannot be picked', () => {
  const [now, before] = optionsFor('columns', data, colours, 'vi', '').series;
  assert.equal(now.silent, false);
  assert.equal(before.silent, true);
  assert.equal(before.itemStyle.color, colours.ghost);
});

test('a ranking lies on its side, the first on top', () => {
  const options = optionsFor('bars', data, colours, 'vi', '');
  assert.equal(options.yAxis.type, 'category');
  assert.equal('inverse' in options.yAxis && options.yAxis.inverse, true);
});

test('the summary is what a screen reader says', () => {
  assert.equal(optionsFor('bars', data, colours, 'vi', 'Xếp hạng').aria.label.description, 'Xếp hạng');
});

test('a spark line breaks where nothing is known', () => {
  assert.deepEqual(sparkPaths([0, 10, null, 5], 30, 10), ['M0.0 10.0L10.0 0.0', 'M30.0 5.0']);
});

test('no figures draw no line', () => {
  assert.deepEqual(sparkPaths([null, null], 30, 10), []);
});
