import type { z } from 'zod';
import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import type { Mark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { type Role, roles } from '../../people/roles.ts';
import { fields } from '../fields.ts';
import type { LetterState } from '../letter.ts';
import * as wire from '../wire.ts';

export type Chain = z.output<typeof wire.readChain.answer>;
export type Letter = Chain['letters'][number];
export type Above = Chain['chain'][number];
export type Mine = z.output<typeof wire.readMine.answer>['letters'][number];
export type OverHalls = z.output<typeof wire.readOverHalls.answer>;
export type First = z.output<typeof wire.readFirst.answer>;

/** How each state is seen. */
export const marks: Record<LetterState, Mark> = {
  ...{ drafted: 'calling', accepted: 'near', in_force: 'done', expired: 'over', ended: 'not-open' },
};

export const postName = (post: string): Words => roles[post as Role] ?? { zh: post, en: post };
export const fieldName = (field: string): Words =>
  fields[field as keyof typeof fields] ?? { zh: field, en: field };

/** Does one act and says what was refused. */
export async function sent<E extends Callable>(endpoint: E, input: Given<E>): Promise<boolean> {
  const outcome = await callApi(endpoint, input);
  if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  return outcome.ok;
}

/** One step of a letter, in a hall or above. */
export const pressed = (of: { id: string; hall_id: number }, press: object): Promise<boolean> =>
  of.hall_id === 0
    ? sent(wire.pressAbove, { letter_id: of.id, press } as never)
    : sent(wire.pressHall, { hall_id: of.hall_id, letter_id: of.id, press } as never);
