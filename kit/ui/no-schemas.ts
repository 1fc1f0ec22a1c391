/**
 * What a screen gets in place of `zod`: its wire names ways, paths and types, and the schemas behind them are the server's to
 * hold answers against. Every call answers the same nothing; a screen that would judge by a schema is told so at once.
 */
const nothing: unknown = new Proxy(() => nothing, {
  get: (_, name) => {
    if (name === 'parse' || name === 'safeParse') throw new Error('schemas are types only on a screen');
    // What is gone through has no end of its own: it is empty.
    if (name === Symbol.iterator) return [][Symbol.iterator];
    return name === Symbol.toPrimitive ? () => '' : nothing;
  },
  apply: () => nothing,
});

export const z = nothing;
