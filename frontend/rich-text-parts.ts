import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** The editor with nothing but what minutes need: paragraphs, emphasis, lists, small headings. */
export function editorIn(element: HTMLElement, label: string, content: string, changed: () => void): Editor {
  return new Editor({
    element,
    content,
    // The page's style sheet has it: nothing is put into the document at run time.
    injectCSS: false,
    extensions: [
      StarterKit.configure({
        heading: { levels: [3] },
        link: false,
        code: false,
        codeBlock: false,
        horizontalRule: false,
        strike: false,
        trailingNode: false,
      }),
    ],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: 'rich-text-area' },
    },
    onUpdate: changed,
    onTransaction: () => element.dispatchEvent(new CustomEvent('rich-transaction')),
  });
}
