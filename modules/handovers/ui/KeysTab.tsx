import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import type { Ledger } from './shapes.ts';
import { words } from './words.ts';

type Code = Ledger['codes'][number];
type Held = Ledger['ledger'][number];
type Say = ReturnType<typeof useSay>;
type When = (at: string) => string;

/** The ledger of keys, and the codes that are to be another because they changed hands (HND-05). */
export function KeysTab({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const found = useLive<Ledger>(`/api/halls/${hall_id}/key-ledger`, 'handovers', 'posts');
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const when: When = at => momentOf(at, now, language);
  const change = async (of: Code) => {
    const outcome = await callApi(wire.changeCode, { hall_id, change_id: of.id });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
  };
  return (
    <>
      <PartHead title={say(words.codes)} clauses={['HND-05']} />
      <Table<Code>
        label={say(words.codes)}
        rows={found.data?.codes ?? null}
        rowId={one => one.id}
        columns={codeColumns(say, when, change)}
        empty={<EmptyPanel title={say(words.no_codes)} />}
      />
      <PartHead title={say(words.ledger)}>{say(words.ledger_note)}</PartHead>
      <Table<Held>
        label={say(words.ledger)}
        rows={found.data?.ledger ?? null}
        rowId={one => one.id}
        columns={ledgerColumns(say, when)}
      />
    </>
  );
}

const codeColumns = (say: Say, when: When, change: (of: Code) => Promise<void>): Column<Code>[] => [
  { id: 'item', head: say(words.item), cell: one => <b>{say(one.say)}</b> },
  { id: 'holder', head: say(words.holder), cell: one => say(one.holder) },
  { id: 'since', head: say(words.since), cell: one => <span className="num">{when(one.since)}</span> },
  {
    ...{ id: 'state', head: '' },
    cell: one =>
      one.changed_at === null ? (
        <StateMark mark={one.late ? 'over' : 'near'}>{say(words.change_by(when(one.due_at)))}</StateMark>
      ) : (
        <StateMark mark="done">{say(words.changed(when(one.changed_at)))}</StateMark>
      ),
  },
  {
    ...{ id: 'do', head: '' },
    cell: one => one.may_change && <Button onPress={() => void change(one)}>{say(words.change)}</Button>,
  },
];

const ledgerColumns = (say: Say, when: When): Column<Held>[] => [
  { id: 'item', head: say(words.item), cell: one => <b>{say(one.say)}</b>, sortBy: one => say(one.say) },
  { id: 'holder', head: say(words.holder), cell: one => say(one.holder), sortBy: one => say(one.holder) },
  {
    id: 'since',
    head: say(words.since),
    cell: one => <span className="num">{when(one.since)}</span>,
    sortBy: one => one.since,
  },
  {
    ...{ id: 'until', head: say(words.until) },
    cell: one =>
      one.until === null ? (
        <StateMark mark="running">{say(words.in_hand)}</StateMark>
      ) : (
        <span className="num">{when(one.until)}</span>
      ),
  },
];
