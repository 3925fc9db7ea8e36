import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionFor, editingFor } from './proposal-keys.ts';

const press = (key: string, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });

test('arrows move within the list and not beyond its ends', () => {
  assert.equal(decisionFor(press('ArrowDown'), 0, 3).move, 1);
  assert.equal(decisionFor(press('ArrowDown'), 2, 3).move, 2);
  assert.equal(decisionFor(press('ArrowUp'), 0, 3).move, 0);
});

test('Enter accepts, e edits, x rejects', () => {
  assert.deepEqual(
    ['Enter', 'e', 'x'].map((key) => decisionFor(press(key), 0, 1).verdict),
    ['accept', 'edit', 'reject'],
  );
});

test('t takes what a second opinion says and stays', () => {
  assert.deepEqual(decisionFor(press('t'), 0, 3), { verdict: 'other' });
});

test('Ctrl and Enter is not for one row', () => {
  assert.deepEqual(decisionFor(press('Enter', { ctrlKey: true }), 0, 1), {});
});

test('accepting and rejecting go on to the next row, editing stays', () => {
  assert.deepEqual(
    ['Enter', 'x', 'e'].map((key) => decisionFor(press(key), 0, 3).move),
    [1, 1, undefined],
  );
});

test('Home and End go to the ends of the list', () => {
  assert.equal(decisionFor(press('Home'), 2, 4).move, 0);
  assert.equal(decisionFor(press('End'), 0, 4).move, 3);
});

test('in an editor Enter takes and Escape gives up; several lines keep their Enter', () => {
  assert.equal(editingFor(press('Enter'), false), 'take');
  assert.equal(editingFor(press('Enter'), true), undefined);
  assert.equal(editingFor(press('Escape'), true), 'cancel');
  assert.equal(editingFor(press('x'), false), undefined);
});
