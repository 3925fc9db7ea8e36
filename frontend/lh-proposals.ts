import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { decisionFor, editingFor } from './proposal-keys.ts';

const OWN_ENTER = ['TEXTAREA', 'VAADIN-SELECT', 'VAADIN-BUTTON', 'BUTTON'];

/**
 * A list of proposed fields that is worked through by keyboard: arrows move, Enter accepts, "e" edits, "x" rejects,
 * "t" takes what a second opinion says.
 * Every row carries its field in data-proposal; in its editor, buttons with data-edit "take" and "cancel" end it.
 */
@customElement('lh-proposals')
export class LhProposals extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', this.onPoint);
    this.addEventListener('mouseover', this.onPoint);
  }

  private pointed = '';

  private rowOf(event: Event): HTMLElement | undefined {
    return event.composedPath().find((each): each is HTMLElement => each instanceof HTMLElement && !!each.dataset.proposal);
  }

  private onPoint = (event: Event) => {
    const key = this.rowOf(event)?.dataset.proposal ?? '';
    if (key && key !== this.pointed) {
      this.pointed = key;
      this.dispatchEvent(new CustomEvent('proposal-pointed', { detail: { key } }));
    }
  };

  /** Someone pointed elsewhere, so that pointing at the same row again is news. */
  forget() {
    this.pointed = '';
  }

  private onKey = (event: KeyboardEvent) => {
    const row = this.rowOf(event);
    if (!row) {
      return;
    }
    // Single keys count only on the row itself: in its editor and on its buttons they mean what they always mean.
    if (event.composedPath()[0] === row) {
      this.decide(event, row);
    } else {
      this.edit(event, row);
    }
  };

  private decide(event: KeyboardEvent, row: HTMLElement) {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-proposal]')];
    const decision = decisionFor(event, rows.indexOf(row), rows.length);
    if (decision.verdict) {
      event.preventDefault();
      const detail = { key: row.dataset.proposal, verdict: decision.verdict };
      this.dispatchEvent(new CustomEvent('proposal-decided', { detail }));
    }
    if (decision.move !== undefined) {
      event.preventDefault();
      rows[decision.move].focus();
    }
  }

  private edit(event: KeyboardEvent, row: HTMLElement) {
    const path = event.composedPath().filter((each): each is HTMLElement => each instanceof HTMLElement);
    const inside = path.slice(0, path.indexOf(row));
    // An open list or calendar takes Enter and Escape for itself.
    if (event.defaultPrevented || inside.some((each) => (each as { opened?: boolean }).opened)) {
      return;
    }
    const asked = editingFor(event, inside.some((each) => OWN_ENTER.includes(each.tagName)));
    const button = asked && row.querySelector<HTMLElement>(`[data-edit=${asked}]`);
    if (button) {
      event.preventDefault();
      event.stopPropagation();
      // Only now do the fields tell what was entered.
      (event.target as HTMLElement).blur();
      button.click();
    }
  }

  render() {
    return html`<slot></slot>`;
  }
}
