/** What a key means in a column of cells. */
export interface CellMove {
  /** Index of the cell to go to. */
  to?: number;
  /** Put back what stood in the cell before. */
  restore?: boolean;
  /** Show or hide what else there is to know about the cell. */
  open?: boolean;
}

/** Enter and the arrows move up and down, Ctrl+Enter and Ctrl+I open, Escape puts back. Everything else is typing. */
export function moveFor(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>,
  index: number,
  count: number,
): CellMove {
  if (event.ctrlKey && !event.altKey && (event.key === 'Enter' || event.key.toLowerCase() === 'i')) {
    return { open: true };
  }
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
    return {};
  }
  switch (event.key) {
    case 'Enter':
      return step(index, event.shiftKey ? -1 : 1, count);
    case 'ArrowDown':
      return step(index, 1, count);
    case 'ArrowUp':
      return step(index, -1, count);
    case 'Escape':
      return { restore: true };
    default:
      return {};
  }
}

function step(index: number, by: number, count: number): CellMove {
  const to = index + by;
  return to < 0 || to >= count ? {} : { to };
}

/** Whether this is a block copied from a spreadsheet and not the text of a single cell. */
export function isBlock(text: string): boolean {
  return /[\t\r\n]/.test(text.replace(/[\r\n]+$/, ''));
}
