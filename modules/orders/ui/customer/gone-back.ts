interface Ended {
  state: string;
  total_fen: number;
  steps: { pay: string | null };
}

/** What of the last payment goes back to the customer: what could not be carried out, and what was taken back on its day (BIZ-30, GEN-16). */
export function goneBack<Order extends Ended>(
  orders: readonly Order[],
): { orders: readonly Order[]; sum_fen: number } {
  const paid = orders.filter(of => of.total_fen > 0 && of.steps.pay !== null);
  const last = paid
    .map(of => of.steps.pay ?? '')
    .sort()
    .at(-1);
  const gone = paid.filter(of => of.steps.pay === last && ['failed', 'reversed'].includes(of.state));
  return { orders: gone, sum_fen: gone.reduce((sum, of) => sum + of.total_fen, 0) };
}
