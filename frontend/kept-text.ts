import { KeptCells } from './kept-cells.ts';

/**
 * One text that is kept in this browser until the server has stored it, together with the version it was based on.
 */
export class KeptText {
  private readonly kept: KeptCells;
  private readonly key: string;

  /** drawer: user and record; empty keeps nothing. */
  constructor(store: Storage, drawer: string, key: string) {
    this.kept = new KeptCells(store, drawer && `texts/${drawer}`);
    this.key = key;
  }

  /** What was typed here and never stored, when it differs from what the server has. */
  lost(stored: string): { text: string; base: number } | undefined {
    const typed = this.kept.all().get(this.key);
    return typed && typed.text !== stored ? typed : undefined;
  }

  put(text: string, base: number) {
    this.kept.put(this.key, text, base);
  }

  /** The server has stored this text as this version; what was typed since stays, based on it. */
  stored(text: string, version: number) {
    if (this.kept.all().get(this.key)?.text === text) {
      this.kept.drop(this.key);
    } else {
      this.kept.rebase(this.key, version);
    }
  }

  drop() {
    this.kept.drop(this.key);
  }
}
