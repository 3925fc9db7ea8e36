import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBlock, moveFor } from './cell-keys.ts';

const press = (key: string, more = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

test('Enter and the arrows go to the neighbour', () => {
  assert.equal(moveFor(press('Enter'), 0, 3).to, 1);
  assert.equal(moveFor(press('ArrowDown'), 1, 3).to, 2);
  assert.equal(moveFor(press('ArrowUp'), 1, 3).to, 0);
  assert.equal(moveFor(press('Enter', { shiftKey: true }), 1, 3).to, 0);
});

test('the column ends at both ends', () => {
  assert.deepEqual(moveFor(press('Enter'), 2, 3), {});
  assert.deepEqual(moveFor(press('ArrowUp'), 0, 3), {});
});

test('Escape puts back what stood there', () => {
  assert.equal(moveFor(press('Escape'), 1, 3).restore, true);
});

test('Ctrl+Enter and Ctrl+I open what else there is to know', () => {
  assert.deepEqual(moveFor(press('i', { ctrlKey: true }), 1, 3), { open: true });
  assert.deepEqual(moveFor(press('Enter', { ctrlKey: true }), 1, 3), { open: true });
});

test('typing, shortcuts and input methods are left alone', () => {
  assert.deepEqual(moveFor(press('1'), 1, 3), {});
  assert.deepEqual(moveFor(press('ArrowDown', { altKey: true }), 1, 3), {});
  assert.deepEqual(moveFor(press('Enter', { isComposing: true }), 1, 3), {});
});

test('several cells are a block, one cell is pasted as always', () => {
  assert.equal(isBlock('12\t3\r\n\r\n>90\t4\r\n'), true);
  assert.equal(isBlock('12\n13'), true);
  assert.equal(isBlock('12\t'), true);
  assert.equal(isBlock('12\r\n'), false);
  assert.equal(isBlock('trên 90'), false);
});
