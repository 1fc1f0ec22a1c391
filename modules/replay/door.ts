import { type Business, findBusiness } from '../catalogue/index.ts';
import { memberNumber } from '../demo/index.ts';
import { type Chance, chanceOf } from './chance.ts';
import { inHall, note, type Stage, soon } from './stage.ts';
import type { Visitor } from './visitor.ts';

/** How often somebody asks at the door without taking a number. */
const asked_every_s = 480;
/** What is asked for at the door, by share: a terminal does it, a word answers it, something to be shown, a paper left at home. */
const shares = { kiosk: 0.45, answered: 0.85, demo: 0.95 };
/** How many of those sent to a terminal are back within minutes. */
const back_share = 0.12;
/** How many questions stay open, on a day that is lived now. */
const unsolved_share = 0.1;
/** How often one paper is missing, and the customer waits all the same, knowing it. */
const lacking_share = 0.07;
/** What another hall may not have, or no longer does. */
const quietly = ['guidance.no_such_place', 'kit.not_from_here', 'kit.changed_meanwhile'];

const answers = [
  { topic: 'plan', article: 'plan_compare' },
  { topic: 'bill', article: 'bill_lines' },
  { topic: 'network', article: 'signal_weak' },
  { topic: 'process', article: 'papers_needed' },
];

/** Who comes by the floor advisor: the papers are looked at, and the number is taken there (SVC-01). */
export function takeOnFloor(stage: Stage, visitor: Visitor, place: number) {
  const of = findBusiness(visitor.business ?? '');
  const care = visitor.class === 'care';
  if (of === undefined || (!care && visitor.class !== of.class)) return undefined;
  const roll = chanceOf(stage.plan.seed, `door ${stage.day} ${place}`);
  const papers = papersOf(of, roll);
  return stage.guide.post(inHall(stage, 'guidance/routes'), {
    ...{ business: of.code, way: 'counter', care, elder: visitor.elder, papers },
    ...(visitor.class === 'group' ? { member_number: memberNumber('group', place) } : {}),
    told_missing: Object.values(papers).includes('missing'),
  });
}

function papersOf(of: Business, roll: Chance): Record<string, string> {
  const asked = of.bring.filter(paper => paper.only !== 'agent');
  return Object.fromEntries(
    asked.map(paper => {
      if (paper.only === 'if_there') return [paper.code, 'not_needed'];
      return [paper.code, roll() < lacking_share ? 'missing' : 'seen'];
    }),
  );
}

/** The door through the day: questions answered on the spot, people sent to a terminal, some of them back again. */
export function standAtTheDoor(stage: Stage): void {
  let place = 0;
  const next = () =>
    soon(stage, asked_every_s, async () => {
      if (stage.settled || stage.present_ms >= stage.closes_ms) return;
      place += 1;
      if (stage.present_ms >= stage.opens_ms)
        await sendOne(stage, chanceOf(stage.plan.seed, `asked ${stage.day} ${place}`));
      next();
    });
  next();
}

async function sendOne(stage: Stage, roll: Chance): Promise<void> {
  const body = needOf(roll, stage.plan.inside === undefined);
  const path = inHall(stage, 'guidance/routes');
  const answered = await stage.guide.post<{ route_id: string }>(path, body);
  if (!note(stage, answered, quietly)) return;
  if (body.way !== 'kiosk' || roll() > back_share) return;
  const back = `${path}/${answered.body.route_id}/came-back`;
  soon(stage, 240, async () => {
    note(stage, await stage.guide.post(back, { reason: 'terminal_failed' }), quietly);
  });
}

/** What somebody asks for. A made day leaves no question open: today has its own. */
function needOf(roll: Chance, lived: boolean) {
  const drawn = roll();
  if (drawn < shares.kiosk) return { business: 'bill_payment', way: 'kiosk', because: 'shorter' };
  if (drawn < shares.answered) {
    const told = answers[Math.floor(roll() * answers.length)];
    const solved = !lived || roll() > unsolved_share;
    return { business: 'consultation', way: 'answered', because: 'answer_now', ...told, solved };
  }
  if (drawn < shares.demo) return { business: 'plan_change', way: 'demo', because: 'to_be_shown' };
  const missing = { papers: { both_id_cards: 'missing' }, told_missing: true };
  return { business: 'ownership_transfer', way: 'fetch', ...missing };
}
