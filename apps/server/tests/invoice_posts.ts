import { aProgram, must } from '../testing/desk.ts';
import type { Ground, Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;
const title = { kind: 'personal', name: '王小明' };

/** Invoices: asked for at the counter and by link, answered, taken back, asked again. */
export function invoicePosts(ground: Ground): [string, Recipe][] {
  const receipt = async () => {
    const desk = await ground.desk();
    await desk.bill(1000);
    const [last] = await ground.run(
      `select id from receipt where hall_id = 1001 and series = 'R' order by number desc limit 1`,
    );
    return { desk, at: `${hall}/receipts/${last?.id}` };
  };
  /** An invoice of a fresh receipt in some state, as others left it. */
  const invoice = async (state: string, by = '0301') => {
    const { desk, at } = await receipt();
    const { invoice_id } = await must(desk.clerk.post(`${at}/invoices`, { title }));
    const numbered = state === 'issued';
    await ground.run(
      `update invoice set state = $2, number = case when $3 then (select coalesce(max(number), 900) + 1 from invoice where series = 'F') end,
         tax_no = case when $3 then lpad((select coalesce(max(number), 900) + 1 from invoice where series = 'F')::text, 20, '7') end, issued_at = case when $3 then now() end,
         asked_by = (select id from person where staff_no = $4) where id = $1`,
      [invoice_id, state, numbered, by],
    );
    return { desk, at: `${hall}/invoices/${invoice_id}` };
  };
  return [
    [
      path('receipts/:receipt_id/invoices'),
      async () => {
        const { desk, at } = await receipt();
        return { caller: desk.clerk, path: `${at}/invoices`, body: { title } };
      },
    ],
    [
      path('receipts/:receipt_id/invoices-asked'),
      async () => {
        const { desk, at } = await receipt();
        const { link } = await must(desk.clerk.get(at));
        const secret = (link as string).split('#')[1];
        return { caller: ground.nobody(), path: `${at}/invoices-asked`, body: { secret, title } };
      },
    ],
    [
      path('invoices/:invoice_id/reverse'),
      async () => {
        const { desk, at } = await invoice('issued');
        return { caller: desk.manager, path: `${at}/reverse`, body: { reason: '抬头写错' } };
      },
    ],
    [
      path('invoices/:invoice_id/ask-again'),
      async () => {
        const { desk, at } = await invoice('stuck');
        return { caller: desk.manager, path: `${at}/ask-again` };
      },
    ],
    [
      path('invoices/:invoice_id/answer'),
      async () => {
        const { desk, at } = await invoice('asked');
        const tax_no = String((await ground.run('select 1 from invoice')).length).padStart(20, '8');
        return {
          caller: await aProgram(desk.world),
          path: `${at}/answer`,
          body: { answer: 'issued', tax_no },
        };
      },
    ],
    [
      path('invoice-simulator'),
      async () => {
        const desk = await ground.desk();
        return {
          caller: desk.manager,
          path: `${hall}/invoice-simulator`,
          body: { behaviour: 'issues', seconds: 3 },
        };
      },
    ],
  ];
}
