import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { moveFor, pastedCells } from './cell-keys.ts';

type Field = HTMLElement & { value: string; inputElement?: HTMLInputElement };

/**
 * Fields that are filled in like a column of a spreadsheet. Each stands in a row that names its cell in data-cell. A
 * row is marked as saving from the moment its field changes until the server has answered.
 */
@customElement('lh-cells')
export class LhCells extends LitElement {
  private previous = '';

  static styles = css`
    :host {
      display: block;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', this.onFocus);
    this.addEventListener('paste', this.onPaste, true);
    this.addEventListener('change', this.onChange);
  }

  private fields(): Field[] {
    return [...this.querySelectorAll<Field>('[data-cell] .cell-field:not([disabled]):not([readonly])')];
  }

  private fieldOf(event: Event): Field | undefined {
    return event.composedPath().find((each): each is Field => each instanceof HTMLElement && each.classList.contains('cell-field'));
  }

  private onFocus = (event: Event) => {
    const field = this.fieldOf(event);
    if (field) {
      this.previous = field.value;
      field.inputElement?.select();
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
      const cell = field.closest<HTMLElement>('[data-cell]')?.dataset.cell;
      this.dispatchEvent(new CustomEvent('cell-opened', { detail: { cell } }));
    } else if (move.restore) {
      field.value = this.previous;
      field.inputElement?.select();
    }
  };

  private onPaste = (event: ClipboardEvent) => {
    const field = this.fieldOf(event);
    const cells = pastedCells(event.clipboardData?.getData('text/plain') ?? '');
    const row = field?.closest<HTMLElement>('[data-cell]');
    if (row && cells.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      this.dispatchEvent(new CustomEvent('cells-pasted', { detail: { from: row.dataset.cell, texts: cells.join('\n') } }));
    }
  };

  private onChange = (event: Event) => {
    this.fieldOf(event)?.closest('[data-cell]')?.classList.add('saving');
  };

  /** The server has answered for this cell. */
  settle(cell: string) {
    this.querySelector(`[data-cell="${CSS.escape(cell)}"]`)?.classList.remove('saving');
  }

  /** Brings a cell into sight and puts the cursor there. */
  show(cell: string) {
    const row = this.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.classList.add('sought');
    row?.querySelector<Field>('.cell-field')?.focus();
  }

  render() {
    return html`<slot></slot>`;
  }
}
