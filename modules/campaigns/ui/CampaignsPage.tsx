import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import { campaign, place_words } from '../campaign.ts';
import * as wire from '../wire.ts';
import { PlanForm, TextForm } from './CampaignForms.tsx';
import { campaign_words as words } from './words.ts';

type Seen = z.output<typeof wire.campaigns.answer>;
type Campaign = Seen['campaigns'][number];
type Open = { form: 'plan' } | { form: 'send_back' | 'sum_up'; of: Campaign };

const views = ['all', 'waits', 'running', 'over'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: Campaign) => boolean> = {
  all: () => true,
  waits: of => of.state === 'drafted' || of.state === 'proposed' || of.state === 'approved',
  running: of => of.state === 'running',
  over: of => of.state === 'ended' || of.state === 'closed' || of.state === 'dropped',
};

/** Campaigns (营销活动) of a hall: planned by its marketing manager, decided by the branch, measured by orders (ROLE-04). */
export function CampaignsPage({ hall_id, act }: { hall_id: number; act: Act }) {
  const say = useSay();
  const found = useLive<Seen>(`/api/halls/${hall_id}/campaigns`, 'campaigns', 'orders');
  const [open, show] = useState<Open | null>(null);
  const [view, look] = useState<View>('all');
  const [typed, type] = useState('');
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const rows =
    found.data?.campaigns.filter(of => shows[view](of) && finds(`${of.name} ${of.offer}`, typed)) ?? null;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    found.refresh();
    return done;
  };
  const close = () => {
    show(null);
    found.refresh();
  };
  return (
    <Page title={say(words.title)} clauses={['ROLE-04']}>
      <p className="pg-note">{say(words.note)}</p>
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(rows?.length ?? 0))}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>
            {found.data?.may_plan === true && (
              <Button kind="primary" onPress={() => show({ form: 'plan' })}>
                {say(words.add)}
              </Button>
            )}
          </>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.state)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
      </FilterSentence>
      <Table<Campaign>
        label={say(words.title)}
        rows={rows}
        rowId={one => one.id}
        columns={columnsOf(say, { hall_id, act: doing, show })}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      {open?.form === 'plan' && (
        <PlanForm hall_id={hall_id} businesses={found.data?.businesses ?? []} onClose={close} />
      )}
      {open !== null && open.form !== 'plan' && (
        <TextForm {...{ hall_id, campaign_id: open.of.id, about: open.form, onClose: close }} />
      )}
    </Page>
  );
}

const marks: Record<Campaign['state'], Mark> = {
  drafted: 'not-open',
  proposed: 'near',
  approved: 'near',
  running: 'running',
  ended: 'near',
  closed: 'done',
  dropped: 'not-open',
};

interface Doing {
  hall_id: number;
  act: Act;
  show: (open: Open) => void;
}

const columnsOf = (say: ReturnType<typeof useSay>, doing: Doing): Column<Campaign>[] => [
  {
    ...{ id: 'name', head: say(words.name) },
    cell: one => (
      <>
        <b>
          <Written text={one.name} />
        </b>
        <small>
          <Written text={one.offer} />
        </small>
      </>
    ),
  },
  { id: 'place', head: say(words.place), cell: one => say(place_words[one.place]) },
  { id: 'business', head: say(words.business), cell: one => say(one.business.say) },
  {
    ...{ id: 'days', head: say(words.days) },
    cell: one => (
      <span className="num">
        {one.starts_on} – {one.ends_on}
      </span>
    ),
  },
  {
    ...{ id: 'budget', head: say(words.budget), figures: true },
    cell: one => <span className="num">{money(one.budget_fen)}</span>,
  },
  {
    ...{ id: 'done', head: say(words.progress) },
    cell: one => (
      <span className="num">
        {say(shows.waits(one) ? words.aims(one.target) : words.of(one.done, one.target, one.reached))}
      </span>
    ),
  },
  { id: 'planner', head: say(words.planner), cell: one => say(one.planner) },
  {
    ...{ id: 'state', head: say(words.state) },
    cell: one => (
      <>
        <StateMark mark={marks[one.state]}>{say(campaign.states[one.state])}</StateMark>
        <small>
          <Written text={one.result ?? (one.state === 'drafted' ? (one.reason ?? '') : '')} />
        </small>
      </>
    ),
  },
  { id: 'do', head: '', cell: one => <Acts of={one} {...doing} /> },
];

function Acts({ of, hall_id, act, show }: Doing & { of: Campaign }) {
  const say = useSay();
  const one = { hall_id, campaign_id: of.id };
  return (
    <span className="pg-do">
      {of.may.propose && <Button onPress={() => void act(wire.propose, one)}>{say(words.propose)}</Button>}
      {of.may.decide && (
        <Button onPress={() => void act(wire.decide, { ...one, approve: true, reason: '' })}>
          {say(words.approve)}
        </Button>
      )}
      {of.may.decide && (
        <Button onPress={() => show({ form: 'send_back', of })}>{say(words.send_back)}</Button>
      )}
      {of.may.close && <Button onPress={() => show({ form: 'sum_up', of })}>{say(words.sum_up)}</Button>}
      {of.may.drop && <Button onPress={() => void act(wire.drop, one)}>{say(words.drop)}</Button>}
    </span>
  );
}
