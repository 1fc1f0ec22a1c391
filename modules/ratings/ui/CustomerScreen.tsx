import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { isCut } from '../../../kit/ui/cut.ts';
import { useElder } from '../../../kit/ui/elder.tsx';
import { useChooseLanguage, useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Words } from '../../../kit/words.ts';
import { businessName } from '../../queue/ui/names.ts';
import * as wire from '../wire.ts';
import './CustomerScreen.css';
import { customerPage, type Screen } from './customer-page.ts';
import { missing, nothing, RatingForm, useChosen } from './RatingForm.tsx';
import { ratingWords } from './words.ts';

const words = {
  counter: (n: number): Words => ({ zh: `${n} 号台`, en: `Counter ${n}` }),
  title: { zh: '客户屏', en: 'Customer screen' },
  welcome: { zh: '您好', en: 'Welcome' },
  note: {
    zh: '办理时，金额和要确认的内容会显示在这里。',
    en: 'Amounts and what you confirm will appear here.',
  },
  here: { zh: '正在为您办理', en: 'You are being served' },
  called: { zh: '请到这个台', en: 'Please come to this counter' },
  paused: { zh: '抱歉，这个台暂停服务', en: 'Sorry, this counter is paused' },
  cut: { zh: '这块屏暂时断线', en: 'This screen is cut off' },
  cut_note: {
    zh: '请先听柜员说。要您看和签的内容，线路恢复后会回到这里。',
    en: 'Please follow your clerk for now. What you are to read and sign comes back with the line.',
  },
  large: { zh: '大字', en: 'Large' },
  normal: { zh: '普通字', en: 'Normal' },
};

interface CustomerScreenProps {
  hall_id: number;
  /** What is read, signed and paid while the customer is served; gets what stands there otherwise. */
  serving?: (counter_id: string, standing: ReactNode) => ReactNode;
  /** What a customer is asked after the rating, or the thanks where nothing is; `over` gives the screen back. */
  after?: (ticket_id: string, over: () => void, thanks: ReactNode) => ReactNode;
}

/** What the customer of a counter sees: the own number and business while served, five equal options afterwards. */
export function CustomerScreen({ hall_id, serving, after }: CustomerScreenProps) {
  const say = useSay();
  const live = useLive<Screen>(`/api/halls/${hall_id}/customer-screen`, 'queue', 'counters', 'ratings');
  const [skipped, skip] = useState<string | null>(null);
  const [rated, rate] = useState<string | null>(null);
  const over = useCallback(() => rate(null), []);
  const of = live.data;
  const page = customerPage(of, { skipped, rated });
  const { ask, gone } = page;
  useEffect(() => {
    if (gone) over();
  }, [gone, over]);
  // What stood here may be over by now, and whoever sits here somebody else; what was begun is kept until the line is back.
  const cut = isCut(live);
  const asked = page.after === null ? undefined : after?.(page.after, over, <Thanks />);
  return (
    <div className="cs">
      <header className="cs-head">
        <h1>{say(of === null ? words.title : words.counter(of.counter_number))}</h1>
        <Tools />
      </header>
      <main className="cs-main">
        {cut && <Cut />}
        <div className="cs-stand" hidden={cut}>
          {ask !== null && (
            <Asking
              key={ask.ticket_id}
              {...{ hall_id, ask, onSkip: () => skip(ask.ticket_id), onRated: () => rate(ask.ticket_id) }}
            />
          )}
          {ask === null && (asked ?? <Here of={of} counter_id={page.serving} serving={serving} />)}
        </div>
      </main>
    </div>
  );
}

interface HereProps {
  of: Screen | null;
  counter_id: string | null;
  serving: CustomerScreenProps['serving'];
}

function Here({ of, counter_id, serving }: HereProps) {
  const standing = <Standing of={of} />;
  return counter_id === null || serving === undefined ? standing : serving(counter_id, standing);
}

function Tools() {
  const say = useSay();
  const language = useLanguage();
  const choose = useChooseLanguage();
  const { on, turn } = useElder();
  return (
    <span className="cs-tools">
      <button type="button" aria-pressed={on} onClick={() => turn(!on)}>
        {say(on ? words.normal : words.large)}
      </button>
      <button
        type="button"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
      >
        {language === 'zh' ? 'EN' : '中文'}
      </button>
    </span>
  );
}

function Standing({ of }: { of: Screen | null }) {
  const say = useSay();
  if (of === null) return null;
  if (of.here === null)
    return (
      <div className="cs-here">
        <p>{say(of.counter_state === 'paused' ? words.paused : words.welcome)}</p>
        {of.pause_reason !== null && <p className="cs-why">{say(of.pause_reason)}</p>}
        <p className="cs-note">{say(words.note)}</p>
      </div>
    );
  const name = businessName(of.here.business);
  return (
    <div className="cs-here">
      <p>{say(of.here.state === 'called' ? words.called : words.here)}</p>
      <b className="num">{of.here.label}</b>
      {name !== undefined && <p>{say(name)}</p>}
    </div>
  );
}

function Cut() {
  const say = useSay();
  return (
    <div className="cs-here" role="status">
      <p>{say(words.cut)}</p>
      <p className="cs-note">{say(words.cut_note)}</p>
    </div>
  );
}

function Thanks() {
  const say = useSay();
  return (
    <div className="cs-here" role="status">
      <p>{say(ratingWords.thanks)}</p>
    </div>
  );
}

interface AskingProps {
  hall_id: number;
  ask: { ticket_id: string; label: string };
  onSkip: () => void;
  onRated: () => void;
}

function Asking({ hall_id, ask, onSkip, onRated }: AskingProps) {
  const say = useSay();
  const [chosen, choose] = useChosen();
  const [reversed, setReversed] = useState<boolean | null>(null);
  const [thanked, thank] = useState(false);
  const act = useAct(wire.rate);
  const { ticket_id } = ask;
  useEffect(() => {
    void callApi(wire.invite, { hall_id, ticket_id }).then(outcome => {
      if (outcome.ok) setReversed(outcome.value.reversed);
    });
  }, [hall_id, ticket_id]);
  if (reversed === null) return null;
  if (thanked) return <Thanks />;
  const lack = missing(chosen);
  const send = async () => {
    if (chosen.score === null || chosen.done === null) return;
    const outcome = await act.run({
      ...{ hall_id, ticket_id, score: chosen.score, done: chosen.done },
      parts: chosen.parts,
    });
    if (!outcome.ok) return;
    choose(nothing);
    thank(true);
    onRated();
  };
  return (
    <>
      <RatingForm chosen={chosen} onChoose={choose} reversed={reversed} problem={act.problem} big />
      <p className="cs-note">{say(ratingWords.unseen)}</p>
      <div className="cs-foot">
        <button type="button" onClick={onSkip}>
          {say(ratingWords.skip)}
        </button>
        <button
          type="button"
          className={lack === undefined ? 'cs-send' : undefined}
          aria-disabled={lack !== undefined || undefined}
          onClick={lack === undefined ? () => void send() : undefined}
        >
          {say(lack ?? ratingWords.send)}
        </button>
      </div>
    </>
  );
}
