import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { foremost, segmentsOf, type Mark } from './segments.ts';

/** A text in which the words that fields were read from are marked. Pointing at or focusing a mark names its field. */
@customElement('lh-marked-text')
export class LhMarkedText extends LitElement {
  @property() text = '';
  @property({ attribute: false }) marks: Mark[] = [];
  /** Key of the field that someone looks at. */
  @property() active = '';

  static styles = css`
    :host {
      display: block;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      line-height: 1.65;
    }
    mark {
      background: var(--lh-accent-soft);
      color: inherit;
      border-radius: 3px;
      padding: 0.05em 0;
      cursor: pointer;
      box-shadow: inset 0 -1px 0 var(--lh-accent);
    }
    mark.active {
      background: var(--lh-accent);
      color: var(--lh-on-accent);
    }
    mark:focus-visible {
      outline: 2px solid var(--lh-accent);
      outline-offset: 1px;
    }
  `;

  updated(changed: Map<string, unknown>) {
    if (changed.has('active') && this.active) {
      this.renderRoot.querySelector('mark.active')?.scrollIntoView({ block: 'nearest' });
    }
  }

  private point(key: string) {
    if (key !== this.active) {
      this.active = key;
      this.dispatchEvent(new CustomEvent('mark-pointed', { detail: { key } }));
    }
  }

  private open(key: string) {
    this.dispatchEvent(new CustomEvent('mark-opened', { detail: { key } }));
  }

  render() {
    return segmentsOf(this.text, this.marks).map((segment) => {
      const mark = segment.marks.find((each) => each.key === this.active) ?? foremost(segment.marks);
      return mark
        ? html`<mark
            tabindex="0"
            role="button"
            title=${mark.label}
            aria-label=${`${segment.text} — ${mark.label}`}
            class=${mark.key === this.active ? 'active' : nothing}
            @mouseenter=${() => this.point(mark.key)}
            @focus=${() => this.point(mark.key)}
            @click=${() => this.open(mark.key)}
            @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.open(mark.key)}
            >${segment.text}</mark
          >`
        : segment.text;
    });
  }
}
