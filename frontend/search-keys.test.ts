import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetOf } from './search-keys.ts';

test('arrows go from the field through the results and back', () => {
  assert.equal(targetOf('ArrowDown', 'field', 3), 0);
  assert.equal(targetOf('ArrowDown', 0, 3), 1);
  assert.equal(targetOf('ArrowDown', 2, 3), 2);
  assert.equal(targetOf('ArrowUp', 1, 3), 0);
  assert.equal(targetOf('ArrowUp', 0, 3), 'field');
  assert.equal(targetOf('ArrowUp', 'field', 3), 2);
});

test('typing on goes back to the field', () => {
  assert.equal(targetOf('a', 1, 3), 'field');
  assert.equal(targetOf('Backspace', 1, 3), 'field');
});

test('Enter on a result and letters in the field keep their meaning', () => {
  assert.equal(targetOf('Enter', 1, 3), undefined);
  assert.equal(targetOf('a', 'field', 3), undefined);
  assert.equal(targetOf('Home', 'field', 3), undefined);
});

test('without results nothing moves', () => {
  assert.equal(targetOf('ArrowDown', 'field', 0), undefined);
});
