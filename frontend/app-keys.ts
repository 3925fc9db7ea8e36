import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { commandFor, parseSections, type Section } from './keys.ts';

/**
 * Keyboard shortcuts of the frame: "/" searches, "g" and a letter goes to a section, "?" lists them all. A page gives
 * a button a letter by the attribute aria-keyshortcuts; of several with the same letter, the one in the row with the
 * focus is pressed, else the first.
 */
@customElement('app-keys')
export class AppKeys extends LitElement {
  /** One section a line, "address=title". */
  @property() sections = '';
  @property() searchText = '';
  @property() helpText = '';
  @property() heading = '';
  @property() closeText = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @state() private offers: [string, string][] = [];
  private pending = false;

  static styles = css`
    dialog {
      border: 1px solid var(--lh-line);
      border-radius: var(--vaadin-radius-l, 12px);
      background: var(--lh-surface);
      color: inherit;
      padding: 1.25rem 1.5rem;
      min-width: 18rem;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 0.35);
    }
    h2 {
      margin: 0 0 0.75rem;
      font-size: 1.1rem;
    }
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0.4rem 1rem;
      margin: 0 0 1rem;
    }
    dd {
      margin: 0;
    }
    kbd {
      font: inherit;
      border: 1px solid var(--lh-line);
      border-radius: 4px;
      padding: 0 0.4rem;
    }
    button {
      font: inherit;
      padding: 0.3rem 0.9rem;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
  }

  private get targets(): Section[] {
    return parseSections(this.sections);
  }

  private onKey = (event: KeyboardEvent) => {
    const typing = event.composedPath().some((each) => isEditable(each));
    const command = commandFor(event, typing, this.pending, this.targets);
    this.pending = command.pending;
    if (command.go !== undefined) {
      event.preventDefault();
      document.querySelector<HTMLElement>(`vaadin-side-nav-item[path="${command.go}"]`)?.shadowRoot?.querySelector('a')?.click();
    } else if (command.search) {
      event.preventDefault();
      document.getElementById('search')?.click();
    } else if (command.help) {
      this.offers = pageOffers();
      this.dialog.showModal();
    } else if (command.press && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) {
      const button = offered(command.press);
      if (button) {
        event.preventDefault();
        button.click();
      }
    }
  };

  render() {
    return html`<dialog aria-labelledby="keys-heading">
      <h2 id="keys-heading">${this.heading}</h2>
      <dl>
        <dt><kbd>/</kbd></dt>
        <dd>${this.searchText}</dd>
        ${this.targets.map((each) => (each.key ? html`<dt><kbd>g</kbd> <kbd>${each.key}</kbd></dt><dd>${each.title}</dd>` : nothing))}
        ${this.offers.map(([key, text]) => html`<dt><kbd>${key}</kbd></dt><dd>${text}</dd>`)}
        <dt><kbd>?</kbd></dt>
        <dd>${this.helpText}</dd>
      </dl>
      <button @click=${() => this.dialog.close()}>${this.closeText}</button>
    </dialog>`;
  }
}

function isEditable(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

function offered(key: string): HTMLElement | null | undefined {
  const buttons = `[aria-keyshortcuts="${key}"]:not([disabled])`;
  const row = document.activeElement?.closest('tr');
  return (row ? visible(row, buttons)[0] : undefined) ?? visible(document, buttons)[0];
}

function visible(where: ParentNode, selector: string): HTMLElement[] {
  return [...where.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
}

/** The letters of this page with what they do, each once. */
function pageOffers(): [string, string][] {
  const offers = new Map<string, string>();
  for (const each of visible(document, '[aria-keyshortcuts]:not([disabled])')) {
    const key = each.getAttribute('aria-keyshortcuts')!;
    const text = [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent);
    if (!offers.has(key)) {
      offers.set(key, text.join('').trim());
    }
  }
  return [...offers];
}
