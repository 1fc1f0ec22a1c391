import { addDays, businessDay, later, minute_ms, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { bulk, type Put } from './bulk.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

const hall_id = 1001;
const meetingId = (n: number): string => fixedId(510, n);
const figure = (zh: string, en: string, value: string) => ({ say: { zh, en }, value });

interface Told {
  days: number;
  kind: 'pre_shift' | 'weekly' | 'monthly' | 'safety_quarter';
  leader: string;
  words: Record<string, string>;
  figures?: readonly [tickets: string, within: string, wait: string, stars: string];
  absent?: readonly [no: string, note: string, read: boolean];
  missed?: true;
}

const oath = '客户是我们的生命线，让客户满意是不懈的追求';

/** Meetings of the last weeks in the hall of the story. */
const told: readonly Told[] = [
  {
    ...{ days: -41, kind: 'safety_quarter', leader: '0306' },
    words: {
      hazards: '三处隐患都已整改，配电间杂物清空',
      drills: '疏散演练用时两分四十秒，比上季快二十秒',
      cases: '邻省一厅插线板过热，我们逐台查了插座',
      next: '下季查应急灯电池，十二月做防抢演练',
    },
  },
  {
    ...{ days: -20, kind: 'monthly', leader: '0306' },
    words: {
      kpi: '等候达标率九成一，目标九成；满意率略降',
      cases: '补卡等候解释一例，先说时间再说原因',
      awards: '李敏表扬两次；缴费高峰多开一台的做法保留',
    },
    figures: ['8642', '91.2%', '7', '4.61'],
  },
  {
    ...{ days: -8, kind: 'weekly', leader: '0306' },
    words: {
      business: '冲正三笔，都是号码输错，要求复述号码',
      complaints: '等候类两件，周三下午人手不够',
      five_s: '表单架有过期宣传页，当天撤下',
      next: '新资费上线，每台备一张对照卡',
    },
    figures: ['2014', '90.4%', '8', '4.58'],
  },
  {
    ...{ days: -3, kind: 'pre_shift', leader: '0305' },
    words: {
      case: '老人看不清屏幕，主动念一遍再签字',
      question: '携号转网要几天生效？当天办结，次日生效',
      safety: '雨天门口铺防滑垫',
      targets: '等候不超十五分钟；三号台今天主办补卡',
      oath,
    },
    figures: ['284', '92.6%', '6', '4.63'],
  },
  { ...{ days: -2, kind: 'pre_shift', leader: '0305' }, words: {}, missed: true },
  {
    ...{ days: -1, kind: 'pre_shift', leader: '0305' },
    words: {
      case: '客户投诉等候，先致歉再给出时间',
      question: '销户余额怎么退？到账或现金，本人办理',
      safety: '下班拔插头，最后一人复查',
      targets: '满意率不低于九成五；陈晓雯支援咨询台',
      oath,
    },
    figures: ['301', '89.7%', '9', '4.57'],
    absent: ['0302', '晚班', false],
  },
];

const copyOf = (of: Told): string =>
  JSON.stringify({
    figures:
      of.figures === undefined
        ? []
        : [
            figure('取号', 'Numbers taken', of.figures[0]),
            figure('限时内叫到', 'Called within the limit', of.figures[1]),
            figure('平均等候（分钟）', 'Mean wait (min)', of.figures[2]),
            figure('平均星级', 'Mean stars', of.figures[3]),
          ],
    ...{ news: [], overdue: [] },
  });

const rowOf = (of: Told, index: number): Row => {
  const day = addDays(businessDay(wallNow()), of.days);
  const early = of.kind === 'pre_shift';
  const due_at = onDay(day, early ? '08:45' : '19:00');
  const held = of.missed === undefined;
  return {
    ...{ hall_id, id: meetingId(index), state: held ? 'held' : 'missed', kind: of.kind, day, due_at },
    over_at: early ? onDay(day, '09:00') : later(due_at, 3 * 24 * 60 * minute_ms),
    started_at: held ? due_at : null,
    held_at: held ? later(due_at, (early ? 13 : 38) * minute_ms) : null,
    ...{
      led_by: held ? personId(of.leader) : null,
      words: JSON.stringify(of.words),
      copy: held ? copyOf(of) : null,
    },
  };
};

const team = ['0301', '0302', '0304', '0305', '0306', '0307', '0308', '0309'];
const rollOf = (of: Told, index: number): Row[] =>
  of.missed
    ? []
    : team.map(no => {
        const away = of.absent?.[0] === no;
        return {
          ...{ hall_id, meeting_id: meetingId(index), person_id: personId(no), present: !away },
          ...{ looks_right: away ? null : true, note: away ? of.absent?.[1] : '' },
        };
      });

const actions = [
  [2, '每台备一张新资费对照卡', '0302', 2, 'open', null],
  [2, '表单架每天闭店前清一次', '0304', -2, 'open', null],
  [1, '号码录入前复述一遍，写进台席提示', '0305', -6, 'done', '提示卡已贴在每台'],
] as const;

const statements = {
  meeting: bulk(
    'meeting',
    'hall_id, id, state, kind, day, due_at, over_at, started_at, held_at, led_by, words, copy',
  ),
  roll: bulk('meeting_roll', 'hall_id, meeting_id, person_id, present, looks_right, note'),
  action: bulk(
    'meeting_action',
    'hall_id, id, state, meeting_id, what, owner_id, due_on, late_at, read_in, ended_at, ended_by, note',
  ),
};

/** Meetings of the hall of the story, one of them missed, and what they decided: one thing is overdue. */
export async function seedMeetings(put: Put): Promise<void> {
  await put(statements.meeting, told.map(rowOf));
  await put(statements.roll, told.flatMap(rollOf));
  const today = businessDay(wallNow());
  await put(
    statements.action,
    actions.map(([meeting, what, owner, days, state, note], index) => {
      const due_on = addDays(today, days);
      const open = state === 'open';
      return {
        ...{ hall_id, id: fixedId(511, index), state, meeting_id: meetingId(meeting), what },
        ...{ owner_id: personId(owner), due_on, read_in: [], note },
        late_at: open && days < 0 ? onDay(addDays(due_on, 1), '00:00') : null,
        ended_at: open ? null : onDay(addDays(due_on, -1), '17:00'),
        ended_by: open ? null : personId(owner),
      };
    }),
  );
}
