import { addDays } from '../../kit/clock.ts';
import { demoNumber } from '../demo/index.ts';
import { piecesOf, slipsOf } from './cashing.ts';
import { chanceOf } from './chance.ts';
import { at, type Clerk, type Guest, inHall, note, phoneOf, type Stage, soon } from './stage.ts';

/** How many of those who show their document also find last month's bill too high. */
const claim_share = 0.08;
/** How many of those claims do not hold. */
const unfounded_share = 0.3;
/** How long a claim lies before the hall manager looks at it, and how long one step takes from there, seconds. */
const looked_at_s = { from: 900, until: 5400 };
const step_s = 600;
/** The seconds of the day between which the duty manager counts a till by surprise. */
const surprises_s = [
  [38_400, 42_000],
  [54_000, 57_600],
] as const;
/** How often a till that is busy is looked at again before the count is left for another day. */
const tries = 12;
const try_again_s = 120;

const said = ['上月多扣了一笔流量费', '没开过的来电显示收了钱', '说好的优惠没给到', '套外语音算重了'];
const amounts_fen = [600, 990, 1500, 2000] as const;
const errors = ['own_fault', 'not_done', 'offer', 'metering'] as const;

interface CaseSeen {
  id: string;
  needed: 'duty_manager' | 'hall_manager' | 'branch_supervisor' | null;
  refund_fen: number | null;
}

/**
 * A customer who has shown a document finds last month's bill too high and says so (PRM-04): the clerk takes it down,
 * the hall manager looks into it, whoever may approves it, and the clerk pays it twice out of the till.
 */
export async function claimTrouble(
  stage: Stage,
  clerk: Clerk,
  guest: Guest,
  of: { number: string; check_id: string },
): Promise<void> {
  const roll = chanceOf(stage.plan.seed, `claim ${stage.day} ${guest.label}`);
  if (roll() >= claim_share) return;
  const which = Math.floor(roll() * said.length);
  const claimed_fen = amounts_fen[Math.floor(roll() * amounts_fen.length)] ?? amounts_fen[0];
  const about = { kind: 'overcharge', about: monthBefore(stage.day), claimed_fen, said: said[which] };
  const path = inHall(stage, `tickets/${guest.id}/compensations`);
  const taken = await clerk.caller.post<{ case_id: string }>(path, { ...of, ...about });
  if (!note(stage, taken, ['compensations.claimed_already', 'compensations.holder_only'])) return;
  const { case_id } = taken.body;
  const holds = roll() >= unfounded_share;
  const after_s = looked_at_s.from + roll() * (looked_at_s.until - looked_at_s.from);
  soon(stage, after_s, async () => {
    const head = (verb: string, body: object) =>
      stage.head.post(inHall(stage, `compensations/${case_id}/${verb}`), body);
    if (stage.settled) return;
    if (!holds) return void note(stage, await head('reject', { proof: '详单核对，费用无误' }));
    const proven = {
      category: errors[which],
      overcharge_fen: claimed_fen,
      proof: '与计费系统核对，确属多收',
    };
    if (note(stage, await head('verify', proven))) soon(stage, step_s, () => approve(stage, clerk, case_id));
  });
}

async function approve(stage: Stage, clerk: Clerk, case_id: string): Promise<void> {
  if (stage.settled) return;
  const { body } = await stage.head.get<{ cases: CaseSeen[] }>(inHall(stage, 'compensations'));
  const one = body.cases.find(({ id }) => id === case_id);
  if (one === undefined || one.needed === null) return;
  const by = { duty_manager: stage.manager, hall_manager: stage.head, branch_supervisor: stage.branch };
  const who = by[one.needed];
  if (who === undefined) return;
  // The hall manager has verified it and does not approve it too: then it waits for somebody else.
  const approved = await who.post(inHall(stage, `compensations/${case_id}/approve`));
  if (note(stage, approved, ['compensations.own_case']))
    soon(stage, step_s, () => pay(stage, clerk, case_id, one.refund_fen ?? 0));
}

/** Onto the account, because its holder has gone home by then: cash waits for them. While the till is open, else tomorrow. */
async function pay(stage: Stage, clerk: Clerk, case_id: string, amount_fen: number): Promise<void> {
  if (clerk.state === 'off' || clerk.till_id === undefined) return;
  const path = inHall(stage, `compensations/${case_id}/pay`);
  note(stage, await clerk.caller.post(path, { how: 'account', amount_fen }));
}

/** What people report from their phones on an ordinary day, and when, seconds of the day (PRM-03). */
const reports = [
  [34_200, 'fraud', '17012345678', '说我中了奖，要先交税费'],
  [39_000, 'spam', '10651234567', '一天十几条贷款短信，退订不了'],
  [42_300, 'harassment', '', '每天晚上有人打来不说话'],
  [55_800, 'gambling', '17098765432', '发链接拉人进赌博群'],
] as const;

/** Bad information is reported from phones; the first of them want an answer by message. */
export function planReports(stage: Stage): void {
  for (const [place, [second_s, kind, sender, said]] of reports.entries()) {
    if (at(stage, second_s) <= stage.present_ms) continue;
    stage.timeline.plan(at(stage, second_s), async () => {
      const { caller } = phoneOf(stage.plan, 9000 + place);
      await caller.enter();
      const phone = place < 2 ? { phone: demoNumber('used', 300 + place) } : {};
      note(stage, await caller.post(inHall(stage, 'bad-info-reports'), { kind, sender, said, ...phone }));
    });
  }
}

/** Twice a day the duty manager counts one till by surprise (CASH-04): one whose clerk has nobody before them. */
export function planSurprises(stage: Stage): void {
  for (const [from_s, until_s] of surprises_s) {
    const roll = chanceOf(stage.plan.seed, `surprise ${stage.day} ${from_s}`);
    const when_ms = at(stage, from_s + roll() * (until_s - from_s));
    const start = roll();
    if (when_ms > stage.present_ms) stage.timeline.plan(when_ms, () => surprise(stage, start, tries));
  }
}

async function surprise(stage: Stage, start: number, left: number): Promise<void> {
  const first = Math.floor(start * stage.clerks.length);
  const inTurn = [...stage.clerks.slice(first), ...stage.clerks.slice(0, first)];
  const clerk = inTurn.find(
    one => one.till_id !== undefined && (one.state === 'idle' || one.state === 'paused'),
  );
  if (clerk === undefined) {
    if (left > 0 && !stage.settled) soon(stage, try_again_s, () => surprise(stage, start, left - 1));
    return;
  }
  const path = inHall(stage, `tills/${clerk.till_id}`);
  const { body } = await clerk.caller.get<{ state: string; float_fen: number }>(path);
  if (body.state !== 'open') return;
  const pieces = piecesOf(body.float_fen + clerk.cash_fen);
  note(stage, await stage.manager.post(`${path}/surprise-count`, { pieces, ...slipsOf(clerk) }));
}

/** The last full month before a day, `2026-10`. */
const monthBefore = (day: string): string => addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7);
