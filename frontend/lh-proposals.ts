import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { decisionFor } from './proposal-keys.ts';

/**
 * A list of proposed fields that is worked through by keyboard: arrows move, Enter accepts, "e" edits, "x" rejects.
 * Every row carries its field in data-proposal.
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

  private rowOf(event: Event): HTMLElement | undefined {
    return event.composedPath().find((each): each is HTMLElement => each instanceof HTMLElement && !!each.dataset.proposal);
  }

  private pointed = '';

  private onPoint = (event: Event) => {
    const key = this.rowOf(event)?.dataset.proposal ?? '';
    if (key && key !== this.pointed) {
      this.pointed = key;
      this.dispatchEvent(new CustomEvent('proposal-pointed', { detail: { key } }));
    }
  };

  private onKey = (event: KeyboardEvent) => {
    const row = this.rowOf(event);
    // Keys count only on the row itself: in its editor and on its buttons they mean what they always mean.
    if (!row || event.composedPath()[0] !== row) {
      return;
    }
    const rows = [...this.querySelectorAll<HTMLElement>('[data-proposal]')];
    const decision = decisionFor(event, rows.indexOf(row), rows.length);
    if (decision.move !== undefined) {
      event.preventDefault();
      rows[decision.move].focus();
    } else if (decision.verdict) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('proposal-decided', { detail: { key: row.dataset.proposal, verdict: decision.verdict } }));
    }
  };

  render() {
    return html`<slot></slot>`;
  }
}
