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
      transformPastedHTML: harmless,
    },
    onUpdate: changed,
    onTransaction: () => element.dispatchEvent(new CustomEvent('rich-transaction')),
  });
}

/** What is pasted loads and executes nothing, not even while it is read; cells of a table stay apart. */
function harmless(pasted: string): string {
  const page = new DOMParser().parseFromString(pasted, 'text/html');
  page
    .querySelectorAll('img, picture, svg, math, script, style, iframe, object, embed, video, audio, link, meta, base, form')
    .forEach((each) => each.remove());
  page.querySelectorAll('td + td, th + th, th + td').forEach((cell) => cell.prepend(' – '));
  for (const element of page.body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name !== 'style') {
        element.removeAttribute(name);
      }
    }
  }
  return page.body.innerHTML;
}
