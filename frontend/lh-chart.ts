import type { ECharts } from 'echarts/core';
import { LitElement, css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { optionsFor, textOf, type ChartData } from './chart-options.ts';

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
  private media = [window.matchMedia('(prefers-color-scheme: dark)'), window.matchMedia('print')];
  private themed?: MutationObserver;
  private onPaper = false;

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
    @media print {
      .switch {
        display: none;
      }
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
    this.media.forEach((each) => each.addEventListener('change', this.draw));
    this.themed = new MutationObserver(this.draw);
    this.themed.observe(document.documentElement, { attributeFilter: ['theme', 'style'] });
    window.addEventListener('beforeprint', this.toPaper);
    window.addEventListener('afterprint', this.toScreen);
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.media.forEach((each) => each.removeEventListener('change', this.draw));
    window.removeEventListener('beforeprint', this.toPaper);
    window.removeEventListener('afterprint', this.toScreen);
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
    this.chart ??= this.created(init(this.canvas, undefined, { renderer: 'svg' }));
    this.paint();
  };

  private paint() {
    this.chart?.setOption(optionsFor(this.kind, this.data, this.look(), this.language, this.summary), { notMerge: true });
  }

  /** The browser copies the page as soon as this returns, so it must not wait for anything. */
  private toPaper = () => {
    this.onPaper = true;
    this.paint();
  };

  private toScreen = () => {
    this.onPaper = false;
    this.paint();
  };

  /** Anywhere in a category's stripe picks it: a small or missing column is hard to hit. */
  private created(chart: ECharts): ECharts {
    chart.getZr().on('click', ({ offsetX, offsetY }) => {
      const point = [offsetX, offsetY];
      if (chart.containPixel('grid', point)) {
        const [x, y] = chart.convertFromPixel({ seriesIndex: 0 }, point);
        this.pick(Math.min(Math.max(Math.round(this.kind === 'bars' ? y : x), 0), this.data.categories.length - 1));
      }
    });
    chart.getZr().on('mousemove', ({ offsetX, offsetY }) => {
      chart.getZr().setCursorStyle(chart.containPixel('grid', [offsetX, offsetY]) ? 'pointer' : 'default');
    });
    this.resize = new ResizeObserver(() => chart.resize());
    this.resize.observe(this.canvas);
    return chart;
  }

  private look() {
    const probe = getComputedStyle(this);
    const token = (name: string) => resolve(this, probe.getPropertyValue(name), this.onPaper);
    return {
      font: probe.fontFamily,
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
                  ${this.data.series.map((each) => html`<td>${textOf(each, index, number)}</td>`)}
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

/** The browser resolves light-dark() only in a real colour property; on paper always light, whatever the screen shows. */
function resolve(host: HTMLElement, value: string, light: boolean): string {
  const probe = document.createElement('span');
  probe.style.colorScheme = light ? 'light' : 'inherit';
  probe.style.color = value;
  host.shadowRoot!.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}
