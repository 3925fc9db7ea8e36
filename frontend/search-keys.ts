/** Where a key moves the focus to in the search dialog: a result by its index, or the field above them. */
export type Target = number | 'field';

/**
 * Decides where a key leads. Results are counted from 0; `at` is "field" while someone types. Undefined means that the
 * key keeps its own meaning.
 */
export function targetOf(key: string, at: Target, count: number): Target | undefined {
  if (count === 0) {
    return undefined;
  }
  switch (key) {
    case 'ArrowDown':
      return at === 'field' ? 0 : Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return at === 'field' ? count - 1 : at === 0 ? 'field' : at - 1;
    case 'Home':
      return at === 'field' ? undefined : 0;
    case 'End':
      return at === 'field' ? undefined : count - 1;
    default:
      return at !== 'field' && (key.length === 1 || key === 'Backspace') ? 'field' : undefined;
  }
}
