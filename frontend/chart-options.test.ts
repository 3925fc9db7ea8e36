import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisText, optionsFor, sparkPaths, textOf } from './chart-options.ts';

const look = { font: 'Inter', text: '#000', secondary: '#444', line: '#ccc', accent: '#077', ghost: '#bbb', surface: '#fff' };
const data = {
  categories: ['2025-H1', '2026-H1'],
  series: [
    { name: 'Now', values: [1500.5, null], texts: ['≥ 1.500,5', null], hatched: [0] },
    { name: 'Before', values: [1200, 1300], ghost: true },
  ],
  unit: 'buổi',
};
const number = new Intl.NumberFormat('vi');

const point = (seriesIndex: number, dataIndex: number) => ({ seriesIndex, dataIndex, marker: '' });

test('a figure is written as exactly as it was stated, else in the reader’s language, and nothing known is no zero', () => {
  const { tooltip } = optionsFor('columns', data, look, 'vi', '');
  assert.equal(tooltip.formatter([point(0, 0), point(1, 0)]), '2025-H1<br>Now: <b>≥ 1.500,5 buổi</b><br>Before: <b>1.200 buổi</b>');
  assert.equal(tooltip.formatter([point(0, 1)]), '2026-H1<br>Now: <b>–</b>');
  assert.equal(textOf(data.series[0], 1, number), '–');
});

test('a name that someone typed does not become markup', () => {
  const nasty = { categories: ['<i>'], series: [{ name: '<img src=x>', values: [1] }], unit: '"' };
  const text = optionsFor('columns', nasty, look, 'vi', '').tooltip.formatter([point(0, 0)]);
  assert.equal(text, '&#60;i&#62;<br>&#60;img src=x&#62;: <b>1 &#34;</b>');
});

test('a column carries its figure, so that colour and height are not alone', () => {
  const [now, before] = optionsFor('columns', data, look, 'vi', '').series;
  assert.equal(now.label.formatter?.({ dataIndex: 0, value: 1500.5 }), '≥ 1.500,5');
  assert.equal(now.label.formatter?.({ dataIndex: 1, value: null }), '');
  assert.equal(before.label.show, false);
});

test('what one compares with is drawn pale and cannot be picked', () => {
  const [now, before] = optionsFor('columns', data, look, 'vi', '').series;
  assert.equal(now.silent, false);
  assert.equal(before.silent, true);
  assert.equal(before.itemStyle.color, look.ghost);
  assert.equal(before.itemStyle.borderType, 'dashed');
});

test('a less firm figure is hatched, the others are not', () => {
  const [now, before] = optionsFor('columns', data, look, 'vi', '').series;
  assert.ok(now.data[0].itemStyle?.decal);
  assert.equal(now.data[1].itemStyle, undefined);
  assert.equal(before.data[0].itemStyle, undefined);
});

test('a ranking lies on its side, the first on top', () => {
  const options = optionsFor('bars', data, look, 'vi', '');
  assert.equal(options.yAxis.type, 'category');
  assert.equal('inverse' in options.yAxis && options.yAxis.inverse, true);
});

test('a half-year takes two lines on the axis, a name stays one', () => {
  assert.equal(axisText('2026-H1'), 'H1\n2026');
  assert.equal(axisText('Hội Nhà báo'), 'Hội Nhà báo');
});

test('the summary is what a screen reader says', () => {
  assert.equal(optionsFor('bars', data, look, 'vi', 'Xếp hạng').aria.label.description, 'Xếp hạng');
});

test('a spark line breaks where nothing is known, and a lonely figure is a dot', () => {
  assert.deepEqual(sparkPaths([0, 10, null, 5], 30, 10), ['M0.0 10.0L10.0 0.0', 'M30.0 5.0L30.0 5.0']);
});

test('no figures draw no line', () => {
  assert.deepEqual(sparkPaths([null, null], 30, 10), []);
});

test('zeros lie on the ground and shares below one are not flattened', () => {
  assert.deepEqual(sparkPaths([0, 0], 30, 10), ['M0.0 10.0L30.0 10.0']);
  assert.deepEqual(sparkPaths([0.25, 0.5], 30, 10), ['M0.0 5.0L30.0 0.0']);
});
