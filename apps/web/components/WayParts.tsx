import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel, OfflinePanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { type Step, Steps } from '../../../kit/ui/Steps.tsx';
import { Timeline } from '../../../kit/ui/Timeline.tsx';
import { showToast, ToastStrip } from '../../../kit/ui/Toasts.tsx';
import type { Toast } from '../../../kit/ui/toast-queue.ts';
import { Section } from './Section.tsx';

const panels = {
  title: { zh: '空、加载、拒绝、断线', en: 'Empty, loading, refused, offline' },
  note: {
    zh: '都是一句人话加下一步。骨架与将来的内容一样大，不跳动。',
    en: 'One sentence a person would say, and the next step. A skeleton is as large as what comes; nothing jumps.',
  },
  empty: { zh: '没有人在等', en: 'Nobody is waiting' },
  emptyNote: {
    zh: '上一位 10:38 叫走。预计 10:50 起有人来。',
    en: 'The last one was called at 10:38. More are expected from 10:50.',
  },
  emptyNext: { zh: '去做 11:00 巡查', en: 'Walk the 11:00 round' },
  loading: { zh: '加载，骨架与行同高', en: 'Loading, bars as high as rows' },
  refused: { zh: '您不能批自己的冲正', en: 'You cannot approve your own reversal' },
  refusedNote: {
    zh: '这笔是您收的。钱箱持有人不能批冲正',
    en: 'You took this payment. A till holder may not approve it',
  },
  refusedSent: { zh: '。已替您发给周岚。', en: '. It was sent to Zhou Lan for you.' },
  refusedNext: { zh: '看请求', en: 'See the request' },
  offline: { zh: '线断了，照常叫号', en: 'The line is cut; calling goes on' },
  offlineNote: {
    zh: '断线 3:12。取号、叫号、预受理在本机继续，恢复后逐条对账一次。30 分钟报分公司。',
    en: 'Cut for 3:12. Tickets, calls and pre-acceptance go on here and are reconciled once. After 30 min the branch is told.',
  },
  offlineNext: { zh: '看待补 7 条', en: 'See 7 to be made up' },
};

/** The four panels that stand where content is not. */
export function PanelPart() {
  const say = useSay();
  return (
    <Section title={panels.title} note={say(panels.note)} wide={12}>
      <div className="cp-panels">
        <EmptyPanel title={say(panels.empty)} next={<Button>{say(panels.emptyNext)}</Button>}>
          {say(panels.emptyNote)}
        </EmptyPanel>
        <SkeletonPanel title={say(panels.loading)} rows={5} row_px={29} />
        <RefusedPanel title={say(panels.refused)} next={<Button>{say(panels.refusedNext)}</Button>}>
          {say(panels.refusedNote)} <ClauseChip id="CASH-07" />
          {say(panels.refusedSent)}
        </RefusedPanel>
        <OfflinePanel title={say(panels.offline)} next={<Button>{say(panels.offlineNext)}</Button>}>
          {say(panels.offlineNote)}
        </OfflinePanel>
      </div>
    </Section>
  );
}

const steps = {
  title: { zh: '步骤', en: 'Steps' },
  note: {
    zh: '走过、正在、未到。正在的一步用方块，与颜色无关也认得出。',
    en: 'Gone, at it, to come. The step at hand is a square, known without its colour.',
  },
  way: [
    ['tills', 'done', { zh: '收齐钱箱', en: 'Tills in' }, { zh: '6 / 6，19:21', en: '6 / 6, 19:21' }],
    ['gather', 'done', { zh: '汇集', en: 'Gathered' }, { zh: '卡、票、渠道', en: 'Cards, slips, channels' }],
    ['match', 'now', { zh: '对账', en: 'Matching' }, { zh: '差 2 处', en: '2 differences' }],
    ['approve', 'todo', { zh: '批准', en: 'Approval' }, { zh: '周岚', en: 'Zhou Lan' }],
    ['deposit', 'todo', { zh: '解缴', en: 'Deposit' }, { zh: '明早 09:30 前', en: 'by 09:30 tomorrow' }],
  ] as const,
  toasts: { zh: '提示条', en: 'Notices' },
  toastNote: {
    zh: '右下角，六秒；要人做事的不自己消失。',
    en: 'Lower right, six seconds; one that needs a hand does not leave by itself.',
  },
};

