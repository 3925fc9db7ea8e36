import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { foremost, segmentsOf, type Mark } from './segments.ts';

/**
 * A text in which the words that fields were read from are marked, each in the colour of its tone: the custom
 * properties --lh-tone-<tone> and --lh-tone-<tone>-soft. Pointing at or focusing a mark names its field.
 */
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
      font-size: 1.07rem;
      line-height: 1.7;
      max-width: 70ch;
    }
    mark {
      background: var(--tone-soft, var(--lh-accent-soft));
      color: inherit;
      border-radius: 3px;
      padding: 0.08em 0;
      cursor: pointer;
      box-decoration-break: clone;
      box-shadow: inset 0 -2px 0 var(--tone, var(--lh-accent));
    }
    mark.active {
      background: var(--tone, var(--lh-accent));
      color: var(--lh-surface);
    }
    mark:focus-visible {
      outline: 2px solid var(--lh-text);
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

  private onKey(event: KeyboardEvent, key: string) {
    if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      this.open(key);
    }
  }

  render() {
    return segmentsOf(this.text, this.marks).map((segment) => {
      const mark = segment.marks.find((each) => each.key === this.active) ?? foremost(segment.marks);
      return mark ? this.marked(segment.text, mark) : segment.text;
    });
  }

  private marked(text: string, mark: Mark) {
    return html`<mark
      tabindex="0"
      role="button"
      title=${mark.label}
      aria-label=${`${text} — ${mark.label}`}
      class=${mark.key === this.active ? 'active' : ''}
      style=${`--tone: var(--lh-tone-${mark.tone}); --tone-soft: var(--lh-tone-${mark.tone}-soft)`}
      @mouseenter=${() => this.point(mark.key)}
      @focus=${() => this.point(mark.key)}
      @click=${() => this.open(mark.key)}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, mark.key)}
      >${text}</mark
    >`;
  }
}
