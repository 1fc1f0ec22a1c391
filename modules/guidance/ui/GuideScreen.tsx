import { useState } from 'react';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { businesses } from '../../catalogue/businesses.ts';
import * as wire from '../wire.ts';
import './guidance.css';
import { Need } from './Need.tsx';
import { Recent } from './Recent.tsx';
import { SentCard } from './SentCard.tsx';
import type { Board, Customer, SendBody, Sent } from './shapes.ts';
import { guide as words } from './words.ts';

interface GuideProps {
  hall_id: number;
  /** Why this person sends nobody. */
  why: string | undefined;
}

const alone: Customer = { agent: false, care: false, vip: false };
const marks = ['agent', 'care', 'vip'] as const;

/** The guide's page: press the need, look at the papers, press where to; the number is taken here (SVC-01). */
export function GuideScreen({ hall_id, why }: GuideProps) {
  const say = useSay();
  const language = useLanguage();
  const board = useLive<Board>(`/api/halls/${hall_id}/guidance`, 'guidance', 'queue', 'clock', 'people');
  const [business, choose] = useState<string | null>(null);
  const [customer, set] = useState(alone);
  const [sent, show] = useState<Sent | null>(null);
  const [busy, wait] = useState(false);
  const next = () => {
    choose(null);
    set(alone);
    show(null);
  };
  const onSend = async (body: SendBody) => {
    if (busy || business === null) return;
    wait(true);
    const { agent, care } = customer;
    const outcome = await callApi(wire.send, { hall_id, business, agent, care, language, ...body });
    wait(false);
    if (outcome.ok) show(outcome.value);
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    board.refresh();
  };
  if (board.state === 'refused' && board.problem !== null)
    return (
      <main className="gd">
        <RefusedPanel title={board.problem.title}>{board.problem.remedy}</RefusedPanel>
      </main>
    );
  return (
    <main className="gd">
      <header className="gd-head">
        <h1>
          {say(words.need)} <ClauseChip id="SVC-01" />
        </h1>
        {board.data !== null && <Figures of={board.data} />}
      </header>
      <section className="gd-needs" aria-label={say(words.need)}>
        <div className="gd-marks">
          {marks.map(one => (
            <button
              key={one}
              type="button"
              aria-pressed={customer[one]}
              onClick={() => set(now => ({ ...now, [one]: !now[one] }))}
            >
              {say(words[one])}
            </button>
          ))}
        </div>
        <div className="gd-list">
          {businesses.map(one => (
            <button
              key={one.code}
              type="button"
              aria-pressed={one.code === business}
              onClick={() => {
                show(null);
                choose(one.code);
              }}
            >
              {say(one.say)}
            </button>
          ))}
        </div>
        <Terminals of={board.data} />
      </section>
      <section className="gd-way" aria-label={say(words.where)}>
        {sent !== null && <SentCard {...{ hall_id, sent }} onNext={next} />}
        {sent === null && business === null && (
          <EmptyPanel title={say(words.choose_first)}>{say(words.choose_note)}</EmptyPanel>
        )}
        {sent === null && business !== null && (
          <Need
            key={`${business} ${customer.agent}`}
            {...{ hall_id, business, customer, busy, why }}
            onSend={body => void onSend(body)}
          />
        )}
        <Recent hall_id={hall_id} rows={board.data?.routes ?? []} refresh={board.refresh} why={why} />
      </section>
    </main>
  );
}

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${Math.round((part / of) * 100)}%`);

function Figures({ of }: { of: Board }) {
  return (
    <dl className="gd-figures">
      <Figure name={words.today} value={String(of.sent)} />
      <Figure name={words.wrong} value={percent(of.wrong, of.sent)} />
      <Figure name={words.told} value={String(of.missing_told)} />
      <Figure name={words.solved_here} value={`${of.solved}/${of.answered}`} />
    </dl>
  );
}

function Figure({ name, value }: { name: Words; value: string }) {
  const say = useSay();
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd className="num">{value}</dd>
    </div>
  );
}

const faulty = (condition: string): boolean => condition === 'fault';

/** The terminals of the hall: who may be sent there at once. */
function Terminals({ of }: { of: Board | null }) {
  const say = useSay();
  if (of === null) return null;
  const named = (one: Board['kiosks'][number]): Words => {
    if (faulty(one.condition)) return words.kiosk_fault(one.code);
    return one.in_use_since === null ? words.kiosk_free(one.code) : words.kiosk_busy(one.code);
  };
  return (
    <p className="gd-kiosks">
      {of.kiosks.map(one => (
        <span key={one.code} className={one.over || faulty(one.condition) ? 'fl-warn' : undefined}>
          {say(named(one))}
        </span>
      ))}
    </p>
  );
}