/** The way of a settlement, and the notices. */
export function StepAndToastPart() {
  const say = useSay();
  const way: Step[] = steps.way.map(([id, state, name, note]) => ({
    id,
    state,
    name: say(name),
    note: say(note),
  }));
  return (
    <Section title={steps.title} note={say(steps.note)} wide={7}>
      <Steps steps={way} />
      <h2 className="cp-next">{say(steps.toasts)}</h2>
      <p>{say(steps.toastNote)}</p>
      <div className="cp-toasts">
        {useToasts().map(({ id, toast }) => (
          <ToastStrip key={id} toast={toast} onAway={() => showToast(toast)} />
        ))}
      </div>
    </Section>
  );
}

const toasts = {
  done: { zh: 'A147 已办结', en: 'A147 is done' },
  doneNote: { zh: '用时 06:58，已请客户评价', en: '06:58; the customer is asked to rate' },
  undo: { zh: '撤回', en: 'Undo' },
  open: { zh: '5 号台建议增开', en: 'Counter 5 should open' },
  openNote: { zh: '九成等候 22 → 13 分钟', en: 'P90 wait 22 → 13 min' },
  look: { zh: '去看', en: 'Look' },
  failed: { zh: '收款没成，钱没有扣', en: 'Not paid, no money taken' },
  failedNote: { zh: '移动支付回 4021，可重发一次', en: 'Mobile payment says 4021' },
  again: { zh: '重发', en: 'Send again' },
  took: { zh: '李敏接了您的交接', en: 'Li Min took over from you' },
  tookNote: { zh: '14:12，备用金 500.00 平', en: '14:12, float 500.00 even' },
};

function useToasts(): { id: string; toast: Toast }[] {
  const say = useSay();
  const nothing = () => undefined;
  return [
    {
      id: 'done',
      toast: {
        tone: 'ok',
        title: say(toasts.done),
        note: say(toasts.doneNote),
        undo: { keyCap: 'Z', name: say(toasts.undo), do: nothing },
      },
    },
    {
      id: 'open',
      toast: {
        tone: 'warn',
        title: say(toasts.open),
        note: say(toasts.openNote),
        act: { name: say(toasts.look), do: nothing },
      },
    },
    {
      id: 'failed',
      toast: {
        tone: 'bad',
        title: say(toasts.failed),
        note: say(toasts.failedNote),
        act: { name: say(toasts.again), do: nothing },
      },
    },
    { id: 'took', toast: { title: say(toasts.took), note: say(toasts.tookNote) } },
  ];
}

const line = {
  title: { zh: '时间线', en: 'Timeline' },
  note: {
    zh: '谁、何时、凭哪一版；末尾是链上的指纹。',
    en: 'Who, when, under which version; at the end the print in the chain.',
  },
  took: { zh: 'A603 收现金 88.00，找 12.00', en: 'A603 cash 88.00, change 12.00' },
  tookWho: { zh: '赵一鸣，3 号台，CASH-02 v3', en: 'Zhao Yiming, counter 3, CASH-02 v3' },
  counted: { zh: '盲点 2,862.00', en: 'Blind count 2,862.00' },
  countedWho: { zh: '面额单先于系统数', en: 'Notes listed before the system’s figure' },
  opened: { zh: '立短款案 D-1120-01', en: 'Case D-1120-01 opened' },
  openedWho: { zh: '系统，差 −12.00', en: 'System, difference −12.00' },
  said: { zh: '说明已写', en: 'Explanation written' },
  saidWho: { zh: '赵一鸣，录像已锁', en: 'Zhao Yiming, video locked' },
};

/** What happened to one case. */
export function TimelinePart() {
  const say = useSay();
  const day = '2026-11-20T';
  return (
    <Section title={line.title} note={say(line.note)} wide={5}>
      <Timeline
        happenings={[
          {
            id: '1',
            at: `${day}18:41:22+08:00`,
            what: say(line.took),
            who: say(line.tookWho),
            print: '9f3a…c1',
          },
          {
            id: '2',
            at: `${day}19:18:40+08:00`,
            what: say(line.counted),
            who: say(line.countedWho),
            print: 'a07d…4e',
          },
          {
            id: '3',
            at: `${day}19:21:03+08:00`,
            what: say(line.opened),
            who: say(line.openedWho),
            print: 'b61c…09',
          },
          {
            id: '4',
            at: `${day}19:23:51+08:00`,
            what: say(line.said),
            who: say(line.saidWho),
            print: 'b8e2…7f',
          },
        ]}
      />
    </Section>
  );
}
