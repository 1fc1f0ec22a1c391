interface Agreed {
  total_fen: number;
  steps: { confirm: string | null; pay: string | null };
}

/** The order that costs nothing and was agreed to after the last money went over the table: what was received and given back is over then. */
export function agreedAfter<Order extends Agreed>(orders: readonly Order[]): Order | undefined {
  const paid = orders.flatMap(of => (of.total_fen > 0 && of.steps.pay !== null ? [of.steps.pay] : [])).sort();
  const last = paid.at(-1) ?? '';
  return orders.findLast(of => of.total_fen === 0 && of.steps.confirm !== null && of.steps.confirm > last);
}
