import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { targetOf } from './search-keys.ts';

/** A field and the results below it as links, moved through by arrow keys; typing on goes back to the field. */
@customElement('lh-search')
export class LhSearch extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
  }

  private onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    const links = [...this.querySelectorAll<HTMLElement>('a[href]')];
    const focused = links.indexOf(event.target as HTMLElement);
    const target = targetOf(event.key, focused < 0 ? 'field' : focused, links.length);
    if (target === 'field') {
      // Not prevented: the key that was pressed goes on into the field.
      this.querySelector('input')?.focus();
      if (event.key.startsWith('Arrow')) {
        event.preventDefault();
      }
    } else if (target !== undefined) {
      event.preventDefault();
      links[target].focus();
    }
  };

  render() {
    return html`<slot></slot>`;
  }
}
