import type { ECharts } from 'echarts/core';
import { LitElement, css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { optionsFor, type ChartData } from './chart-options.ts';

/** A chart with the same figures as a table beside it, for whoever does not see or trust pictures. */
@customElement('lh-chart')
export class LhChart extends LitElement {
  @property() kind: 'columns' | 'bars' = 'columns';
  @property({ attribute: false }) data: ChartData = { categories: [], series: [], unit: '' };
  @property() language = 'vi';
  /** What the chart shows, in a sentence. */
  @property() summary = '';
  @property() tableText = '';
  @property() chartText = '';
  @property() categoryText = '';
  @state() private asTable = false;
  @query('.canvas') private canvas!: HTMLElement;
  private chart?: ECharts;
  private resize?: ResizeObserver;
  private scheme = window.matchMedia('(prefers-color-scheme: dark)');
  private themed?: MutationObserver;

  static styles = css`
    :host {
      display: block;
      position: relative;
    }
    .canvas {
      width: 100%;
      height: var(--chart-height, 18rem);
    }
    [hidden] {
      display: none;
    }
    .switch {
      font: inherit;
      font-size: 0.86rem;
      color: var(--lh-accent);
      background: none;
      border: 0;
      padding: 0.25rem 0;
      cursor: pointer;
      text-decoration: underline;
    }
    .scroll {
      overflow: auto;
      max-height: 24rem;
    }
    table {
      border-collapse: collapse;
      width: 100%;
    }
    th,
    td {
      text-align: end;
      padding: 0.25rem 0.6rem;
      border-block-end: 1px solid var(--lh-line);
      font-weight: inherit;
    }
    th:first-child {
      text-align: start;
    }
    thead th {
      font-weight: 600;
    }
    caption {
      text-align: start;
      color: var(--lh-text-secondary);
      padding-block-end: 0.4rem;
    }
    button.pick {
      all: unset;
      cursor: pointer;
      color: var(--lh-accent);
      text-decoration: underline;
    }
    button.pick:focus-visible,
    .switch:focus-visible {
      outline: 2px solid var(--lh-accent);
      outline-offset: 2px;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.scheme.addEventListener('change', this.draw);
    this.themed = new MutationObserver(this.draw);
    this.themed.observe(document.documentElement, { attributeFilter: ['theme', 'style'] });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.scheme.removeEventListener('change', this.draw);
    this.themed?.disconnect();
    this.resize?.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  updated() {
    void this.draw();
  }

  private draw = async () => {
    if (this.asTable || !this.canvas || this.data.categories.length === 0) {
      return;
    }
    const { init } = await import('./echarts-parts.ts');
    if (!this.isConnected) {
      return;
    }
    if (!this.chart) {
      this.chart = init(this.canvas, undefined, { renderer: 'svg' });
      this.chart.on('click', (point) => this.pick(Number(point.dataIndex)));
      this.resize = new ResizeObserver(() => this.chart?.resize());
      this.resize.observe(this.canvas);
    }
    this.chart.setOption(optionsFor(this.kind, this.data, this.colours(), this.language, this.summary), { notMerge: true });
  };

  private colours() {
    const probe = getComputedStyle(this);
    const token = (name: string) => resolve(this, probe.getPropertyValue(name));
    return {
      text: token('--lh-text'),
      secondary: token('--lh-text-secondary'),
      line: token('--lh-line'),
      accent: token('--lh-accent'),
      ghost: token('--lh-ghost'),
      surface: token('--lh-surface'),
    };
  }

  private pick(index: number) {
    this.dispatchEvent(new CustomEvent('category-picked', { detail: { index } }));
  }

  render() {
    const number = new Intl.NumberFormat(this.language);
    return html`
      <div class="canvas" role="img" aria-label=${this.summary} ?hidden=${this.asTable}></div>
      <div class="scroll" ?hidden=${!this.asTable} tabindex="0" role="region" aria-label=${this.summary}>
        <table>
          <caption>
            ${this.summary}
          </caption>
          <thead>
            <tr>
              <th scope="col">${this.categoryText}</th>
              ${this.data.series.map((each) => html`<th scope="col">${each.name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.data.categories.map(
              (category, index) =>
                html`<tr>
                  <th scope="row"><button class="pick" @click=${() => this.pick(index)}>${category}</button></th>
                  ${this.data.series.map((each) => html`<td>${each.values[index] == null ? '–' : number.format(each.values[index]!)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <button class="switch" aria-pressed=${this.asTable ? 'true' : 'false'} @click=${() => (this.asTable = !this.asTable)}>
        ${this.asTable ? this.chartText : this.tableText}
      </button>
    `;
  }
}

/** The browser resolves light-dark() only in a real colour property. */
function resolve(host: HTMLElement, value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  host.shadowRoot!.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}
