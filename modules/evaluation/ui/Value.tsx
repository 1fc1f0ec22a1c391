import { count, money } from '../../../kit/ui/format.ts';
import { type Metric, metrics } from '../metric.ts';

/** A figure as people read it: 92.4 %, 1,204, 5,310.00; a dash where nothing was recorded. */
export function shownValue(metric: Metric, value: number | null): string {
  if (value === null) return '—';
  const { unit } = metrics[metric];
  if (unit === 'percent') return `${value.toFixed(1)} %`;
  return unit === 'fen' ? money(value) : count(value);
}

/** What changed since the period before, with its sign; nothing where there is nothing to compare. */
export function shownChange(value: number | null, former: number | null): string {
  if (value === null || former === null) return '';
  const change = Math.round((value - former) * 10) / 10;
  if (change === 0) return '±0';
  return change > 0 ? `+${change.toFixed(1)}` : `−${Math.abs(change).toFixed(1)}`;
}
