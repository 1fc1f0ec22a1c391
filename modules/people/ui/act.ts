import type { Callable, Given } from '../../../kit/ui/call.ts';

/** Does an act of the office and shows a refusal; answers whether it was done. */
export type Act = <E extends Callable>(endpoint: E, input: Given<E>) => Promise<boolean>;
