/** What a key on a row asks for: to move to another row, or to decide about this one. */
export interface Decision {
  move?: number;
  verdict?: 'accept' | 'edit' | 'reject';
}

/** Decides what a key means on the row at this index of so many. */
export function decisionFor(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  index: number,
  count: number,
): Decision {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return {};
  }
  switch (event.key) {
    case 'ArrowDown':
      return { move: Math.min(index + 1, count - 1) };
    case 'ArrowUp':
      return { move: Math.max(index - 1, 0) };
    case 'Enter':
      return { verdict: 'accept' };
    case 'e':
      return { verdict: 'edit' };
    case 'x':
      return { verdict: 'reject' };
    default:
      return {};
  }
}
