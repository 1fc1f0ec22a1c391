import type { Callable, Given } from '../../../kit/ui/call.ts';

/** Does an act of the floor, shows a refusal, and takes the pictures anew. */
export type Act = <E extends Callable>(endpoint: E, input: Given<E>) => Promise<boolean>;
