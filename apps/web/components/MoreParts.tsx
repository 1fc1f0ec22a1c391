import { useState } from 'react';
import { BigNumber, Money } from '../../../kit/ui/BigNumber.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { BandChart, BarChart, SparkLine } from '../../../kit/ui/Charts.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { type IconName, iconPaths } from '../../../kit/ui/icon-paths.ts';
import { KeyBar } from '../../../kit/ui/KeyBar.tsx';
import { LineOfDots, TicketLine } from '../../../kit/ui/LineOfDots.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { QrCode } from '../../../kit/ui/QrCode.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { NumberedSteps } from '../../../kit/ui/Steps.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { Device, TopBar } from '../../../kit/ui/TopBar.tsx';
import { Section } from './Section.tsx';

/** The parts that frame a surface, and those that draw figures. */
export function MorePart() {
  return (
    <>
      <FramePart />
      <ChartPart />
      <LinePart />
      <ChoosePart />
      <IconPart />
    </>
  );
}

const frame = {
  title: { zh: '顶栏与键栏', en: 'Top bar and key bar' },
  note: {
    zh: '顶栏说在哪、是谁、几点；键栏的位置不变，现在不起作用的键画虚线，框里是该按的那一个。',
    en: 'The top says where, who, what time. Keys keep their places: dashed does nothing now, the box names the one to press.',
  },
  name: { zh: '厅通', en: 'Tingtong' },
  hall: { zh: '人民路营业厅', en: 'Renmin Road Hall' },
  place: { zh: '3 号台', en: 'Counter 3' },
  person: { zh: '李敏 0317', en: 'Li Min 0317' },
  open: { zh: '营业中 09:00–19:00', en: 'Open 09:00–19:00' },
  reader: { zh: '读卡器 就绪', en: 'Reader ready' },
  printer: { zh: '打印机缺纸', en: 'Printer out of paper' },
  keys: { zh: '按键', en: 'Keys' },
  phrases: { zh: '话术', en: 'Phrases' },
  next: { zh: '叫下一位', en: 'Call next' },
  find: { zh: '找客户', en: 'Find customer' },
  hold: { zh: '挂起', en: 'Hold' },
  pause: { zh: '暂停', en: 'Pause' },
  cue: { zh: '现在按', en: 'Press' },
  cueAfter: { zh: '叫 A061', en: 'to call A061' },
  steps: [
    { zh: '识别', en: 'Identify' },
    { zh: '资格', en: 'Check' },
    { zh: '告知', en: 'Tell' },
    { zh: '确认', en: 'Confirm' },
    { zh: '收费', en: 'Charge' },
    { zh: '办理', en: 'Do' },
    { zh: '交付', en: 'Hand over' },
    { zh: '评价', en: 'Rate' },
  ],
};

function FramePart() {
  const say = useSay();
  const times = ['10:36:12', '10:37:05', '01:36'];
  const stateAt = (at: number) => (at < 2 ? 'done' : 'todo');
  return (
    <Section title={frame.title} note={say(frame.note)} wide={12}>
      <div className="cp-frame">
        <TopBar
          name={say(frame.name)}
          hall={say(frame.hall)}
          place={say(frame.place)}
          person={say(frame.person)}
          state={<StateMark mark="done">{say(frame.open)}</StateMark>}
          devices={
            <>
              <Device icon="card">{say(frame.reader)}</Device>
              <Device icon="printer" fault>
                {say(frame.printer)}
              </Device>
            </>
          }
          seconds
        />
        <div className="cp-steps">
          <NumberedSteps
            steps={frame.steps.map((name, at) => ({
              id: name.en,
              name: say(name),
              note: times[at] ?? '',
              state: at === 2 ? 'now' : stateAt(at),
            }))}
          />
        </div>
        <KeyBar
          label={say(frame.keys)}
          keys={[
            { keyCap: 'F1', name: say(frame.phrases) },
            { keyCap: 'F2', name: say(frame.next) },
            { keyCap: 'F3', name: say(frame.find) },
            { keyCap: 'F7', name: say(frame.hold), idle: true },
          ]}
          cue={{ before: say(frame.cue), keyCap: 'F2', after: say(frame.cueAfter) }}
          right={[{ keyCap: 'Alt P', name: say(frame.pause) }]}
        />
      </div>
    </Section>
  );
}

const charts = {
  title: { zh: '数与图', en: 'Figures and drawings' },
  note: {
    zh: '单位小，分小。线是过去，带是推演（九成），虚线是时限；过限才红。',
    en: 'Units and fen small. A line is the past, a band the forecast (P90), dashes the limit; red only past it.',
  },
  yuan: { zh: '元', en: 'yuan' },
  minutes: { zh: '分钟', en: 'min' },
  days: { zh: '14 天等候达标率', en: 'Fourteen days of waits' },
  waits: { zh: '两小时等候，10:25 超限一次', en: 'Two hours of waits, over the limit once at 10:25' },
  band: { zh: '未来 60 分钟九成等候，最高 22 分', en: 'Next hour, P90 at most 22 min' },
  calm: { zh: '未来 60 分钟九成等候，最高 7 分', en: 'Next hour, P90 at most 7 min' },
};

