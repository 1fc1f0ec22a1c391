/** Tables whose rows are evidence, or what evidence hangs on: the serving role may add to them and read them, never change or remove. */
export const append_only = ['event', 'event_seal', 'norm_override', 'house_key'];
