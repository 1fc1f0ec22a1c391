import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page, PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Language, Words } from '../../../kit/words.ts';
import type { Act } from '../../people/ui/act.ts';
import { businessName } from '../../queue/ui/names.ts';
import { call_kinds, call_outcomes } from '../house_call.ts';
import * as wire from '../house_wire.ts';
import { DayBookings } from './DayBookings.tsx';
import { AgreeCall, ArriveForm, EndForm, SendForm } from './HouseCallForms.tsx';
import { house_call_words as words } from './house_words.ts';
import type { HouseCall, HouseCalls } from './shapes.ts';

type Doing = { what: 'send' | 'arrive' | 'conclude' | 'miss' | 'call_off'; of: HouseCall };

const marks: Record<HouseCall['state'], Mark> = {
  agreed: 'near',
  assigned: 'calling',
  on_site: 'running',
  concluded: 'done',
  missed: 'stopped',
  called_off: 'not-open',
};

/** Visits to customers (上门): agreed, somebody sent, begun when the ID was seen, and what came of each (APT-05). */
export function HouseCallsPage({ hall_id, day, act }: { hall_id: number; day: string; act: Act }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(60_000);
  const found = useLive<HouseCalls>(`/api/halls/${hall_id}/house-calls`, 'appointments', 'people');
  const [agreeing, agree] = useState(false);
  const [doing, start] = useState<Doing | null>(null);
  if (found.state === 'refused' && found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  const done: Act = async (endpoint, input) => {
    const outcome = await act(endpoint, input);
    await found.retake();
    return outcome;
  };
  const close = () => start(null);
  return (
    <Page title={say(words.title)} clauses={['APT-05']}>
      <p className="pg-note">{say(words.note)}</p>
      <PartHead title={say(words.list)}>
        {of?.may_agree === true && (
          <Button kind="primary" onPress={() => agree(true)}>
            {say(words.agree)}
          </Button>
        )}
      </PartHead>
      <Table<HouseCall>
        label={say(words.list)}
        rows={of?.calls ?? null}
        rowId={one => one.id}
        columns={columnsOf({ say, now, language }, one => (
          <Acts {...{ hall_id }} of={one} may_assign={of?.may_assign === true} onStart={start} />
        ))}
        empty={<EmptyPanel title={say(words.none)}>{say(words.none_note)}</EmptyPanel>}
      />
      <DayBookings {...{ hall_id, day }} />
      {agreeing && <AgreeCall {...{ hall_id, now }} act={done} onClose={() => agree(false)} />}
      {doing?.what === 'send' && of !== null && (
        <SendForm {...{ hall_id }} of={doing.of} people={of.people} act={done} onClose={close} />
      )}
      {doing?.what === 'arrive' && <ArriveForm {...{ hall_id }} of={doing.of} act={done} onClose={close} />}
      {(doing?.what === 'conclude' || doing?.what === 'miss' || doing?.what === 'call_off') && (
        <EndForm {...{ hall_id }} of={doing.of} verb={doing.what} act={done} onClose={close} />
      )}
    </Page>
  );
}

interface Tools {
  say: (of: Words) => string;
  now: number;
  language: Language;
}

function columnsOf({ say, now, language }: Tools, acts: (of: HouseCall) => ReactNode): Column<HouseCall>[] {
  return [
    {
      id: 'when',
      head: say(words.when),
      cell: one => (
        <>
          <b className="num">{momentOf(one.at, now, language)}</b>
          <small>{say(words.minutes(one.minutes))}</small>
        </>
      ),
      sortBy: one => one.at,
    },
    {
      id: 'what',
      head: say(words.what),
      cell: one => (
        <>
          {say(call_kinds[one.kind])} · {say(businessName(one.business) ?? words.what)}
          {one.told_at !== null && <small className="num">{one.told_at}</small>}
        </>
      ),
    },
    {
      id: 'visitor',
      head: say(words.visitor),
      cell: one =>
        one.visitor === null ? (
          '—'
        ) : (
          <>
            {say(one.visitor.name)} <span className="num">{one.visitor.staff_no}</span>
            {one.arrived_at !== null && (
              <small>
                {say(words.id_seen)} {momentOf(one.arrived_at, now, language)}
              </small>
            )}
          </>
        ),
    },
    {
      id: 'state',
      head: say(words.state),
      cell: one => (
        <>
          <StateMark mark={one.over && one.outcome === null && one.note === null ? 'over' : marks[one.state]}>
            {say(one.over && one.note === null ? words.over : words.states[one.state])}
          </StateMark>
          {one.outcome !== null && <small>{say(call_outcomes[one.outcome])}</small>}
          {one.note !== null && (
            <small>
              <Written text={one.note} />
            </small>
          )}
          {one.state === 'assigned' && one.tries > 0 && <small>{say(words.wrong(one.tries))}</small>}
        </>
      ),
    },
    { id: 'do', head: '', cell: acts },
  ];
}

interface ActsProps {
  hall_id: number;
  of: HouseCall;
  may_assign: boolean;
  onStart: (doing: Doing) => void;
}

function Acts({ hall_id, of, may_assign, onStart }: ActsProps) {
  const say = useSay();
  const open = of.state === 'agreed' || of.state === 'assigned';
  const begin = (what: Doing['what']) => () => onStart({ what, of });
  return (
    <span className="pg-do">
      {(of.mine || may_assign) && (open || of.state === 'on_site') && <Place {...{ hall_id }} id={of.id} />}
      {of.mine && of.state === 'assigned' && !of.spent && (
        <Button kind="primary" onPress={begin('arrive')}>
          {say(words.arrive)}
        </Button>
      )}
      {of.mine && of.state === 'on_site' && (
        <Button kind="primary" onPress={begin('conclude')}>
          {say(words.conclude)}
        </Button>
      )}
      {may_assign && open && (
        <Button onPress={begin('send')}>{say(of.visitor === null ? words.send : words.resend)}</Button>
      )}
      {of.mine && of.state === 'assigned' && (
        <Button kind="quiet" onPress={begin('miss')}>
          {say(words.miss)}
        </Button>
      )}
      {may_assign && open && (
        <Button kind="quiet" onPress={begin('call_off')}>
          {say(words.call_off)}
        </Button>
      )}
    </span>
  );
}

/** Name and address, for some seconds; each look is kept. */
function Place({ hall_id, id }: { hall_id: number; id: string }) {
  const say = useSay();
  const [seen, see] = useState<{ name: string; place: string } | null>(null);
  useEffect(() => {
    if (seen === null) return;
    const closing = setTimeout(() => see(null), 30_000);
    return () => clearTimeout(closing);
  }, [seen]);
  const look = async () => {
    const outcome = await callApi(wire.showPlace, { hall_id, call_id: id });
    if (outcome.ok) see(outcome.value);
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  };
  if (seen !== null)
    return (
      <span role="status">
        <b>{seen.name}</b> {seen.place}
      </span>
    );
  return (
    <Button kind="quiet" icon="eye" onPress={() => void look()}>
      {say(words.place)}
    </Button>
  );
}
