/** A section of the application that "g" and a letter lead to. */
export interface Section {
  path: string;
  title: string;
  key: string;
}

/** What a key press asks for. */
export interface Command {
  /** True while "g" waits for its letter. */
  pending: boolean;
  go?: string;
  search?: boolean;
  help?: boolean;
  /** The key itself, when it may belong to something on the page. */
  press?: string;
}

/** The start page has no address of its own to take a letter from. */
const START = 'dashboard';

/** Reads "address=title" lines. The key of a section is the first letter of its address that no other has taken. */
export function parseSections(lines: string): Section[] {
  const taken = new Set<string>();
  return lines
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => {
      const at = line.indexOf('=');
      const path = line.slice(0, at);
      const key = [...(path || START)].find((letter) => /[a-z]/.test(letter) && !taken.has(letter)) ?? '';
      taken.add(key);
      return { path, title: line.slice(at + 1), key };
    });
}

/** Decides what a key press means; nothing while someone types into a field or holds a modifier. */
export function commandFor(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  typing: boolean,
  pending: boolean,
  sections: Section[],
): Command {
  if (typing || event.ctrlKey || event.altKey || event.metaKey) {
    return { pending: false };
  }
  if (pending) {
    const target = sections.find((each) => each.key === event.key);
    return target ? { pending: false, go: target.path } : { pending: false };
  }
  switch (event.key) {
    case 'g':
      return { pending: true };
    case '/':
      return { pending: false, search: true };
    case '?':
      return { pending: false, help: true };
    default:
      return /^[a-z]$/.test(event.key) ? { pending: false, press: event.key } : { pending: false };
  }
}
