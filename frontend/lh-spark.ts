import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { highestOf, sparkPaths } from './chart-options.ts';

const WIDTH = 96;
const HEIGHT = 26;

/** The last few figures as a line, the newest with a dot. Says in words what it shows. */
@customElement('lh-spark')
export class LhSpark extends LitElement {
  @property({ attribute: false }) values: (number | null)[] = [];
  @property() summary = '';

  static styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      overflow: visible;
      width: var(--spark-width, 96px);
      height: auto;
      color: var(--lh-accent);
    }
  `;

  render() {
    const paths = sparkPaths(this.values, WIDTH, HEIGHT);
    const last = this.values.at(-1);
    return html`<svg role="img" aria-label=${this.summary} viewBox="-3 -3 ${WIDTH + 6} ${HEIGHT + 6}">
      ${paths.map(
        (path) => svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round"></path>`,
      )}
      ${last == null ? '' : svg`<circle cx=${WIDTH} cy=${HEIGHT - (last / highestOf(this.values)) * HEIGHT} r="2.8" fill="currentColor"></circle>`}
    </svg>`;
  }
}
