import { parseInstant } from '../../kit/clock.ts';
import { chanceOf } from './chance.ts';
import { at, inHall, note, type Stage } from './stage.ts';

interface MeetingSeen {
  id: string;
  state: string;
  kind: string;
  due_at: string;
}

interface AgendaSeen {
  agenda: { code: string; by: string }[];
  expected: { id: string }[];
}

/** How long before the doors open people stand together, seconds, and how long before they go to their counters. */
const begins_s = 1020;
const ends_s = 510;
/** How often a badge or a collar is put right on the spot. */
const amiss_share = 0.06;

/** What is said at a meeting, by item of its agenda; invented, one of each a day. */
const said: Readonly<Record<string, readonly string[]>> = {
  case: [
    '昨天一位老人要补卡没带证件，先挂失、再约明天上午来，没让他白跑。',
    '有客户说套餐降档晚了一个月，查单据是我们没讲清生效日：以后先指着屏幕说日期。',
    '一位客户要替同事交费，只报了号码：金额不念出来，写给他看。',
  ],
  question: [
    '问：补卡后多久复机？答：最长一小时，办妥当面打通一次。',
    '问：代办要看谁的证件？答：两个人的都要看，原件。',
    '问：退回的备用金谁点？答：两个人点，各签各的。',
  ],
  safety: ['配电箱前不堆东西。', '下雨先铺防滑垫再开门。', '下班最后一个人看插座。'],
  targets: [
    '等候不超十五分钟；一号台先收缴费，七号台管预约。',
    '午间轮流吃饭，任何时候至少开六个台。',
    '今天月底，缴费多：两台专收。',
  ],
  oath: ['沟通从心开始。', '我们准备好了。'],
};
const otherwise = ['照议程讲过，没有异议。', '逐条对过，下周再看结果。'];

/** The duty manager holds what meetings are due before the doors open: the roll, a word for each item, the minutes. */
export function planMeetings(stage: Stage, opens_s: number): void {
  const from_ms = at(stage, opens_s - begins_s);
  if (stage.present_ms > from_ms) return;
  let begun: MeetingSeen[] = [];
  stage.timeline.plan(from_ms, async () => {
    begun = await begin(stage);
  });
  stage.timeline.plan(at(stage, opens_s - ends_s), async () => {
    for (const one of begun) await hold(stage, one);
  });
}

async function begin(stage: Stage): Promise<MeetingSeen[]> {
  const { body } = await stage.manager.get<{ meetings?: MeetingSeen[] }>(inHall(stage, 'meetings'));
  // What was due after the doors closed yesterday is held together with the one of this morning.
  const now_ms = stage.present_ms + 2 * begins_s * 1000;
  const due = (body.meetings ?? []).filter(
    one => one.state === 'planned' && parseInstant(one.due_at).getTime() <= now_ms,
  );
  for (const one of due) note(stage, await stage.manager.post(inHall(stage, `meetings/${one.id}/start`)));
  return due;
}

async function hold(stage: Stage, of: MeetingSeen): Promise<void> {
  const path = inHall(stage, `meetings/${of.id}`);
  const { body } = await stage.manager.get<Partial<AgendaSeen>>(path);
  const roll = chanceOf(stage.plan.seed, `meeting ${stage.plan.hall_id} ${stage.day} ${of.kind}`);
  const word = (code: string): string => {
    const pool = said[code] ?? otherwise;
    return pool[Math.floor(roll() * pool.length)] ?? '';
  };
  const spoken = (body.agenda ?? []).filter(one => one.by === 'word');
  const minutes = {
    words: Object.fromEntries(spoken.map(one => [one.code, word(one.code)])),
    roll: (body.expected ?? []).map(one => {
      const looks_right = roll() > amiss_share;
      return { person_id: one.id, present: true, looks_right, note: looks_right ? '' : '工牌已戴正' };
    }),
    actions: [],
  };
  note(stage, await stage.manager.post(`${path}/hold`, minutes));
}
