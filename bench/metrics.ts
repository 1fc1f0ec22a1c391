/** How many statements an act sent on the mean, and the most it may have sent: from the server's own figures. */
export interface Sent {
  mean: number;
  /** The upper end of the narrowest bucket that holds all of them. */
  at_most: number;
}

const line = /^tingtong_request_statements_(sum|count|bucket)\{([^}]*)\} (\S+)$/;
const label = (labels: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(labels)?.[1] ?? '';

/** Reads `tingtong_request_statements` out of a page of Prometheus figures, by method and route. */
export function sentByRoute(page: string): Map<string, Sent> {
  const found = new Map<string, { sum: number; count: number; buckets: [le: number, count: number][] }>();
  for (const row of page.split('\n')) {
    const [, kind, labels = '', value] = line.exec(row) ?? [];
    if (kind === undefined) continue;
    const route = `${label(labels, 'method')} ${label(labels, 'route')}`;
    const of = found.get(route) ?? { sum: 0, count: 0, buckets: [] };
    if (kind === 'bucket') of.buckets.push([label(labels, 'le') === '+Inf' ? Number.POSITIVE_INFINITY : Number(label(labels, 'le')), Number(value)]);
    else of[kind === 'sum' ? 'sum' : 'count'] = Number(value);
    found.set(route, of);
  }
  return new Map(
    [...found].map(([route, of]) => [route, { mean: of.sum / of.count, at_most: of.buckets.find(([, count]) => count === of.count)?.[0] ?? Number.POSITIVE_INFINITY }]),
  );
}

/** Bytes of JavaScript heap in use, garbage not yet taken out among them: from the same page. */
export const heapInUse = (page: string): number => Number(/^nodejs_heap_size_used_bytes (\S+)$/m.exec(page)?.[1] ?? Number.NaN);
