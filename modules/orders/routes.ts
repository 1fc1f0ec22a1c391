import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import { normValue } from '../norms/index.ts';
import { dayEnded } from '../queue/index.ts';
import { giveUp, orderedView } from './aftercare.ts';
import { byReceipt } from './by_receipt.ts';
import * as code_wire from './code_wire.ts';
import { giveConsent } from './consenting.ts';
import { lookUp } from './customer.ts';
import { deliverOrder, tryOrder } from './delivering.ts';
import { answerFollowUp, openFollowUps } from './following.ts';
import { leaveContact, offerFollowUp, openQuestions, stepOffer } from './handing.ts';
import { lossOf, reportLossByCall, reportLossByWeb } from './losing.ts';
import * as loss_wire from './loss_wire.ts';
import { noteReport } from './noting.ts';
import { closeObjection, numbersUnderMe, raiseObjection } from './objecting.ts';
import * as office from './office_wire.ts';
import { backEnter, preAccept } from './offline.ts';
import { identifyOrder, openOrder } from './opening.ts';
import { orderView } from './order_view.ts';
import * as ordered_wire from './ordered_wire.ts';
import { sendPapers } from './paper_link.ts';
import { linkedPapers, signatureOf } from './papers.ts';
import * as papersWire from './papers_wire.ts';
import { payBasket } from './paying.ts';
import { payPart, returnParts } from './paying_ahead.ts';
import { askConsent, changeConsent, readConsents, readProcessing } from './privacy.ts';
import * as privacy_wire from './privacy_wire.ts';
import { refundOrder } from './refunding.ts';
import { approveReversal, askReversal, declineReversal } from './reversing.ts';
import type { RiskReportRow } from './risk_report.ts';
import { signWords } from './scoring.ts';
import { isOverShare } from './shares.ts';
import { showCode } from './showing_code.ts';
import {
  dayFigures,
  lateOrders,
  openLosses,
  openObjections,
  preAccepted,
  reversalShares,
  reversalsAsked,
  riskReportsSent,
} from './store.ts';
import { confirmSpoken, lapseOrder, reviseOrder, signOrder, tellOrder, tellPart } from './telling.ts';
import { findType } from './types/index.ts';
import * as under_me from './under_me_wire.ts';
import { readUnit } from './unit_wire.ts';
import { unitHere } from './units.ts';
import { basketOf, businessList, customerScreen, openMatters, orderList, orderTrail } from './views.ts';
import { answerRisk, refuseRisk } from './warning.ts';
import * as wire from './wire.ts';

/** What waits for somebody: orders accepted in advance, reversals asked for. */
async function openWork(ctx: Ctx, input: { hall_id: number }) {
  const waiting = await ctx.tx.rows(preAccepted, input);
  const asked = await ctx.tx.rows(reversalsAsked, input);
  const late = await ctx.tx.rows(lateOrders, { hall_id: input.hall_id, now: ctx.now });
  return {
    pre_accepted: waiting.map(orderView),
    reversals: asked.map(orderView),
    late: late.map(orderView),
    follow_ups: await openFollowUps(ctx, input.hall_id),
    objections: (await ctx.tx.rows(openObjections, input)).map(one => ({
      ...{ id: one.id, state: one.state, number_mask: one.number_mask },
      due_at: one.due_at.toISOString(),
    })),
    risk_reports: (await ctx.tx.rows(riskReportsSent, input)).map(reportShown),
    losses: (await ctx.tx.rows(openLosses, input)).map(({ id, state, channel, number_mask, due_at }) => ({
      ...{ id, state, channel, number_mask },
      due_at: due_at.toISOString(),
    })),
    shares: await sharesOf(ctx, input.hall_id),
  };
}

/** An abnormal application as the branch reads it: its score and its signs in words. */
const reportShown = ({ id, business, score, signs, sent_at }: RiskReportRow) => ({
  id,
  score,
  say: findType(business)?.say ?? { zh: business, en: business },
  signs: (JSON.parse(signs) as string[]).map(signWords),
  sent_at: sent_at.toISOString(),
});

