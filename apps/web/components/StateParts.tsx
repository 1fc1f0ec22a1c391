import { useState } from 'react';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { ClockRow } from '../../../kit/ui/ClockBar.tsx';
import { useWallNow, wallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { Masked, reveal_ms } from '../../../kit/ui/Masked.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { TwoPersonSeal } from '../../../kit/ui/TwoPersonSeal.tsx';
import { Section } from './Section.tsx';

const second = 1000;
const minute = 60 * second;

const states = {
  title: { zh: '状态', en: 'States' },
  note: {
    zh: '词、形、色三样同时在。灰度打印仍然分得清。',
    en: 'Word, shape and colour together. Told apart on grey paper too.',
  },
};
const all: Mark[] = [
  'running',
  'calling',
  'paused',
  'not-open',
  'done',
  'near',
  'over',
  'stopped',
  'vip',
  'care',
  'booked',
  'offline',
  'fault',
];

/** The states of counters, tickets and customers. */
export function StatePart() {
  const say = useSay();
  return (
    <Section title={states.title} note={say(states.note)} wide={6}>
      <div className="cp-row cp-states">
        {all.map(mark => (
          <StateMark key={mark} mark={mark} />
        ))}
      </div>
    </Section>
  );
}

const clocks = {
  title: { zh: '时钟条', en: 'Clock bars' },
  note: {
    zh: '已过对时限。竖线在八成，到八成变琥珀，过限变红并写「超时」。',
    en: 'Time used against the limit. The tick stands at 80 %; from there amber, past the limit red with the words.',
  },
};

/** A clock within, near and over its limit. */
export function ClockPart() {
  const say = useSay();
  const rows = [
    { spent: 6 * minute + 42 * second, limit: 15 * minute },
    { spent: 16 * minute + 50 * second, limit: 20 * minute },
    { spent: 21 * minute + 24 * second, limit: 20 * minute },
  ];
  return (
    <Section title={clocks.title} note={say(clocks.note)} wide={6}>
      {rows.map(({ spent, limit }) => (
        <ClockRow key={spent} elapsed_ms={spent} limit_ms={limit}>
          <StateMark mark="running" />
        </ClockRow>
      ))}
    </Section>
  );
}

const masks = {
  title: { zh: '遮蔽的个人资料', en: 'Masked personal data' },
  note: {
    zh: '遮与显等宽，不挪位。先选理由再显示，三十秒后自己合上，全程留痕',
    en: 'Mask and value take the same room. A reason first; it closes after thirty seconds and leaves a trace',
  },
  phone: { zh: '手机', en: 'Phone' },
  why: { zh: '理由：核对回拨号码', en: 'Reason: check call-back number' },
  who: { zh: '李敏 10:42:07，已记', en: 'Li Min 10:42:07, recorded' },
};

/** A masked number, and one that is open for half a minute. */
export function MaskPart() {
  const say = useSay();
  const [until, open] = useState<number | null>(null);
  const now = useWallNow(250);
  const why = (
    <>
      {say(masks.why)}
      <br />
      {say(masks.who)}
    </>
  );
  const left_ms = until === null ? 0 : until - now;
  const shown = left_ms > 0 ? { value: '13800001234', why, left_ms } : undefined;
  return (
    <Section
      title={masks.title}
      note={
        <>
          {say(masks.note)} <ClauseChip id="PRIV-02" />
        </>
      }
      wide={6}
    >
      <Masked
        label={say(masks.phone)}
        masked="138****1234"
        open={shown}
        onReveal={() => open(wallNow() + reveal_ms)}
      />
      <Masked
        label={say(masks.phone)}
        masked="138****1234"
        open={{ value: '13800001234', why, left_ms: 18 * second }}
      />
    </Section>
  );
}

const seals = {
  title: { zh: '双人封签', en: 'Two-person seal' },
  note: {
    zh: '两人做的事，看着就是两人。第二个人的名字大，圈是剩下的时间；不合格的人刷卡会被拒并说明。',
    en: 'An act of two looks like two. The ring is the time left; the wrong badge is refused, with the reason.',
  },
  first: { zh: '第一人，19:26:10 已签', en: 'First, signed 19:26:10' },
  firstName: { zh: '王建国', en: 'Wang Jianguo' },
  firstNote: { zh: '封口、写数、拍照', en: 'Sealed, counted, photographed' },
  second: { zh: '第二人，等刷卡', en: 'Second, badge awaited' },
  secondName: { zh: '马强', en: 'Ma Qiang' },
  secondNote: { zh: '不能是钱箱持有人', en: 'Not a till holder' },
};

/** A deposit seal waiting for its second signature. */
export function SealPart() {
  const say = useSay();
  return (
    <Section title={seals.title} note={say(seals.note)} wide={6}>
      <TwoPersonSeal
        first={{
          name: say(seals.firstName),
          when: say(seals.first),
          note: say(seals.firstNote),
          signed: true,
        }}
        second={{
          name: say(seals.secondName),
          when: say(seals.second),
          note: say(seals.secondNote),
          signed: false,
        }}
        left_ms={41 * second}
        total_ms={minute}
      />
    </Section>
  );
}
