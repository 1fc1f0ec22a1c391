/** What screens may show of free text: of every long run of digits, or of a document's number, the last two places stay. */
export const masked = (text: string): string =>
  text.replace(
    /\d(?:[ -]?\d){4,}[Xx]?/g,
    run => `${'*'.repeat(Math.max(3, run.length - 2))}${run.slice(-2)}`,
  );
