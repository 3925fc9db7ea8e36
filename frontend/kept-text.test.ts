import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeptText } from './kept-text.ts';

class Memory implements Storage {
  private readonly all = new Map<string, string>();
  get length() {
    return this.all.size;
  }
  key = (index: number) => [...this.all.keys()][index] ?? null;
  getItem = (name: string) => this.all.get(name) ?? null;
  setItem = (name: string, value: string) => void this.all.set(name, value);
  removeItem = (name: string) => void this.all.delete(name);
  clear = () => this.all.clear();
}

test('a text is kept with the version it was based on until it is stored', () => {
  const store = new Memory();
  const kept = new KeptText(store, 'an/meeting', 'item');
  kept.put('<p>A</p>', 3);
  kept.put('<p>AB</p>', 3);
  assert.equal(new KeptText(store, 'an/meeting', 'item').lost('<p></p>')?.base, 3);
  kept.stored('<p>AB</p>', 4);
  assert.equal(kept.lost(''), undefined);
});

test('what was typed while storing stays, based on what was stored', () => {
  const kept = new KeptText(new Memory(), 'an/meeting', 'item');
  kept.put('<p>ABC</p>', 3);
  kept.stored('<p>AB</p>', 4);
  assert.deepEqual({ ...kept.lost(''), at: 0 }, { text: '<p>ABC</p>', base: 4, at: 0 });
});

test('without a drawer nothing is kept, and what the server has is not lost', () => {
  const store = new Memory();
  new KeptText(store, '', 'item').put('<p>A</p>', 0);
  assert.equal(store.length, 0);
  const kept = new KeptText(store, 'an/meeting', 'item');
  kept.put('<p>A</p>', 0);
  assert.equal(kept.lost('<p>A</p>'), undefined);
});
