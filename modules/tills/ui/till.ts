import type { z } from 'zod';
import { useLive } from '../../../kit/ui/live.ts';
import type * as people from '../../people/wire.ts';
import type * as wire from '../wire.ts';
import type { Typed } from './Pieces.tsx';
import type { Slips } from './SlipFields.tsx';

export type Mine = NonNullable<z.output<typeof wire.myTill.answer>['session']>;
export type Till = z.output<typeof wire.readTill.answer>;
export type HandedOver = z.output<typeof wire.waitingTills.answer>['tills'][number];
export type ListedNote = z.output<typeof wire.readNotes.answer>['notes'][number];
export type Pair = z.output<typeof people.pairs.answer>[number];

/** The clerk's own till, live; null when there is none. */
export const useMyTill = (hall_id: number) =>
  useLive<{ session: Mine | null }>(`/api/halls/${hall_id}/my-till`, 'tills', 'people');

/** The open request for a second signature on a till, if there is one. */
export function usePair(hall_id: number, subject_id: string | null, what: string) {
  const url = subject_id === null ? null : `/api/halls/${hall_id}/pairs`;
  const pairs = useLive<Pair[]>(url, 'people', 'tills');
  const found = pairs.data?.find(one => one.what === what && one.subject_id === subject_id) ?? null;
  return { pair: found, refresh: pairs.retake };
}

/** The states in which a till is being closed: it has the whole screen then. */
export const closing_states = ['blind_counting', 'compared', 'balanced', 'discrepancy', 'discrepancy_review'];

/** What the closing of a till is worked with. */
export interface Closing {
  of: Till;
  typed: Typed;
  slips: Slips;
  setSlips: (slips: Slips) => void;
  explanation: string;
  explain: (text: string) => void;
  pair: Pair | null;
  name: string;
}
