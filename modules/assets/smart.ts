import { guarded } from '../../kit/guard.ts';
import type { AssetKind } from './asset.ts';

/** What a smart hall has at least, in use: how many of a kind (ORG-14). */
export interface Wanted {
  kind: AssetKind;
  least: number;
}

/** The list of a smart hall: tickets and calls by device, self-service, try-out devices on their own network, counters that read papers. */
export const smartList = (of: { terminals: number; counters: number }): Wanted[] => [
  { kind: 'kiosk', least: 1 },
  { kind: 'wall', least: 1 },
  { kind: 'self_terminal', least: of.terminals },
  { kind: 'demo_phone', least: 1 },
  { kind: 'router', least: 1 },
  { kind: 'id_reader', least: of.counters },
  { kind: 'document_camera', least: of.counters },
];

/** One line of the list beside what is in use. */
export interface SmartLine extends Wanted {
  here: number;
}

/** The list of a smart hall beside what it has: a device under repair is not there (ORG-14). */
export const smartLines = (
  list: readonly Wanted[],
  assets: readonly { kind: string; state: string }[],
): SmartLine[] =>
  list.map(one => ({
    ...one,
    here: assets.filter(asset => asset.kind === one.kind && asset.state === 'in_use').length,
  }));

/** The lines of which something lacks; a hall with any is not recognised as a smart one (ORG-14). */
export const lackingOf = guarded(
  'ORG-14',
  (lines: readonly SmartLine[]): SmartLine[] => lines.filter(one => one.here < one.least),
  () => [],
);
