import { useEffect, useState } from 'react';
import { AskDialog, type Asked } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow, useWallNow, wallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { call_back } from '../call_back.ts';
import { call_rules, codesOf, type Question, script } from '../catalogue.ts';
import * as wire from '../wire.ts';
import { sent } from './sent.ts';
import { type CallRow, type Calls, call_marks } from './shapes.ts';
import { ask, call as heads, words } from './words.ts';

const views = ['open', 'late', 'all'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: CallRow) => boolean> = {
  open: of => of.state === 'waiting',
  late: of => of.late,
  all: () => true,
};
const questions = codesOf(script);

/** Whom a hall calls back: drawn by rule, asked by the script, and what came of it (SVC-14). */
export function CallsTab({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Calls>(`/api/halls/${hall_id}/call-backs`, 'issues');
  const [view, look] = useState<View>('open');
  const [typed, type] = useState('');
  const [asked, start] = useState<{ of: CallRow; reached: boolean } | null>(null);
  const number = useNumber(hall_id);
  const language = useLanguage();
  const now = useHallNow(30_000);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const rows =
    found.data?.calls.filter(
      of =>
        shows[view](of) && finds(`${of.mask} ${of.business.zh} ${of.business.en} ${of.note ?? ''}`, typed),
    ) ?? null;
  const keep = async (values: Record<string, string>) => {
    if (asked === null) return false;
    const note = values.note ?? '';
    if (asked.reached && questions.some(one => values[one] === '')) {
      showToast({ tone: 'bad', title: say(ask.ask_all), note: say(ask.ask_all_note) });
      return false;
    }
    const answers = Object.fromEntries(questions.map(one => [one, values[one] === 'yes']));
    const call = asked.reached ? { outcome: 'reached', answers, note } : { outcome: 'no_answer', note };
    const done = await sent(wire.noteCall, { hall_id, call_id: asked.of.id, call } as never);
    if (done) found.refresh();
    return done;
  };
  return (
    <section className="is-tab">
      <FilterSentence leaves={say(words.leaves(rows?.length ?? 0))}>
        <SearchBox label={say(words.search_call)} value={typed} onChange={type} />
        <Filter
          label={say(words.status)}
          value={view}
          all="all"
          options={views.map(value => ({
            value,
            name: say(value === 'open' ? call_back.states.waiting : words[value]),
          }))}
          onChoose={to => look(to as View)}
        />
      </FilterSentence>
      <Table<CallRow>
        label={say(words.calls)}
        rows={rows}
        rowId={of => of.id}
        columns={columnsOf(say, at => momentOf(at, now, language), {
          may: found.data?.may_call ?? false,
          shown: number.shown,
          onLook: of => void number.look(of.id),
          onCall: (of, reached) => start({ of, reached }),
        })}
        empty={
          <EmptyPanel why="none" title={say(heads.none)}>
            {say(heads.none_note)}
          </EmptyPanel>
        }
      />
      {asked !== null && (
        <AskDialog
          title={say(asked.reached ? heads.reached : heads.silent)}
          fields={asked.reached ? asking(say) : [{ key: 'note', label: say(ask.note), kind: 'area' }]}
          onClose={() => start(null)}
          onKeep={keep}
        />
      )}
    </section>
  );
}

/** One number in clear for as long as the norm allows; every look is on record. */
function useNumber(hall_id: number) {
  const [shown, show] = useState<{ id: string; phone: string; until: number } | null>(null);
  const now = useWallNow(500);
  useEffect(() => {
    if (shown !== null && now >= shown.until) show(null);
  }, [now, shown]);
  const look = async (id: string) => {
    const outcome = await callApi(wire.showNumber, { hall_id, call_id: id });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else show({ id, phone: outcome.value.phone, until: wallNow() + outcome.value.seconds * 1000 });
  };
  return { shown, look };
}

const asking = (say: ReturnType<typeof useSay>): Asked[] => [
  ...questions.map(
    (key): Asked => ({
      ...{ key, label: say(script[key as Question]), kind: 'choice' },
      options: [
        { value: '', name: say(ask.unasked) },
        { value: 'yes', name: say(ask.yes) },
        { value: 'no', name: say(ask.no) },
      ],
    }),
  ),
  { key: 'note', label: say(ask.call_note), kind: 'area' },
];

interface Doing {
  may: boolean;
  shown: { id: string; phone: string } | null;
  onLook: (of: CallRow) => void;
  onCall: (of: CallRow, reached: boolean) => void;
}

const columnsOf = (
  say: ReturnType<typeof useSay>,
  when: (at: string) => string,
  { may, shown, onLook, onCall }: Doing,
): Column<CallRow>[] => [
  {
    ...{ id: 'who', head: say(heads.who) },
    cell: of => <b className="num">{shown?.id === of.id ? shown.phone : of.mask}</b>,
  },
  {
    ...{ id: 'business', head: say(heads.business) },
    cell: of => (
      <>
        {say(of.business)}
        <small className="num">{of.ordered_on}</small>
      </>
    ),
    sortBy: of => of.ordered_on,
  },
  {
    ...{ id: 'rule', head: say(heads.rule) },
    cell: of => say(call_rules[of.rule]),
    sortBy: of => of.rule,
  },
  {
    ...{ id: 'due', head: say(heads.due) },
    cell: of => <span className={of.late ? 'num is-late' : 'num'}>{when(of.done_at ?? of.due)}</span>,
    sortBy: of => of.due,
  },
  {
    ...{ id: 'result', head: say(heads.result) },
    cell: of => (
      <span className="is-said">
        <StateMark mark={of.late && of.state === 'waiting' ? 'over' : call_marks[of.state]}>
          {say(call_back.states[of.state])}
        </StateMark>
        {of.tried > 0 && of.state === 'waiting' && <small>{say(heads.tried(of.tried))}</small>}
        {of.note !== null && (
          <small>
            <Written text={of.note} />
          </small>
        )}
      </span>
    ),
    sortBy: of => of.state,
  },
  {
    ...{ id: 'acts', head: '' },
    cell: of =>
      may && of.state === 'waiting' ? (
        <span className="is-acts">
          <Button kind="quiet" onPress={() => onLook(of)}>
            {say(heads.number)}
          </Button>
          <Button onPress={() => onCall(of, true)}>{say(heads.reached)}</Button>
          <Button kind="quiet" onPress={() => onCall(of, false)}>
            {say(heads.silent)}
          </Button>
        </span>
      ) : (
        of.caller !== null && say(of.caller)
      ),
  },
];
