import { useState } from 'react';
import type { z } from 'zod';
import { AskDialog, type Asked } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { kinds } from '../hand_over.ts';
import * as wire from '../wire.ts';
import './first-asked.css';
import { Owners } from './Owners.tsx';
import { words } from './words.ts';

type Ledger = z.output<typeof wire.ledger.answer>;
type Matter = Ledger['matters'][number];
type Doing = { what: 'offer' | 'refuse' | 'settle'; of: Matter };

const views = ['all', 'mine', 'to_me', 'late', 'decide'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: Matter) => boolean> = {
  all: () => true,
  mine: of => of.mine,
  to_me: of => of.offer?.to_me === true && !of.offer.refused,
  late: of => of.late,
  decide: of => of.offer?.refused === true,
};

/** The ledger (首问责任台账): every open matter with its owner and age, what is offered to whom, and the points of what is late (FRQ-01 to FRQ-03). */
export function FirstAskedPage({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Ledger>(
    `/api/halls/${hall_id}/first-asked`,
    ...([
      'first_asked',
      'orders',
      'complaints',
      'suggestions',
      'compensations',
      'telephone',
      'halls',
      'posts',
    ] as const),
  );
  const [view, look] = useState<View>('all');
  const [typed, type] = useState('');
  const [doing, start] = useState<Doing | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={40} />;
  const sent = async <E extends Callable>(endpoint: E, input: Given<E>) => {
    const outcome = await callApi(endpoint, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else found.refresh();
    return outcome.ok;
  };
  const step = (one: Matter, verb: 'accept' | 'refuse' | 'withdraw', reason?: string) =>
    sent(wire.step, {
      ...{ hall_id, kind: one.kind, matter_id: one.id, verb },
      ...(reason === undefined ? {} : { reason }),
    });
  const keep = async ({ what, of: one }: Doing, values: Record<string, string>) => {
    if (what === 'refuse') return step(one, 'refuse', values.reason ?? '');
    if (what === 'settle') {
      const { owner_id = '', why = '' } = values;
      return sent(wire.decide, { hall_id, hand_over_id: one.offer?.id ?? '', owner_id, why });
    }
    const { to_id = '', told = '', knows } = values;
    const input = { hall_id, kind: one.kind, matter_id: one.id, to_id, told };
    return sent(wire.offer, { ...input, customer_knows: knows === 'yes' });
  };
  const rows = of.matters.filter(
    one => shows[view](one) && finds(`${one.say.zh} ${one.say.en} ${one.owner.zh} ${one.owner.en}`, typed),
  );
  return (
    <Page title={say(words.title)} clauses={['FRQ-01', 'FRQ-02', 'FRQ-03']}>
      <p className="pg-note">{say(words.lead)}</p>
      <FilterSentence
        leaves={
          <span className="fa-do no-print">
            {say(words.leaves(rows.length))}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>
          </span>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.show)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
      </FilterSentence>
      <Matters rows={rows} onAsk={start} onStep={(one, verb) => void step(one, verb)} />
      <Owners owners={of.owners} lately={of.lately} />
      {doing !== null && (
        <AskDialog
          title={say(words[doing.what])}
          fields={asksOf(doing, of, say)}
          onClose={() => start(null)}
          onKeep={values => keep(doing, values)}
        />
      )}
    </Page>
  );
}

/** The questions of each act. */
function asksOf({ what, of: one }: Doing, all: Ledger, say: ReturnType<typeof useSay>): Asked[] {
  const able = all.able[one.kind] ?? [];
  const people = all.staff
    .filter(each => able.includes(each.id) && (what === 'settle' || each.id !== one.owner_id))
    .map(each => ({ value: each.id, name: say(each.name) }));
  if (what === 'refuse') return [{ key: 'reason', label: say(words.reason), kind: 'area' }];
  if (what === 'settle')
    return [
      { key: 'owner_id', label: say(words.owner), kind: 'choice', options: people, value: one.owner_id },
      { key: 'why', label: say(words.why), kind: 'area' },
    ];
  const answers = [
    { value: 'no', name: say(words.no) },
    { value: 'yes', name: say(words.yes) },
  ];
  return [
    { key: 'to_id', label: say(words.to), kind: 'choice', options: people },
    { key: 'told', label: say(words.told), kind: 'area' },
    { key: 'knows', label: say(words.knows), kind: 'choice', options: answers },
  ];
}

interface MattersProps {
  rows: Matter[];
  onAsk: (of: Doing) => void;
  onStep: (of: Matter, verb: 'accept' | 'withdraw') => void;
}

function Matters({ rows, onAsk, onStep }: MattersProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const when = (at: string) => momentOf(at, now, language);
  const columns: Column<Matter>[] = [
    {
      ...{ id: 'matter', head: say(words.matter), sortBy: of => say(of.say) },
      cell: of => (
        <>
          <b>{say(of.say)}</b>
          <small>{say(kinds[of.kind])}</small>
        </>
      ),
    },
    { ...{ id: 'owner', head: say(words.owner), sortBy: of => of.owner.zh }, cell: of => say(of.owner) },
    {
      ...{ id: 'since', head: say(words.since), sortBy: of => of.since },
      cell: of => <span className="num">{when(of.since)}</span>,
    },
    {
      ...{ id: 'due', head: say(words.due), sortBy: of => of.due_at ?? '9' },
      cell: of => (
        <span className={of.late ? 'num fa-late' : 'num'}>
          {of.due_at === null ? '–' : when(of.due_at)} {of.late && <small>{say(words.late)}</small>}
        </span>
      ),
    },
    {
      ...{ id: 'do', head: '' },
      cell: of => (
        <span className="fa-do">
          {of.offer !== null && (
            <span>
              {say((of.offer.refused ? words.refused_by : words.offered_to)(say(of.offer.to)))}
              {of.offer.told !== null && (
                <small>
                  <Written text={of.offer.told} />
                </small>
              )}
            </span>
          )}
          <Buttons of={of} onAsk={onAsk} onStep={onStep} />
        </span>
      ),
    },
  ];
  return (
    <Table<Matter>
      label={say(words.title)}
      rows={rows}
      rowId={of => of.id}
      columns={columns}
      empty={<EmptyPanel why="none" title={say(words.none)} />}
    />
  );
}

function Buttons({ of, onAsk, onStep }: { of: Matter } & Omit<MattersProps, 'rows'>) {
  const say = useSay();
  const to_me = of.offer?.to_me === true && !of.offer.refused;
  return (
    <>
      {to_me && <Button onPress={() => onStep(of, 'accept')}>{say(words.accept)}</Button>}
      {to_me && <Button onPress={() => onAsk({ what: 'refuse', of })}>{say(words.refuse)}</Button>}
      {of.may.offer && <Button onPress={() => onAsk({ what: 'offer', of })}>{say(words.offer)}</Button>}
      {of.may.withdraw && !to_me && (
        <Button onPress={() => onStep(of, 'withdraw')}>{say(words.withdraw)}</Button>
      )}
      {of.may.decide && <Button onPress={() => onAsk({ what: 'settle', of })}>{say(words.settle)}</Button>}
    </>
  );
}
