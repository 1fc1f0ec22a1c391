import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Language } from '../../kit/words.ts';

/** One message as a gateway takes it: whom it goes to and what it says; `key` names it, however often it is handed over. */
export interface Message {
  hall_id: number;
  key: Id;
  to: string;
  text: string;
  /** The path of the customer's own page; the gateway puts the house's public address before it. */
  link: string | undefined;
  language: Language;
}

/** What a gateway says at once: it has it, it will never take it, or it cannot be reached now. */
export type Taken = 'accepted' | 'refused' | 'away';

/** What a gateway knows of a message it took. */
export type Report = 'delivered' | 'failed' | 'unknown';

/**
 * The port to a gateway that carries short messages. It is told after the act that caused the notice has committed, and
 * knows a message by its key: the same key twice is one message. What became of it, it reports later.
 */
export interface MessageGateway {
  send(ctx: Ctx, of: Message): Promise<Taken>;
  /** Asks what became of a message it took. */
  query(ctx: Ctx, of: { hall_id: number; key: Id }): Promise<Report>;
}

let gateway: MessageGateway | undefined;

/** Declares the gateway behind the port. */
export const setMessageGateway = (one: MessageGateway): void => {
  gateway = one;
};

/** The gateway behind the port. */
export function messageGateway(): MessageGateway {
  if (gateway === undefined) throw new Error('no message gateway was declared');
  return gateway;
}
