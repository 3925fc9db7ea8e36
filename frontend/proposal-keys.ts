/** What a key on a row asks for: to move to another row, or to decide about this one. */
export interface Decision {
  move?: number;
  verdict?: 'accept' | 'edit' | 'reject' | 'other';
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Decides what a key means on the row at this index of so many. Accepting and rejecting go on to the next row. */
export function decisionFor(event: Pressed, index: number, count: number): Decision {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return {};
  }
  const next = Math.min(index + 1, count - 1);
  switch (event.key) {
    case 'ArrowDown':
      return { move: next };
    case 'ArrowUp':
      return { move: Math.max(index - 1, 0) };
    case 'Home':
      return { move: 0 };
    case 'End':
      return { move: count - 1 };
    case 'Enter':
      return { verdict: 'accept', move: next };
    case 'e':
    case 'E':
      return { verdict: 'edit' };
    case 'x':
    case 'X':
      return { verdict: 'reject', move: next };
    case 't':
    case 'T':
      return { verdict: 'other' };
    default:
      return {};
  }
}

/** What a key means in the editor of a row: Enter takes what was entered, Escape gives it up. */
export function editingFor(event: Pressed, multiline: boolean): 'take' | 'cancel' | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return undefined;
  }
  if (event.key === 'Escape') {
    return 'cancel';
  }
  return event.key === 'Enter' && !multiline ? 'take' : undefined;
}
