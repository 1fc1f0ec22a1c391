import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { KeyCap } from '../../../kit/ui/KeyCap.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Section } from './Section.tsx';

const buttons = {
  title: { zh: '按钮', en: 'Buttons' },
  note: {
    zh: '动词加效果。一个区只有一个主按钮。按键写在里面。触屏高 44，台席高 36。',
    en: 'A verb and its effect. One primary per region. The key stands inside. 44 px high on touch screens, 36 at the counter.',
  },
  call: { zh: '叫下一位', en: 'Call next' },
  hover: { zh: '悬停', en: 'Hovered' },
  focus: { zh: '键盘焦点', en: 'Focused' },
  hand: { zh: '交接给李敏', en: 'Hand over to Li Min' },
  reverse: { zh: '冲正这一笔', en: 'Reverse it' },
  read: { zh: '看条文', en: 'Clause' },
  approve: { zh: '批准日清', en: 'Approve the day' },
  why: { zh: '差额 12.00 元，须厅经理决定', en: 'Short by 12.00, the hall manager decides' },
  take: { zh: '采纳，通知何佳', en: 'Accept, tell He Jia' },
  alarm: { zh: '应急', en: 'Emergency' },
};

/** Buttons in their kinds and states. */
export function Buttons() {
  const say = useSay();
  return (
    <Section title={buttons.title} note={say(buttons.note)} wide={7}>
      <div className="cp-row">
        <Button kind="primary" keyCap="F2">
          {say(buttons.call)}
        </Button>
        <span className="cp-hover">
          <Button kind="primary">{say(buttons.hover)}</Button>
        </span>
        <span className="cp-focus">
          <Button kind="primary">{say(buttons.focus)}</Button>
        </span>
        <Button keyCap="F6">{say(buttons.hand)}</Button>
        <Button kind="danger">{say(buttons.reverse)}</Button>
        <Button kind="quiet">{say(buttons.read)}</Button>
      </div>
      <div className="cp-row">
        <Button keyCap="F9" why={say(buttons.why)} onPress={() => showToast({ title: say(buttons.approve) })}>
          {say(buttons.approve)}
        </Button>
        <Button kind="primary" size="touch">
          {say(buttons.take)}
        </Button>
        <Button kind="alarm" size="touch" icon="flash">
          {say(buttons.alarm)}
        </Button>
      </div>
    </Section>
  );
}

const clauses = {
  title: { zh: '键帽与条文签', en: 'Key caps and clause chips' },
  note: {
    zh: '键帽不抢眼。条文签点开条文页，悬停显示一句话与现行版本。',
    en: 'Key caps stay quiet. A chip opens its clause; hovering shows it in one sentence.',
  },
  space: { zh: '空格', en: 'Space' },
  name: { zh: 'QUE-01 降低等候时间', en: 'QUE-01 Shorter waits' },
  version: { zh: 'v3，自 2026-09-01', en: 'v3, since 2026-09-01' },
  sentence: {
    zh: '普通号 15 分钟内叫到。今天本厅 93.4 %，目标 96 %。',
    en: 'Ordinary tickets are called within 15 minutes. This hall today 93.4 %, target 96 %.',
  },
};

/** Key caps, and clause chips with the sentence they open. */
export function KeysAndClauses() {
  const say = useSay();
  const sentence = (
    <>
      <b>{say(clauses.name)}</b>
      <span className="cp-version">{say(clauses.version)}</span>
      <br />
      <span className="cp-quiet">{say(clauses.sentence)}</span>
    </>
  );
  return (
    <Section title={clauses.title} note={say(clauses.note)} wide={5}>
      <div className="cp-row">
        {['F2', 'F9', 'Esc', 'Enter', say(clauses.space), '/'].map(key => (
          <KeyCap key={key}>{key}</KeyCap>
        ))}
        <span className="cp-gap" />
        <ClauseChip id="QUE-01">{sentence}</ClauseChip>
        <ClauseChip id="CASH-03" />
        <ClauseChip id="FIRE-02" />
      </div>
      <div className="cp-pop">{sentence}</div>
    </Section>
  );
}
