type Way = readonly string[];

/** The way to the first value, or name of one, of which something is true; undefined when of none. */
function firstOf(of: unknown, is: (value: unknown) => boolean, way: Way = []): Way | undefined {
  if (is(of)) return way;
  if (typeof of !== 'object' || of === null) return undefined;
  for (const [name, value] of Object.entries(of)) {
    const found = is(name) ? [...way, name] : firstOf(value, is, [...way, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}

const hasNul = (value: unknown): boolean => typeof value === 'string' && value.includes('\u0000');

/** The way to the first text that no column can hold, a NUL in it; undefined when all of it can be kept. */
export const unstorableIn = (input: unknown): Way | undefined => firstOf(input, hasNul);

const widest = 2_147_483_647;
const isTooWide = (value: unknown): boolean => {
  const number = typeof value === 'string' && /^-?\d{10,20}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Math.abs(number) > widest;
};
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

/** Where the database most likely stumbled when it found a number too wide or a day that is none: it says which, not where. */
export const likelyIn = (sent: unknown): Way => firstOf(sent, isTooWide) ?? firstOf(sent, isDay) ?? [];
