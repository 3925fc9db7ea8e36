import { ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';
import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isBlock, moveFor } from './cell-keys.ts';
import { KeptCells, forgetOld } from './kept-cells.ts';

type Field = HTMLElement & { value: string; readonly: boolean; inputElement?: HTMLInputElement };

const PAUSE_MS = 700;
const QUIET_MS = 500;
const AGAIN_MS = 2000;
const WIDE = '(min-width: 75rem)';

/**
 * Fields that are filled in like a column of a spreadsheet. Each stands in a row that names its cell in data-cell and
 * the stored version of it in data-version. What is typed goes to the server when one pauses or moves on, and is kept
 * in this browser until the server has stored it.
 */
@customElement('lh-cells')
export class LhCells extends LitElement {
  /** Whose view of which report this is; empty when nothing is to be kept. */
  @property() drawer = '';
  /** Sentences with {0}: saved, unsaved, waiting. */
  @property({ type: Object }) words: Record<string, string> = {};
  /** Whether a panel beside the cells follows the cursor. */
  @property({ type: Boolean }) following = false;
  @state() private summary = '';

  private previous = '';
  private kept = new KeptCells(localStorage, '');
  private readonly timers = new Map<string, number>();
  /** Cells in which something is typed that the server has not answered for. */
  private readonly open = new Set<string>();
  /** How the server writes what stands in the cell under the cursor. */
  private readonly written = new Map<string, { typed: string; shown: string }>();
  private savedAt = '';
  private quiet = 0;
  private follow = 0;
  private readonly width = window.matchMedia(WIDE);

