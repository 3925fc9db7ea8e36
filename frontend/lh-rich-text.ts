import type { Editor } from '@tiptap/core';
import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { KeptText } from './kept-text.ts';

const PAUSE_MS = 700;
const AGAIN_MS = 5000;

type Phase = '' | 'unsaved' | 'saving' | 'saved' | 'waiting' | 'conflict';

/**
 * A text with emphasis and lists that is stored while one writes. Whoever uses it stores what text-changed tells and
 * answers with stored(); until then the text is kept in this browser.
 */
@customElement('lh-rich-text')
export class LhRichText extends LitElement {
  /** What is stored, as HTML that the server has sanitised. */
  @property() value = '';
  @property({ type: Number }) version = -1;
  @property() label = '';
  /** Whose view of which record this is; empty keeps nothing in the browser. */
  @property() drawer = '';
  /** Which of its texts. */
  @property() key = '';
  /** Names of the tools and of the states of storing. */
  @property({ type: Object }) words: Record<string, string> = {};
  @state() private phase: Phase = '';
  @state() private savedAt = '';
  private editor?: Editor;
  private kept?: KeptText;
  private sent?: string;
  private pause = 0;
  private again = 0;

  /** In the page itself, where selections work in every browser. */
  protected createRenderRoot() {
    return this;
  }

  async firstUpdated() {
    const { editorIn } = await import('./rich-text-parts.ts');
    const area = this.querySelector<HTMLElement>('.rich-text-frame');
    if (!this.isConnected || !area || this.editor) {
      return;
    }
    this.kept = new KeptText(localStorage, this.drawer, this.key);
    const lost = this.kept.lost(this.value);
    this.editor = editorIn(area, this.label, lost?.text ?? this.value, this.typed);
    area.addEventListener('rich-transaction', () => this.requestUpdate());
    area.addEventListener('focusin', () => this.tell('text-entered', {}));
    area.addEventListener('focusout', this.flush);
    if (lost) {
      this.version = lost.base;
      this.send();
    }
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.flush();
    window.clearTimeout(this.again);
    this.editor?.destroy();
    this.editor = undefined;
  }

  private get text(): string {
    return this.editor && !this.editor.isEmpty ? this.editor.getHTML() : '';
  }

  private typed = () => {
    this.kept?.put(this.text, this.version);
    this.phase = 'unsaved';
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(this.send, PAUSE_MS);
  };

  private flush = () => {
    if (this.phase === 'unsaved') {
      window.clearTimeout(this.pause);
      this.send();
    }
  };

  private send = () => {
    if (this.sent !== undefined || this.phase === 'conflict') {
      return;
    }
    this.sent = this.text;
    this.phase = navigator.onLine ? 'saving' : 'waiting';
    this.tell('text-changed', { text: this.sent, base: this.version });
    window.clearTimeout(this.again);
    this.again = window.setTimeout(() => (this.phase = 'waiting'), AGAIN_MS);
  };

  /** The server stored what was sent, as this version. */
  stored(version: number) {
    window.clearTimeout(this.again);
    const sent = this.sent ?? '';
    this.sent = undefined;
    this.version = version;
    this.kept?.stored(sent, version);
    this.savedAt = new Date().toLocaleTimeString(document.documentElement.lang || 'vi', { hour: '2-digit', minute: '2-digit' });
    this.phase = 'saved';
    if (this.text !== sent) {
      this.typed();
    }
  }

  /** The server refused what was sent; it stays here until the person decides. */
  refused() {
    window.clearTimeout(this.again);
    this.sent = undefined;
    this.phase = 'conflict';
  }

  /** Somebody else stored this: shown unless something is being typed here. */
  theirs(value: string, version: number) {
    if (this.phase !== 'unsaved' && this.phase !== 'conflict' && this.sent === undefined) {
      this.take(value, version);
    }
  }

  /** Shows another text as the stored one, such as what was decided after a conflict. */
  take(value: string, version: number) {
    window.clearTimeout(this.pause);
    this.sent = undefined;
    this.kept?.drop();
    this.value = value;
    this.version = version;
    this.editor?.commands.setContent(value, { emitUpdate: false });
    this.phase = 'saved';
  }

  /** Puts a sentence where the cursor is, apart from the word before it. */
  insert(sentence: string) {
    if (this.editor) {
      const { from } = this.editor.state.selection;
      const before = this.editor.state.doc.textBetween(Math.max(0, from - 1), from, ' ', ' ');
      const text = before === '' || before === ' ' ? sentence : ` ${sentence}`;
      this.editor.chain().focus().insertContent({ type: 'text', text }).run();
    }
  }

  private tell(event: string, detail: object) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  private tool(name: string, sign: string, active: boolean, run: (editor: Editor) => void) {
    return html`<button
      type="button"
      class="rich-tool rich-${name}"
      title=${this.words[name] ?? name}
      aria-label=${this.words[name] ?? name}
      aria-pressed=${active ? 'true' : 'false'}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.editor && run(this.editor)}
    >
      ${sign}
    </button>`;
  }

  render() {
    const is = (name: string) => this.editor?.isActive(name) ?? false;
    const words = (this.words[this.phase] ?? '').replace('{0}', this.savedAt);
    return html`
      <div class="rich-text-tools" role="toolbar" aria-label=${this.label}>
        ${this.tool('bold', 'B', is('bold'), (editor) => editor.chain().focus().toggleBold().run())}
        ${this.tool('italic', 'I', is('italic'), (editor) => editor.chain().focus().toggleItalic().run())}
        ${this.tool('underline', 'U', is('underline'), (editor) => editor.chain().focus().toggleUnderline().run())}
        ${this.tool('bullets', '•', is('bulletList'), (editor) => editor.chain().focus().toggleBulletList().run())}
        ${this.tool('numbers', '1.', is('orderedList'), (editor) => editor.chain().focus().toggleOrderedList().run())}
        ${this.tool('heading', 'H', is('heading'), (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run())}
        ${this.tool('undo', '↶', false, (editor) => editor.chain().focus().undo().run())}
        <span class="rich-text-state rich-text-${this.phase}" role="status">${words}</span>
      </div>
      <div class="rich-text-frame"></div>
    `;
  }
}