function ChartPart() {
  const say = useSay();
  return (
    <Section title={charts.title} note={say(charts.note)} wide={7}>
      <div className="cp-row cp-charts">
        <Money amount_fen={6000} unit={say(charts.yuan)} size="4xl" />
        <BigNumber unit={say(charts.minutes)} tone="warn">
          22
        </BigNumber>
        <SparkLine label={say(charts.days)} values={[7, 8, 6, 9, 16, 8, 7, 9, 12, 10]} limit={15} />
        <BarChart
          label={say(charts.waits)}
          values={[4, 5, 5, 6, 7, 9, 8, 11, 16, 12, 10, 9, 8, 10, 11]}
          limit={15}
          width={160}
        />
        <BandChart
          label={say(charts.band)}
          p50={[8, 9, 11, 12, 14, 13, 12]}
          p90={[13, 15, 18, 20, 22, 21, 19]}
          limit={15}
        />
        <BandChart
          label={say(charts.calm)}
          p50={[3, 3, 4, 4, 4, 4, 3]}
          p90={[5, 6, 6, 7, 7, 6, 6]}
          limit={8}
        />
      </div>
    </Section>
  );
}

const lines = {
  title: { zh: '队就画成队', en: 'The line is drawn as a line' },
  note: {
    zh: '一人一点，叫号顺序，「您」是圈。前面超过 8 人，中间省略并写明几人。',
    en: 'A dot per person, you as a ring. More than 8 ahead: the middle is counted, not drawn.',
  },
  serving: { zh: '办理中', en: 'Serving' },
  qr: { zh: '看排到哪的二维码', en: 'Code to follow your place' },
};

function LinePart() {
  const say = useSay();
  const six = ['A087', 'A088', 'A089', 'A090', 'A091', 'A092'];
  const many = Array.from({ length: 14 }, (_, at) => `A${String(at + 79).padStart(3, '0')}`);
  return (
    <Section title={lines.title} note={say(lines.note)} wide={5}>
      <div className="cp-lines">
        <div className="cp-dark">
          <LineOfDots ahead={six} />
        </div>
        <div className="cp-ticket">
          <TicketLine serving={{ ticket: 'A078', note: say(lines.serving) }} ahead={many} size="phone" />
          <QrCode text="https://hall.example/m/1/A093" label={say(lines.qr)} size={96} />
        </div>
      </div>
    </Section>
  );
}

const choose = {
  title: { zh: '选择、标签、对话', en: 'Choices, tabs, dialogs' },
  note: {
    zh: '几个之中选一个，都摆在眼前。对话框收住焦点，Esc 退回。',
    en: 'One of a few, all in sight. A dialog keeps the focus; Esc steps back.',
  },
  reason: { zh: '补卡原因', en: 'Why a new SIM' },
  lost: { zh: '遗失', en: 'Lost' },
  stolen: { zh: '被盗', en: 'Stolen' },
  broken: { zh: '损坏', en: 'Damaged' },
  views: { zh: '条文', en: 'Clause' },
  text: { zh: '正文', en: 'Text' },
  evidence: { zh: '证据', en: 'Evidence' },
  textPanel: { zh: '普通号 15 分钟内叫到。', en: 'Ordinary tickets are called within 15 minutes.' },
  evidencePanel: { zh: '今天 648 张，605 张在限内。', en: '648 today, 605 within the limit.' },
  ask: { zh: '退掉 A093？', en: 'Give up A093?' },
  askOpen: { zh: '退掉此号…', en: 'Give up this ticket…' },
  askText: {
    zh: '退了就要重新排队，前面还有 6 人。',
    en: 'You would queue again; 6 people are ahead of you now.',
  },
  keep: { zh: '不退，接着等', en: 'Keep it' },
  giveUp: { zh: '退掉 A093', en: 'Give up A093' },
};

function ChoosePart() {
  const say = useSay();
  const [reason, setReason] = useState('lost');
  const [tab, setTab] = useState('text');
  const [asks, ask] = useState(false);
  return (
    <Section title={choose.title} note={say(choose.note)} wide={12}>
      <div className="cp-choose">
        <Choice
          label={say(choose.reason)}
          value={reason}
          onChoose={setReason}
          segments={[
            { value: 'lost', name: say(choose.lost), hint: '1' },
            { value: 'stolen', name: say(choose.stolen), hint: '2' },
            { value: 'broken', name: say(choose.broken), hint: '3' },
          ]}
        />
        <Tabs
          label={say(choose.views)}
          open={tab}
          onOpen={setTab}
          tabs={[
            { id: 'text', name: say(choose.text), panel: say(choose.textPanel) },
            { id: 'evidence', name: say(choose.evidence), panel: say(choose.evidencePanel) },
          ]}
        />
        <Button onPress={() => ask(true)}>{say(choose.askOpen)}</Button>
      </div>
      {asks && (
        <Dialog
          title={say(choose.ask)}
          onClose={() => ask(false)}
          actions={
            <>
              <Button kind="danger" onPress={() => ask(false)}>
                {say(choose.giveUp)}
              </Button>
              <Button kind="primary" onPress={() => ask(false)}>
                {say(choose.keep)}
              </Button>
            </>
          }
        >
          {say(choose.askText)}
        </Dialog>
      )}
    </Section>
  );
}

const icons = {
  title: { zh: '图形', en: 'Icons' },
  note: {
    zh: '一家人：同一格子，同一线宽。只跟着词出现。',
    en: 'One family: one grid, one stroke. They only ever follow a word.',
  },
};

function IconPart() {
  const say = useSay();
  return (
    <Section title={icons.title} note={say(icons.note)} wide={12}>
      <div className="cp-icons">
        {(Object.keys(iconPaths) as IconName[]).map(name => (
          <Icon key={name} name={name} size={26} />
        ))}
      </div>
    </Section>
  );
}
