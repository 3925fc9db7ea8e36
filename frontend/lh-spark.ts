import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sparkPaths } from './chart-options.ts';

const WIDTH = 96;
const HEIGHT = 26;

/** The last few figures as a line, the newest with a dot. Says in words what it shows. */
@customElement('lh-spark')
export class LhSpark extends LitElement {
  @property({ attribute: false }) values: (number | null)[] = [];
  @property() summary = '';

  static styles = css`
    svg {
      display: block;
      overflow: visible;
      color: var(--lh-accent);
    }
  `;

  render() {
    const paths = sparkPaths(this.values, WIDTH, HEIGHT);
    const last = this.values.at(-1);
    const highest = Math.max(...this.values.map((each) => each ?? 0), 1);
    return html`<svg role="img" aria-label=${this.summary} width=${WIDTH} height=${HEIGHT} viewBox="-3 -3 ${WIDTH + 6} ${HEIGHT + 6}">
      ${paths.map((path) => svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"></path>`)}
      ${last == null ? '' : svg`<circle cx=${WIDTH} cy=${HEIGHT - (last / highest) * HEIGHT} r="2.6" fill="currentColor"></circle>`}
    </svg>`;
  }
}
