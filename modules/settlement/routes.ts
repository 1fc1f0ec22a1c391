import { type Served, serve } from '../../kit/http/serve.ts';
import { dueClocks } from './clocks.ts';
import { auditMonth, closeMonth, monthsView, monthView } from './closing_month.ts';
import { moneyRecord } from './laws.ts';
import { approveDay, auditDay, collectDay, countDay, explainLine } from './settling.ts';
import { dayReport, settledDays, settlementView } from './views.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [
  serve(wire.readSettlement, settlementView),
  serve(wire.moneyRecord, moneyRecord),
  serve(wire.readDays, settledDays),
  serve(wire.collectDay, collectDay),
  serve(wire.countDay, countDay),
  serve(wire.explainLine, explainLine),
  serve(wire.approveDay, approveDay),
  serve(wire.auditDay, auditDay),
  serve(wire.readReport, dayReport),
  serve(wire.readMonths, monthsView),
  serve(wire.readMonth, monthView),
  serve(wire.closeMonth, closeMonth),
  serve(wire.auditMonth, auditMonth),
  serve(wire.dueClocks, dueClocks),
];
