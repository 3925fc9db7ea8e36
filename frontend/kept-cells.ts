/** What was typed into a cell and is not known to be stored. */
export interface Typed {
  text: string;
  /** Version of the stored cell that the person had before him. */
  base: number;
  /** When, in milliseconds. */
  at: number;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'lienhiep.cells/';
const KEPT_MS = 60 * 24 * 3600 * 1000;

/**
 * Keeps what was typed in this browser until the server has stored it, so that neither a lost connection nor a closed
 * tab loses it. Each user's view of each report has a drawer of its own.
 */
export class KeptCells {
  private readonly store: Store;
  private readonly drawer: string;

  /** drawer: user, organisation and half-year; empty keeps nothing. */
  constructor(store: Store, drawer: string) {
    this.store = store;
    this.drawer = drawer;
  }

  all(): Map<string, Typed> {
    if (!this.drawer) {
      return new Map();
    }
    try {
      return new Map(Object.entries(JSON.parse(this.store.getItem(PREFIX + this.drawer) ?? '{}') as Record<string, Typed>));
    } catch {
      return new Map();
    }
  }

  /** Notes what stands in a cell now. The version it is based on stays that of the first stroke. */
  put(cell: string, text: string, base: number, now = Date.now()) {
    const all = this.all();
    all.set(cell, { text, base: all.get(cell)?.base ?? base, at: now });
    this.write(all);
  }

  /** What was typed first is stored; what was typed since is based on that. */
  rebase(cell: string, base: number) {
    const all = this.all();
    const typed = all.get(cell);
    if (typed) {
      all.set(cell, { ...typed, base });
      this.write(all);
    }
  }

  drop(cell: string) {
    const all = this.all();
    if (all.delete(cell)) {
      this.write(all);
    }
  }

  private write(all: Map<string, Typed>) {
    if (!this.drawer) {
      return;
    }
    try {
      if (all.size === 0) {
        this.store.removeItem(PREFIX + this.drawer);
      } else {
        this.store.setItem(PREFIX + this.drawer, JSON.stringify(Object.fromEntries(all)));
      }
    } catch {
      // A full or forbidden store: the server still gets everything, only a lost tab is not covered.
    }
  }
}

/** Throws away what nobody came back for. */
export function forgetOld(store: Store, now = Date.now()) {
  const names = Array.from({ length: store.length }, (_, i) => store.key(i)).filter((name) => name?.startsWith(PREFIX));
  for (const name of names as string[]) {
    const cells = [...new KeptCells(store, name.slice(PREFIX.length)).all().values()];
    if (cells.every((cell) => now - cell.at > KEPT_MS)) {
      store.removeItem(name);
    }
  }
}
