import { useState } from 'react';
import { AskDialog, type Asked } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import { momentOf, timeOfDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import { type Pair, Seal } from '../../people/ui/Seal.tsx';
import type { Who } from '../../people/wire.ts';
import * as people from '../../people/wire.ts';
import { sheet } from '../sheet.ts';
import { verdicts } from '../stay.ts';
import * as wire from '../wire.ts';
import { type DayRow, type Mine, marks, type Sheet, sheet_marks } from './shapes.ts';
import { figure_words, words } from './words.ts';
import './attendance.css';

const what = 'attendance.correct';
const days_shown = 7;
type Doing = 'in' | 'out' | 'correct' | { dispute: string };

/** Whoever works here clocks in and out, corrects before a witness, and confirms the month (ATT-01, ATT-03). */
export function MyAttendance({ hall_id, who }: { hall_id: number; who: Who }) {
  const say = useSay();
  const found = useLive<Mine>(`/api/halls/${hall_id}/attendance/mine`, 'attendance', 'halls');
  const pairs = useLive<Pair[]>(`/api/halls/${hall_id}/pairs`, 'people', 'attendance');
  const [doing, open] = useState<Doing | null>(null);
  const of = found.data;
  if (of === null || !of.may_clock) return null;
  const sent = async <E extends Callable>(endpoint: E, input: Given<E>) => {
    const outcome = await callApi(endpoint, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
    void pairs.retake();
    return outcome.ok;
  };
  const act: Act = sent as Act;
  const keep = (values: Record<string, string>): Promise<boolean> => {
    const { code = '', day = '', from = '', to = '', reason = '', why = '' } = values;
    if (doing === 'in' || doing === 'out') return sent(wire.clock, { hall_id, way: doing, code });
    if (doing === 'correct')
      return sent(people.askSecond, { hall_id, what, subject_id: who.id, facts: { day, from, to, reason } });
    const sheet_id = doing?.dispute ?? '';
    return sent(wire.pressSheet, { hall_id, sheet_id, press: { verb: 'dispute', why } });
  };
  const asked = (pairs.data ?? []).filter(one => one.what === what);
  return (
    <section className="pc-card">
      <h2>{say(words.mine)}</h2>
      <p>
        <StateMark mark={of.here_since === null ? 'not-open' : 'running'}>
          {say(of.here_since === null ? words.not_here : words.here_since(timeOfDay(of.here_since)))}
        </StateMark>
      </p>
      <span className="pg-do">
        <Button kind="primary" onPress={() => open(of.here_since === null ? 'in' : 'out')}>
          {say(of.here_since === null ? words.clock_in : words.clock_out)}
        </Button>
        <Button onPress={() => open('correct')}>{say(words.correct)}</Button>
      </span>
      {asked.map(pair => (
        <div key={pair.pair_id}>
          <b>{say(pair.first.id === who.id ? words.asked : words.to_witness)}</b>
          {pair.shows.map(one => (
            <p key={one.en}>
              <Written text={say(one)} />
            </p>
          ))}
          {pair.signable && <Seal {...{ hall_id, who, pair, act }} />}
        </div>
      ))}
      <MyDays rows={of.days.slice(0, days_shown)} />
      <MySheets
        sheets={of.sheets}
        onConfirm={sheet_id => void sent(wire.pressSheet, { hall_id, sheet_id, press: { verb: 'confirm' } })}
        onDispute={dispute => open({ dispute })}
      />
      {doing !== null && (
        <AskDialog
          title={say(titleOf(doing))}
          fields={asksOf(doing, say)}
          onClose={() => open(null)}
          onKeep={keep}
        />
      )}
    </section>
  );
}

function titleOf(doing: Doing) {
  if (doing === 'in') return words.clock_in;
  if (doing === 'out') return words.clock_out;
  return doing === 'correct' ? words.correct : words.dispute;
}

function asksOf(doing: Doing, say: ReturnType<typeof useSay>): Asked[] {
  if (doing === 'in' || doing === 'out') return [{ key: 'code', label: say(words.code), kind: 'number' }];
  if (doing !== 'correct') return [{ key: 'why', label: say(words.why), kind: 'area' }];
  return [
    { key: 'day', label: say(words.on), kind: 'day' },
    { key: 'from', label: say(words.from), kind: 'time', value: '08:15' },
    { key: 'to', label: say(words.to), kind: 'time', value: '19:30' },
    { key: 'reason', label: say(words.reason), kind: 'area' },
  ];
}

/** The own last days, a line each: they are read on a phone. */
function MyDays({ rows }: { rows: DayRow[] }) {
  const say = useSay();
  const face = (at: string | null) => (at === null ? '–' : timeOfDay(at));
  return (
    <ul className="at-days">
      {rows.map(of => (
        <li key={of.day}>
          <b className="num">{of.day.slice(5)}</b>
          <StateMark mark={marks[of.verdict]}>{say(verdicts[of.verdict])}</StateMark>
          <span className="num">{`${face(of.in_at)} – ${face(of.out_at)}`}</span>
          {of.away_times > 0 && (
            <small>
              {say(words.away_head)} {say(words.away_said(of.away_minutes, of.away_times))}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

interface SheetsProps {
  sheets: Sheet[];
  onConfirm: (id: string) => void;
  onDispute: (id: string) => void;
}

function MySheets({ sheets, onConfirm, onDispute }: SheetsProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(60_000);
  if (sheets.length === 0) return null;
  const short = ['rostered', 'present', 'late', 'early', 'absent', 'away_minutes'] as const;
  return (
    <>
      <h3>{say(words.sheets)}</h3>
      <ul className="at-sheets">
        {sheets.map(of => (
          <li key={of.id}>
            <p>
              <b className="num">{of.month}</b>
              <StateMark mark={of.late && of.state === 'drawn' ? 'over' : sheet_marks[of.state]}>
                {say(sheet.states[of.state])}
              </StateMark>
            </p>
            <dl>
              {short.map(key => (
                <div key={key}>
                  <dt>{say(figure_words[key])}</dt>
                  <dd className="num">{of.figures[key]}</dd>
                </div>
              ))}
            </dl>
            {of.state === 'drawn' && (
              <small>{say(words.confirm_by(momentOf(of.confirm_due, now, language)))}</small>
            )}
            {of.answer !== null && (
              <p>
                <Written text={of.answer} />
              </p>
            )}
            {of.may.confirm && (
              <span className="pg-do">
                <Button kind="primary" onPress={() => onConfirm(of.id)}>
                  {say(words.confirm)}
                </Button>
                <Button onPress={() => onDispute(of.id)}>{say(words.dispute)}</Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
