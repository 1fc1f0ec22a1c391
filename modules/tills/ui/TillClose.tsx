import { useEffect, useRef, useState } from 'react';
import { Money } from '../../../kit/ui/BigNumber.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { money, timeOfDay } from '../../../kit/ui/format.ts';
import { KeyBar } from '../../../kit/ui/KeyBar.tsx';
import { useKeys } from '../../../kit/ui/keys.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import * as people from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { CloseLine } from './CloseLine.tsx';
import { CloseMiddle } from './CloseMiddle.tsx';
import { CloseRight } from './CloseRight.tsx';
import { onTill } from './on-till.ts';
import { countedOf, emptyOf, Pieces, sumOf, type Typed } from './Pieces.tsx';
import { areFull, no_slips, type Slips, slipsOf } from './SlipFields.tsx';
import './tills.css';
import { type Closing, type Till, usePair } from './till.ts';
import { words } from './words.ts';

interface TillCloseProps {
  hall_id: number;
  session_id: string;
  counter_number: number | null;
  name: string;
}

/** The blind close: counted first, compared after, a difference explained and decided, signed by two (CASH-01..04). */
export function TillClose({ hall_id, session_id, counter_number, name }: TillCloseProps) {
  const live = useLive<Till>(`/api/halls/${hall_id}/tills/${session_id}`, 'tills', 'people');
  if (live.data === null) return <main className="cd-case" aria-busy="true" />;
  return <Body {...{ hall_id, counter_number, name }} of={live.data} refresh={live.retake} />;
}

interface BodyProps extends Omit<TillCloseProps, 'session_id'> {
  of: Till;
  refresh: () => Promise<void>;
}

function Body({ hall_id, counter_number, name, of, refresh }: BodyProps) {
  const say = useSay();
  const [typed, type] = useState<Typed>({});
  const [slips, setSlips] = useState<Slips>(no_slips);
  const [explanation, explain] = useState('');
  const box = useRef<HTMLTableElement>(null);
  const signing = usePair(hall_id, of.id, 'tills.session.sign');
  const counting = of.state === 'blind_counting';
  const first = () => box.current?.querySelector('input')?.focus();
  useEffect(() => {
    if (counting) box.current?.querySelector('input')?.focus();
  }, [counting]);
  const session = { hall_id, session_id: of.id };
  const full = emptyOf(typed) === 0 && areFull(slips);
  const lock = async () => {
    if (!full || !counting) return;
    await onTill(wire.countTill, { ...session, pieces: countedOf(typed), ...slipsOf(slips) });
    await refresh();
  };
  const submit = async () => {
    if (of.state !== 'discrepancy' || explanation.trim().length < 2) return;
    await onTill(wire.explainDifference, { ...session, explanation: explanation.trim() });
    await refresh();
  };
  const sign = async () => {
    if (of.state !== 'balanced') return;
    await onTill(people.askSecond, { hall_id, what: 'tills.session.sign', subject_id: of.id });
    await signing.refresh();
  };
  const recount = () => {
    if (!counting) return;
    type({});
    setSlips(no_slips);
    first();
  };
  useKeys({
    F7: { do: recount, say: words.recount },
    F9: { do: () => void submit(), say: words.submit },
    F10: { do: () => void sign(), say: words.sign },
    Enter: { do: () => void lock(), say: words.lock },
  });
  const closing: Closing = { of, typed, slips, setSlips, explanation, explain, pair: signing.pair, name };
  const pieces = counting ? typed : textOf(of.pieces);
  return (
    <>
      <CloseLine of={of} counter_number={counter_number} name={name} full={emptyOf(typed) === 0} />
      <main className="cd-case tl">
        <div className="tl-count">
          <header className="cd-hd cd-hd-l">
            <h2>{say(words.count)}</h2>
            <span className="num">
              {counting || of.counted_at === null
                ? `${say(words.with_float)} ${money(of.float_fen)}`
                : say(words.locked_at(timeOfDay(of.counted_at, true)))}
            </span>
          </header>
          <Pieces typed={pieces} onType={type} locked={!counting} box={box} onLast={focusSlips} />
          <p className="tl-sum">
            <span>{say(counting ? words.counted : words.found)}</span>
            <Money amount_fen={sumOf(pieces)} size="3xl" />
          </p>
        </div>
        <CloseMiddle closing={closing} />
        <div className="oc-acts tl-acts">
          <Button keyCap="F7" why={counting ? undefined : say(words.rule_3)} onPress={recount}>
            {say(words.recount)}
          </Button>
          <i />
          {counting && (
            <Button
              kind="primary"
              keyCap="Enter"
              why={full ? undefined : say(words.fill_first)}
              onPress={() => void lock()}
            >
              {say(words.lock)}
            </Button>
          )}
          {of.state === 'discrepancy' && (
            <Button
              kind="primary"
              keyCap="F9"
              why={explanation.trim().length < 2 ? say(words.need_words) : undefined}
              onPress={() => void submit()}
            >
              {say(submitWords(of))}
            </Button>
          )}
        </div>
      </main>
      <CloseRight closing={closing} onLock={() => void lock()} onSign={() => void sign()} />
      <KeyBar
        label={say(words.keys)}
        keys={[
          { keyCap: 'F7', name: say(words.recount), idle: !counting },
          { keyCap: 'F9', name: say(words.submit), idle: of.state !== 'discrepancy' },
          { keyCap: 'F10', name: say(words.sign), idle: of.state !== 'balanced' || signing.pair !== null },
        ]}
        {...cueOf(of, full, signing.pair !== null, say)}
      />
    </>
  );
}

const focusSlips = () => document.querySelector<HTMLInputElement>('.tl-slips input')?.focus();

const textOf = (pieces: Till['pieces']): Typed =>
  Object.fromEntries(Object.entries(pieces ?? {}).map(([piece, count]) => [piece, String(count)]));

function submitWords(of: Till) {
  const who = words[of.decides ?? 'duty_manager'];
  return words.submit_to(who.zh, who.en);
}

function cueOf(of: Till, full: boolean, signing: boolean, say: (of: { zh: string; en: string }) => string) {
  const cue = (keyCap: string, after: string) => ({ cue: { before: say(words.press), keyCap, after } });
  if (of.state === 'blind_counting') return cue('Enter', say(full ? words.lock : words.next_field));
  if (of.state === 'discrepancy') return cue('F9', say(words.submit));
  return of.state === 'balanced' && !signing ? cue('F10', say(words.sign)) : {};
}
