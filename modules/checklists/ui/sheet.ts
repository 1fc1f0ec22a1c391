import { useRef, useState } from 'react';
import type { z } from 'zod';
import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';

export type Run = z.output<typeof wire.runSchema>;
export type Item = Run['items'][number];
export type Answer = Run['answers'][string];

/** Lines that ask the same of several subjects stand under one head. */
export interface Block {
  key: string;
  items: Item[];
}

/** The items of a sheet in blocks, in their order. */
export function blocksOf(items: readonly Item[]): Block[] {
  const blocks: Block[] = [];
  for (const item of items) {
    const key = item.group === undefined ? item.code : item.code.slice(0, item.code.indexOf('.'));
    const last = blocks.at(-1);
    if (item.group !== undefined && last?.key === key) last.items.push(item);
    else blocks.push({ key, items: [item] });
  }
  return blocks;
}

/** How far a sheet is filled in. */
export const answeredOf = (run: Run): number =>
  run.items.filter(item => run.answers[item.code] !== undefined).length;

/** A sheet at work: begun, answered one item after the other, handed in behind all of them. */
export function useSheet(hall_id: number, list: string, refresh: () => void) {
  const [run, setRun] = useState<Run | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = <Value>(does: () => Promise<Value>): Promise<Value> => {
    const turn = last.current.then(does);
    last.current = turn.catch(() => undefined);
    return turn;
  };
  const call = async <E extends Callable>(endpoint: E, input: Given<E>) => {
    const found = await callApi(endpoint, input);
    if (found.ok) return found.value;
    showToast({ tone: 'bad', title: found.problem.title, note: found.problem.remedy });
    return null;
  };
  const start = async (subject?: string) => {
    const begun = await call(wire.start, { hall_id, list, ...(subject === undefined ? {} : { subject }) });
    setRun(begun);
    return begun !== null;
  };
  const answer = async (answers: Record<string, Answer>) => {
    if (run === null) return;
    // Shown at once; what the server refuses is read from it anew.
    setRun(now => now && { ...now, answers: { ...now.answers, ...answers } });
    const kept = await inTurn(() => call(wire.answer, { hall_id, run_id: run.id, answers }));
    if (kept === null) setRun(await inTurn(() => call(wire.start, { hall_id, list })));
  };
  const submit = async () => {
    if (run === null) return false;
    if ((await inTurn(() => call(wire.submit, { hall_id, run_id: run.id }))) === null) return false;
    setRun(null);
    refresh();
    return true;
  };
  return { run, start, answer, submit };
}
