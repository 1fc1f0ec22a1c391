import type { Ctx } from '../../kit/ctx.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import { askAtCounter, askByLink } from './asking.ts';
import { askIssuerAgain, resolveInvoice } from './issuing.ts';
import type { IssuerAnswer } from './port.ts';
import { reverseInvoice } from './reversing.ts';
import { setSimulator } from './simulator.ts';
import { counterInvoices, invoiceList, linkedInvoices, printInvoice } from './views.ts';
import * as wire from './wire.ts';

const answered = (ctx: Ctx, input: { hall_id: number; invoice_id: string } & IssuerAnswer) =>
  resolveInvoice(ctx, input.hall_id, input.invoice_id, input);

export const routes: readonly Served[] = [
  serve(wire.readInvoices, invoiceList),
  serve(wire.counterInvoices, counterInvoices),
  serve(wire.askInvoice, askAtCounter),
  serve(wire.linkedInvoices, linkedInvoices, { per_minute: 60, secret: true }),
  serve(wire.askInvoiceByLink, askByLink, { per_minute: 20 }),
  serve(wire.printInvoice, printInvoice, { secret: true }),
  serve(wire.reverseInvoice, reverseInvoice),
  serve(wire.askIssuerAgain, askIssuerAgain),
  serve(wire.issuerAnswer, answered),
  serve(wire.setSimulator, setSimulator),
];
