/** One place in the drawn line: a person by ticket, the gap that stands for the rest, or the one who looks. */
export type LinePlace = { is: 'person'; ticket: string } | { is: 'gap'; hidden: number } | { is: 'you' };

/** More people ahead than this, and the middle of the line is elided. */
export const drawnAhead = 8;

/** The line as it is drawn, served end first. More than 8 ahead: the first, a gap, the last three, 您. */
export function placesInLine(ahead: readonly string[]): LinePlace[] {
  const person = (ticket: string): LinePlace => ({ is: 'person', ticket });
  const you: LinePlace = { is: 'you' };
  if (ahead.length <= drawnAhead) return [...ahead.map(person), you];
  return [
    ...ahead.slice(0, 1).map(person),
    { is: 'gap', hidden: ahead.length - 4 },
    ...ahead.slice(-3).map(person),
    you,
  ];
}
