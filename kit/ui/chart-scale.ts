/** A drawing area in CSS px; values run from 0 at the foot to `top` at the head. */
export interface ChartBox {
  width: number;
  height: number;
  top: number;
}

function at(values: readonly number[], index: number, box: ChartBox): [number, number] {
  const step = values.length > 1 ? box.width / (values.length - 1) : 0;
  return [round(index * step), round(heightOf(values[index] ?? 0, box))];
}

/** Where a value stands, counted from the head of the box. */
export function heightOf(value: number, box: ChartBox): number {
  const share = box.top > 0 ? Math.max(0, Math.min(1, value / box.top)) : 0;
  return round(box.height * (1 - share));
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}

/** The line through values, as an SVG path; empty for no values. */
export function linePath(values: readonly number[], box: ChartBox): string {
  return values.map((_, index) => `${index === 0 ? 'M' : 'L'}${at(values, index, box).join(' ')}`).join('');
}

/** The band between two lines, as a closed SVG path. */
export function bandPath(low: readonly number[], high: readonly number[], box: ChartBox): string {
  if (low.length === 0 || low.length !== high.length) return '';
  const back = low.map((_, index) => `L${at(low, index, box).join(' ')}`).reverse();
  return `${linePath(high, box)}${back.join('')}Z`;
}