/** Who took orders back today, and whether that is more than the norm allows (CASH-07). */
async function sharesOf(ctx: Ctx, hall_id: number) {
  const most_percent = await normValue(ctx, hall_id, 'reversal_share_max');
  const rows = await ctx.tx.rows(reversalShares, { hall_id, day: businessDay(ctx.now) });
  return rows.map(({ clerk_id, name, name_en, done, reversed }) => ({
    clerk_id,
    clerk: { zh: name ?? '', en: name_en ?? '' },
    done,
    reversed,
    most_percent,
    over: isOverShare({ done, reversed }, most_percent),
  }));
}

/** What was done on a day, by business. */
async function figures(ctx: Ctx, input: { hall_id: number; day: string }) {
  const rows = await ctx.tx.rows(dayFigures, input);
  const say = (code: string) => findType(code)?.say ?? { zh: code, en: code };
  const visits = (await ctx.tx.maybe(dayEnded, input)) ?? { ended: 0, at_once: 0 };
  return { businesses: rows.map(row => ({ ...row, say: say(row.business) })), visits };
}

export const routes: readonly Served[] = [
  serve(wire.businessList, businessList),
  serve(wire.openMatters, openMatters),
  serve(wire.openOrder, openOrder),
  serve(wire.basket, basketOf),
  serve(wire.identifyOrder, identifyOrder),
  serve(wire.lookUp, lookUp),
  serve(wire.tellPart, tellPart),
  serve(wire.tellOrder, tellOrder),
  serve(wire.confirmSpoken, confirmSpoken),
  serve(wire.signOrder, signOrder),
  serve(wire.tryOrder, tryOrder),
  serve(wire.deliverOrder, deliverOrder),
  serve(code_wire.showCode, showCode, { secret: true }),
  serve(wire.signature, signatureOf, { secret: true }),
  serve(wire.answerRisk, answerRisk),
  serve(wire.giveConsent, giveConsent),
  serve(wire.refuseRisk, refuseRisk),
  serve(wire.reviseOrder, reviseOrder),
  serve(wire.lapseOrder, lapseOrder),
  serve(wire.payBasket, payBasket),
  serve(wire.payPart, payPart),
  serve(wire.returnParts, returnParts),
  serve(office.ordersByReceipt, byReceipt),
  serve(office.askReversal, askReversal),
  serve(office.approveReversal, approveReversal),
  serve(office.declineReversal, declineReversal),
  serve(office.refundOrder, refundOrder),
  serve(wire.preAccept, preAccept),
  serve(wire.backEnter, backEnter),
  serve(wire.customerScreen, customerScreen),
  serve(papersWire.linkedPapers, linkedPapers, { per_minute: 60, secret: true }),
  serve(office.orderList, orderList),
  serve(office.orderTrail, orderTrail),
  serve(office.openWork, openWork),
  serve(office.dayFigures, figures),
  serve(office.answerFollowUp, answerFollowUp),
  serve(office.questions, openQuestions),
  serve(office.leaveContact, leaveContact),
  serve(office.offerFollowUp, offerFollowUp),
  serve(office.stepOffer, stepOffer),
  serve(under_me.numbersUnderMe, numbersUnderMe),
  serve(readUnit, unitHere),
  serve(under_me.raiseObjection, raiseObjection),
  serve(under_me.closeObjection, closeObjection),
  serve(under_me.noteReport, noteReport),
  serve(loss_wire.reportLoss, reportLossByWeb, { per_minute: 12 }),
  serve(loss_wire.reportLossByCall, reportLossByCall),
  serve(loss_wire.readLoss, lossOf, { per_minute: 60 }),
  serve(privacy_wire.readProcessing, readProcessing),
  serve(privacy_wire.readConsents, readConsents, { per_minute: 60, secret: true }),
  serve(privacy_wire.setConsent, changeConsent, { per_minute: 60 }),
  serve(privacy_wire.askConsent, askConsent),
  serve(ordered_wire.ordered, orderedView, { per_minute: 60, secret: true }),
  serve(ordered_wire.giveUp, giveUp),
  serve(ordered_wire.sendPapers, sendPapers),
];
