/** A range of a text that a field was read from. Fields of one tone are drawn in one colour. */
export interface Mark {
  start: number;
  end: number;
  key: string;
  label: string;
  tone: string;
}

/** A stretch of text that the same marks cover from its beginning to its end. */
export interface Segment {
  text: string;
  marks: Mark[];
}

/** Cuts a text at the borders of its marks; marks may overlap. Ranges beyond the text are cut off. */
export function segmentsOf(text: string, marks: Mark[]): Segment[] {
  const borders = new Set([0, text.length]);
  const valid = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end);
  valid.forEach((mark) => borders.add(mark.start).add(mark.end));
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1];
    return { text: text.slice(from, to), marks: valid.filter((mark) => mark.start <= from && to <= mark.end) };
  });
}

/** The mark that stands for a stretch: the shortest that covers it. */
export function foremost(marks: Mark[]): Mark | undefined {
  return [...marks].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
