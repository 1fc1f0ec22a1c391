import { useCallback, useRef, useState } from 'react';
import type { z } from 'zod';
import { type Answer, type Callable, callApi, type Given, type Outcome } from '../../../../kit/ui/call.ts';
import { useLive } from '../../../../kit/ui/live.ts';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import type * as carrier from '../../../carrier/wire.ts';
import * as identity from '../../../identity/wire.ts';
import { useAnswers } from '../../../knowledge/ui/KeepAnswers.tsx';
import type * as tills from '../../../tills/wire.ts';
import type { orderSchema } from '../../schema.ts';
import type * as wire from '../../wire.ts';

export type Basket = z.output<typeof wire.basket.answer>;
export type Order = z.output<typeof orderSchema>;
export type Plan = z.output<typeof wire.businessList.answer>['plans'][number];
export type Check = z.output<typeof identity.readChecks.answer>['checks'][number];
export type TestOutcome = NonNullable<Order['tested']>;
/** What an agent may be to the holder. */
export const relations = identity.relationCodes;
export type Relation = (typeof relations)[number];
export const guardianRelations = identity.guardianRelationCodes;
export type GuardianRelation = (typeof guardianRelations)[number];
export const relationProofs = identity.relationProofCodes;
export type RelationProof = (typeof relationProofs)[number];
export type Till = z.output<typeof tills.myTill.answer>['session'];
export type NumberSaid = z.output<typeof wire.lookUp.answer>;

/** What a clerk may still do with an order, told apart as the screen tells it. */
export const open_states = [
  'draft',
  'identified',
  'eligible',
  'disclosed',
  'confirmed',
  'paid',
  'executing',
  'completed',
];

/** Whether an order still waits for something in this visit. */
export const isOpen = (of: Order): boolean => open_states.includes(of.state);

/** The live pictures of one visit: its basket, its documents, the line to the carrier, the till and the box. */
export function useVisit(hall_id: number, ticket_id: string) {
  const hall = `/api/halls/${hall_id}`;
  const basket = useLive<Basket>(`${hall}/tickets/${ticket_id}/basket`, 'orders', 'payments', 'receipts');
  const checks = useLive<{ checks: Check[] }>(`${hall}/tickets/${ticket_id}/checks`, 'identity', 'people');
  const link = useLive<z.output<typeof carrier.readLink.answer>>(`${hall}/carrier-link`, 'carrier');
  const till = useLive<{ session: Till }>(`${hall}/my-till`, 'tills', 'people');
  const box = useLive<{ cards: number }>(`${hall}/my-box`, 'carrier', 'orders');
  const list = useLive<z.output<typeof wire.businessList.answer>>(`${hall}/businesses`, 'norms', 'tariffs');
  const refresh = () => Promise.all([basket.retake(), checks.retake()]);
  const ages = list.data?.ages ?? null;
  const here = whoIsHere(checks.data?.checks ?? [], ages);
  return {
    hall_id,
    ticket_id,
    basket: basket.data,
    ...here,
    ages,
    /** The document of a holder who did not come: whoever is here acts for them (RNM-05). */
    holder: checks.data?.checks.find(one => one.state === 'lodged') ?? null,
    doubtful: checks.data?.checks.find(one => one.state === 'doubtful') ?? null,
    /** Every document that counts in this visit, newest first: a unit's handler and user are found among them (RNM-07). */
    read: (checks.data?.checks ?? []).filter(one => one.state === 'passed' || one.state === 'lodged'),
    cut: link.data?.state === 'down',
    till: till.data?.session ?? null,
    cards: box.data?.cards ?? null,
    businesses: list.data?.businesses ?? [],
    plans: list.data?.plans ?? [],
    services: list.data?.services ?? [],
    /** The answers of the knowledge base; null until they are here. */
    answers: useAnswers(hall_id).all,
    refresh,
  };
}

type Ages = z.output<typeof wire.businessList.answer>['ages'];

/** Whoever was proven: a minor is the customer, and the grown-up beside them stands by (RNM-06). */
function whoIsHere(checks: readonly Check[], ages: Ages | null) {
  const proven = checks.filter(one => one.state === 'passed');
  const young = proven.find(one => ages !== null && one.age < ages.own_number_from);
  const grown = proven.find(one => ages !== null && one.age >= ages.adult_from);
  return {
    check: young ?? proven[0] ?? null,
    minor: young !== undefined,
    guardian: young === undefined ? null : (grown ?? null),
  };
}

export type Visit = ReturnType<typeof useVisit>;

/** Acts of the counter, one at a time: pressing twice while one runs does nothing; what is refused is said aloud. */
export function useActs(refresh: () => Promise<unknown>) {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const refreshes = useRef(refresh);
  refreshes.current = refresh;
  const act = useCallback(
    async <E extends Callable>(
      endpoint: E,
      input: Given<E>,
      quiet = false,
    ): Promise<Outcome<Answer<E>> | null> => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      const outcome = await callApi(endpoint, input);
      if (!outcome.ok && !quiet)
        showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
      // The next key counts from what is there now, not from the picture before.
      await refreshes.current();
      running.current = false;
      setBusy(false);
      return outcome;
    },
    [],
  );
  return { act, busy };
}

export type Act = ReturnType<typeof useActs>['act'];
