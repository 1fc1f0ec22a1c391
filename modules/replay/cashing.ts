import { denominations } from '../../kit/money.ts';
import { parameterOf } from '../norms/index.ts';
import { takeStatements } from './clearing.ts';
import { type Clerk, inHall, note, type Stage } from './stage.ts';

/** One clerk of the day gives ten yuan too much in change, and the count shows it. */
const short_fen = 1000;

/** Asks for a till at the clerk's counter and signs for its float with the duty manager. */
export async function openTill(
  stage: Stage,
  clerk: Pick<Clerk, 'caller' | 'counter_id'>,
): Promise<string | undefined> {
  const asked = await clerk.caller.post<{ session_id: string; state: string }>(inHall(stage, 'tills'), {
    counter_id: clerk.counter_id,
  });
  if (!note(stage, asked, ['tills.one_till', 'tills.day_over'])) {
    const { body } = await clerk.caller.get<{ session: { id: string } | null }>(inHall(stage, 'my-till'));
    return body.session?.id;
  }
  await bothSign(stage, clerk.caller, 'tills.session.issue_float', asked.body.session_id);
  return asked.body.session_id;
}

async function bothSign(
  stage: Stage,
  first: Clerk['caller'],
  what: string,
  subject_id: string,
  facts: object = {},
): Promise<boolean> {
  const asked = await first.post<{ pair_id: string }>(inHall(stage, 'pairs'), { what, subject_id, facts });
  if (!note(stage, asked)) return false;
  return note(stage, await stage.manager.post(inHall(stage, `pairs/${asked.body.pair_id}/seal`)));
}

/** What the slips in a clerk's till come to, as a count says it. */
export const slipsOf = ({ slips_fen }: Clerk) => ({
  card_fen: slips_fen.card,
  wechat_fen: slips_fen.wechat,
  alipay_fen: slips_fen.alipay,
  wallet_fen: slips_fen.wallet,
});

/** An amount in notes and coins, as it would lie on the table. */
export function piecesOf(fen: number): Record<string, number> {
  const found: Record<string, number> = {};
  let left = Math.max(0, fen);
  for (const piece of denominations) {
    const count = Math.floor(left / piece);
    if (count > 0) found[String(piece)] = count;
    left -= count * piece;
  }
  return found;
}

/** The clerk counts blind what the day put into the till, explains a difference, and both sign. */
export async function closeTill(stage: Stage, clerk: Clerk, place: number): Promise<void> {
  if (clerk.till_id === undefined) return;
  const path = `tills/${clerk.till_id}`;
  const till = await clerk.caller.get<{ state: string; float_fen: number }>(inHall(stage, path));
  if (till.body.state === 'open') note(stage, await clerk.caller.post(inHall(stage, `${path}/start-close`)));
  // Whoever sits at the last counter gave wrong change once.
  const wrong_fen = place === stage.clerks.length - 1 && clerk.cash_fen > short_fen ? short_fen : 0;
  const counted = await clerk.caller.post<{ state: string }>(inHall(stage, `${path}/count`), {
    pieces: piecesOf(till.body.float_fen + clerk.cash_fen - wrong_fen),
    ...slipsOf(clerk),
  });
  if (!note(stage, counted)) return;
  stage.safe_fen += clerk.cash_fen - wrong_fen;
  if (counted.body.state === 'discrepancy') await explain(stage, clerk, path);
  await bothSign(stage, clerk.caller, 'tills.session.sign', clerk.till_id);
}

async function explain(stage: Stage, clerk: Clerk, path: string): Promise<void> {
  const said = await clerk.caller.post<{ decides: string | null }>(inHall(stage, `${path}/explain`), {
    explanation: '找零多给了十元，客户已走',
  });
  if (!note(stage, said)) return;
  const who = said.body.decides === 'duty_manager' ? stage.manager : stage.head;
  const decided = await who.post(inHall(stage, `${path}/decide`), {
    decision: 'carry',
    reason: '初次，列短款',
  });
  // A second difference within the month is the branch's to decide: it waits there.
  note(stage, decided, ['tills.for_branch_supervisor']);
  if (decided.status !== 200 && stage.branch !== undefined)
    note(
      stage,
      await stage.branch.post(inHall(stage, `${path}/decide`), {
        decision: 'carry',
        reason: '列短款，复核找零',
      }),
    );
}

/** What lay in the safe in the morning: what the last settled day kept, or the hall's float. */
export async function safeInTheMorning(stage: Stage): Promise<number> {
  const { body } = await stage.manager.get<{ days: { day: string; retained_fen: number | null }[] }>(
    inHall(stage, 'settlements'),
  );
  const before = body.days?.find(one => one.day < stage.day && one.retained_fen !== null);
  return before?.retained_fen ?? parameterOf('safe_float').value;
}

/** The four-way close, the bag for the bank, and the doors locked on an approved day. */
export async function settleDay(stage: Stage): Promise<void> {
  const path = `settlements/${stage.day}`;
  await takeStatements(stage);
  if (!note(stage, await stage.manager.post(inHall(stage, `${path}/collect`)))) return;
  const boxes = await stage.manager.get<{ boxes: { holder_id: string | null; cards: number }[] }>(
    inHall(stage, 'sim-boxes'),
  );
  const cards = boxes.body.boxes.map(one => ({ holder_id: one.holder_id, count: one.cards }));
  const counted = await stage.manager.post<{ state: string }>(inHall(stage, `${path}/count`), {
    pieces: piecesOf(stage.safe_fen),
    cards,
    camera: { on: true },
  });
  if (!note(stage, counted)) return;
  const retained_fen = Math.min(stage.safe_fen, parameterOf('safe_float').value);
  if (!note(stage, await stage.head.post(inHall(stage, `${path}/approve`), { retained_fen }))) return;
  const seen = await stage.manager.get<{ id: string; deposit_fen: number }>(
    inHall(stage, `settlement?day=${stage.day}`),
  );
  // A day whose safe keeps everything has no bag.
  if (seen.body.deposit_fen > 0) await depositBag(stage, seen.body);
  note(stage, await stage.head.post(inHall(stage, 'day/close')));
}

/** The bag for the bank: slip and couriers written down, sealed by two. */
async function depositBag(stage: Stage, of: { id: string; deposit_fen: number }): Promise<void> {
  const date = stage.day.slice(2).replaceAll('-', '');
  const bag = {
    bag_no: `FB-${stage.day.slice(5).replace('-', '')}-01`,
    bank: '临江商业银行人民路支行',
    slip_no: `JK${date}${String(stage.plan.hall_id).slice(-4)}`,
    amount_fen: of.deposit_fen,
    carried_by: 'guards',
    courier_1: 'YA-2107',
    courier_2: 'YA-2133',
    company: '临安押运',
    vehicle: '示A·Y2107',
  };
  const asked = await stage.head.post<{ pair_id: string }>(inHall(stage, 'pairs'), {
    what: 'settlement.day.deposit',
    subject_id: of.id,
    facts: bag,
  });
  if (note(stage, asked))
    note(stage, await stage.manager.post(inHall(stage, `pairs/${asked.body.pair_id}/seal`)));
}