  static styles = css`
    :host {
      display: block;
    }
    .summary {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      block-size: 0;
      text-align: end;
      pointer-events: none;
    }
    .summary span {
      display: inline-block;
      padding: 0.15rem 0.7rem;
      border-radius: 0 0 8px 8px;
      background: var(--lh-surface-sunken);
      color: var(--lh-text);
      font-size: 0.86rem;
    }
    .summary span:empty {
      display: none;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', this.onFocus);
    this.addEventListener('focusout', this.onLeave);
    this.addEventListener('paste', this.onPaste, true);
    this.addEventListener('input', this.onInput);
    this.addEventListener('change', this.onChange, true);
    this.width.addEventListener('change', this.tellWidth);
    window.addEventListener('online', this.onConnection);
    window.addEventListener('offline', this.onConnection);
    this.connection()?.addStateChangeListener(this.onConnection);
    this.tellWidth();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.width.removeEventListener('change', this.tellWidth);
    window.removeEventListener('online', this.onConnection);
    window.removeEventListener('offline', this.onConnection);
    this.connection()?.removeStateChangeListener(this.onConnection);
  }

  private connection(): ConnectionStateStore | undefined {
    return (window as { Vaadin?: { connectionState?: ConnectionStateStore } }).Vaadin?.connectionState;
  }

  private get offline(): boolean {
    const now = this.connection()?.state;
    return !navigator.onLine || now === ConnectionState.CONNECTION_LOST || now === ConnectionState.RECONNECTING;
  }

  private fields(): Field[] {
    return [...this.querySelectorAll<Field>('[data-cell] .cell-field:not([disabled]):not([readonly])')].filter(
      (field) => field.offsetParent !== null,
    );
  }

  private fieldOf(event: Event): Field | undefined {
    return event.composedPath().find((each): each is Field => each instanceof HTMLElement && each.classList.contains('cell-field'));
  }

  private row(cell: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`);
  }

  private cellOf(field: Element): string {
    return field.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? '';
  }

  private tellWidth = () => this.tell('cells-wide', { wide: this.width.matches });

  private tell(event: string, detail: object) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  private onFocus = (event: Event) => {
    const field = this.fieldOf(event);
    if (field) {
      this.previous = field.value;
      field.inputElement?.select();
    }
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset.cell;
    if (this.following && cell) {
      window.clearTimeout(this.follow);
      this.follow = window.setTimeout(() => this.tell('cell-entered', { cell }), 150);
    }
  };

  private onLeave = (event: Event) => {
    const field = this.fieldOf(event);
    if (field) {
      const cell = this.cellOf(field);
      this.flush(cell);
      const written = this.written.get(cell);
      if (written && written.typed === field.value) {
        field.value = written.shown;
      }
      this.written.delete(cell);
    }
  };

  private onKey = (event: KeyboardEvent) => {
    const field = this.fieldOf(event);
    if (!field) {
      return;
    }
    const fields = this.fields();
    const move = moveFor(event, fields.indexOf(field), fields.length);
    if (move.to !== undefined) {
      event.preventDefault();
      fields[move.to].focus();
      fields[move.to].scrollIntoView({ block: 'nearest' });
    } else if (move.open) {
      event.preventDefault();
      this.tell('cell-opened', { cell: this.cellOf(field) });
    } else if (move.restore) {
      this.restore(field);
    } else if (event.key === 'Enter') {
      this.flush(this.cellOf(field));
    }
  };

  /** Escape puts back what stood there when one came, also when something else was stored meanwhile. */
  private restore(field: Field) {
    if (field.value !== this.previous) {
      field.value = this.previous;
      this.typed(this.cellOf(field), field.value);
      this.flush(this.cellOf(field));
    }
    field.inputElement?.select();
  }

  private onPaste = (event: ClipboardEvent) => {
    const field = this.fieldOf(event);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (field && !field.readonly && isBlock(text)) {
      event.preventDefault();
      event.stopPropagation();
      this.tell('cells-pasted', { from: this.cellOf(field), text });
    }
  };

  private onInput = (event: Event) => {
    const field = this.fieldOf(event);
    if (field) {
      const cell = this.cellOf(field);
      this.typed(cell, field.value);
      this.timers.set(cell, window.setTimeout(() => this.flush(cell), PAUSE_MS));
    }
  };

  /** What is typed takes the way of cell-typed, which tells the version it is based on, and no other. */
  private onChange = (event: Event) => {
    const field = this.fieldOf(event);
    if (field) {
      event.stopPropagation();
      const cell = this.cellOf(field);
      if (field.value !== this.previous && !this.timers.has(cell) && !this.open.has(cell)) {
        this.typed(cell, field.value);
      }
      this.flush(cell);
    }
  };

  private typed(cell: string, text: string) {
    window.clearTimeout(this.timers.get(cell));
    this.timers.set(cell, 0);
    this.kept.put(cell, text, Number(this.row(cell)?.dataset.version ?? 0));
    this.open.add(cell);
    this.written.delete(cell);
    this.mark();
  }

  /** Sends what was typed and is still waiting for a pause. */
  private flush(cell: string) {
    if (this.timers.has(cell)) {
      window.clearTimeout(this.timers.get(cell));
      this.timers.delete(cell);
      this.send(cell);
    }
  }

  private send(cell: string) {
    const typed = this.kept.all().get(cell);
    const field = this.row(cell)?.querySelector<Field>('.cell-field');
    if (field) {
      const base = typed?.base ?? Number(this.row(cell)?.dataset.version ?? 0);
      this.tell('cell-typed', { cell, text: field.value, base });
      this.mark();
    }
  }

  private onConnection = () => {
    this.mark();
    if (!this.offline && this.open.size > 0) {
      window.setTimeout(() => this.sendAgain(), AGAIN_MS);
    }
  };

  /** Answers may have been lost together with the connection; the server stores nothing twice. */
  private sendAgain() {
    if (!this.offline) {
      [...this.open].filter((cell) => !this.timers.has(cell)).forEach((cell) => this.send(cell));
    }
  }

  /** Marks the rows and sums them up. */
  private mark() {
    const offline = this.offline;
    for (const row of this.querySelectorAll<HTMLElement>('.saving, .waiting')) {
      row.classList.remove('saving', 'waiting');
    }
    for (const cell of this.open) {
      this.row(cell)?.classList.add(offline ? 'waiting' : 'saving');
    }
    const unsaved = this.open.size + [...this.querySelectorAll('.troubled')].filter((row) => !this.open.has(this.cellOf(row))).length;
    const sentence = offline && unsaved > 0 ? 'waiting' : unsaved > 0 ? 'unsaved' : 'saved';
    const value = unsaved > 0 ? String(unsaved) : this.savedAt;
    this.summary = value ? (this.words[sentence] ?? '').replace('{0}', value) : '';
  }

  /** Opens the drawer of this view: what was typed last time and never arrived is typed again. */
  keep(drawer: string) {
    this.kept = new KeptCells(localStorage, drawer);
    forgetOld(localStorage);
    const left: string[] = [];
    let again = 0;
    for (const [cell, typed] of this.kept.all()) {
      const row = this.row(cell);
      const field = row?.querySelector<Field>('.cell-field');
      if (field && !field.readonly && field.value === typed.text) {
        this.kept.drop(cell);
      } else if (field && !field.readonly) {
        field.value = typed.text;
        this.open.add(cell);
        this.send(cell);
        again++;
      } else {
        left.push(`${cell}\t${typed.text}`);
        this.kept.drop(cell);
      }
    }
    if (again > 0 || left.length > 0) {
      this.tell('cells-kept', { again, left: left.join('\n') });
    }
  }

  /**
   * The server has answered for what was typed into a cell.
   *
   * shown: how it writes that; version: of the cell as it is stored now, -1 when nothing was stored
   */
  settle(cell: string, typed: string, shown: string, version: number) {
    const row = this.row(cell);
    const field = row?.querySelector<Field>('.cell-field');
    if (!row || !field) {
      return;
    }
    const latest = field.value === typed || field.value === shown;
    if (version >= 0) {
      row.dataset.version = String(version);
      if (latest) {
        this.kept.drop(cell);
        this.write(cell, field, typed, shown);
      } else {
        this.kept.rebase(cell, version);
      }
      this.savedAt = new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
      window.clearTimeout(this.quiet);
      this.quiet = window.setTimeout(() => this.tell('cells-quiet', {}), QUIET_MS);
    }
    if (latest && !this.timers.has(cell)) {
      this.open.delete(cell);
    }
    // The classes of the row come with the same answer.
    window.setTimeout(() => this.mark());
  }

  private write(cell: string, field: Field, typed: string, shown: string) {
    if (field.matches(':focus-within')) {
      this.written.set(cell, { typed, shown });
    } else {
      field.value = shown;
    }
  }

  /** A cell was stored from elsewhere. By another person, it does not touch what one is typing. */
  put(cell: string, shown: string, version: number, another: boolean) {
    const row = this.row(cell);
    const field = row?.querySelector<Field>('.cell-field');
    if (!row || (another && this.open.has(cell))) {
      return;
    }
    row.dataset.version = String(version);
    window.clearTimeout(this.timers.get(cell));
    this.timers.delete(cell);
    this.open.delete(cell);
    this.kept.drop(cell);
    this.written.delete(cell);
    if (field) {
      field.value = shown;
      this.previous = field.matches(':focus-within') ? shown : this.previous;
    }
    if (another) {
      row.classList.remove('touched');
      void row.offsetWidth;
      row.classList.add('touched');
    }
    window.setTimeout(() => this.mark());
  }

  /** Brings a cell into sight and puts the cursor there. */
  show(cell: string) {
    const row = this.row(cell);
    row?.scrollIntoView({ block: 'center' });
    row?.classList.add('sought');
    row?.querySelector<Field>('.cell-field')?.focus();
  }

  render() {
    return html`<div class="summary" role="status"><span>${this.summary}</span></div>
      <slot></slot>`;
  }
}
