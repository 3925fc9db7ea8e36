import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeptCells, forgetOld } from './kept-cells.ts';

class Memory {
  private readonly items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  key(index: number) {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(name: string) {
    return this.items.get(name) ?? null;
  }
  setItem(name: string, value: string) {
    this.items.set(name, value);
  }
  removeItem(name: string) {
    this.items.delete(name);
  }
}

test('what was typed is there again after the tab was closed', () => {
  const store = new Memory();
  new KeptCells(store, 'an/LS/2026-H1').put('talks', '12', 3, 1);
  assert.deepEqual([...new KeptCells(store, 'an/LS/2026-H1').all()], [['talks', { text: '12', base: 3, at: 1 }]]);
});

test('nobody sees what another user typed, nor what was typed in another report', () => {
  const store = new Memory();
  new KeptCells(store, 'an/LS/2026-H1').put('talks', '12', 3);
  assert.equal(new KeptCells(store, 'lan/LS/2026-H1').all().size, 0);
  assert.equal(new KeptCells(store, 'an/LS/2025-H2').all().size, 0);
});

test('the version of the first stroke counts until it is stored', () => {
  const kept = new KeptCells(new Memory(), 'an/LS/2026-H1');
  kept.put('talks', '1', 3);
  kept.put('talks', '12', 4);
  assert.equal(kept.all().get('talks')?.base, 3);
  kept.rebase('talks', 5);
  assert.equal(kept.all().get('talks')?.base, 5);
});

test('what is stored is dropped and leaves nothing behind', () => {
  const store = new Memory();
  const kept = new KeptCells(store, 'an/LS/2026-H1');
  kept.put('talks', '12', 3);
  kept.drop('talks');
  assert.equal(store.length, 0);
});

test('a drawer that cannot be read or written is no reason to stop typing', () => {
  const store = new Memory();
  store.setItem('lienhiep.cells/an/LS/2026-H1', 'not json');
  assert.equal(new KeptCells(store, 'an/LS/2026-H1').all().size, 0);
  const full = { ...store, length: 0, key: () => null, getItem: () => null, removeItem() {}, setItem: () => { throw new Error('full'); } };
  new KeptCells(full, 'an/LS/2026-H1').put('talks', '12', 3);
});

test('after two months nobody comes back', () => {
  const store = new Memory();
  new KeptCells(store, 'an/LS/2026-H1').put('talks', '12', 3, 0);
  new KeptCells(store, 'lan/LS/2026-H1').put('talks', '12', 3, 50 * 86400000);
  store.setItem('other', 'x');
  forgetOld(store, 61 * 86400000);
  assert.equal(store.length, 2);
});
