import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foremost, segmentsOf } from './segments.ts';

const mark = (start: number, end: number, key: string) => ({ start, end, key, label: key, tone: 'meeting' });

test('the segments put together are the text', () => {
  const text = 'Ngày 8/8/2011, Liên hiệp hội';
  const segments = segmentsOf(text, [mark(0, 13, 'date'), mark(5, 13, 'day'), mark(15, 99, 'host')]);
  assert.equal(segments.map((each) => each.text).join(''), text);
});

test('a stretch carries every mark that covers it', () => {
  const keys = segmentsOf('abcdef', [mark(0, 4, 'x'), mark(2, 6, 'y')]).map((each) => each.marks.map((m) => m.key));
  assert.deepEqual(keys, [['x'], ['x', 'y'], ['y']]);
});

test('the shortest mark stands in front', () => {
  assert.equal(foremost([mark(0, 10, 'long'), mark(3, 5, 'short')])?.key, 'short');
});

test('a mark beyond the text or turned around marks nothing', () => {
  assert.deepEqual(segmentsOf('abc', [mark(5, 9, 'x'), mark(2, 1, 'y')]), [{ text: 'abc', marks: [] }]);
});
