import { createContext, type ReactNode, useContext } from 'react';
import { type Live, useLive } from '../../../kit/ui/live.ts';
import type { Offered, Phrase } from './shapes.ts';

type Found = Live<{ answers: Offered[]; phrases: Phrase[] }>;

const kept = createContext<Found | null>(null);
const pathOf = (hall_id: number) => `/api/halls/${hall_id}/knowledge/answers`;

/** Keeps the answers of a hall at hand for everything inside: a counter fetches them once, not with every question. */
export function KeepAnswers({ hall_id, children }: { hall_id: number; children: ReactNode }) {
  const found: Found = useLive(pathOf(hall_id), 'knowledge');
  return <kept.Provider value={found}>{children}</kept.Provider>;
}

/** The answers a hall may give now; null until they are here. Without a line to them the clerk's own words remain. */
export function useAnswers(hall_id: number): { all: readonly Offered[] | null; lost: boolean } {
  const above = useContext(kept);
  const own: Found = useLive(above === null ? pathOf(hall_id) : null, 'knowledge');
  const found = above ?? own;
  const lost = found.data === null && (found.state === 'refused' || found.state === 'offline');
  return { all: lost ? [] : (found.data?.answers ?? null), lost };
}

/** What is said at which moment, as the surface around keeps it at hand; nothing where none does (LANG-02). */
export const usePhrases = (): readonly Phrase[] => useContext(kept)?.data?.phrases ?? [];
