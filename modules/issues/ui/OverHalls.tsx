import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { PartnersOverHalls } from '../../complaints/ui/Partner.tsx';
import { IssueTable, type RowThere } from './IssueTable.tsx';
import './issues.css';
import { OneIssue } from './OneIssue.tsx';
import { Orders } from './OrdersTab.tsx';
import type { OrderThere, Over } from './shapes.ts';
import { TakeIssue } from './TakeIssue.tsx';
import { words } from './words.ts';

const views = ['open', 'to_conclude', 'repeated', 'all'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: RowThere) => boolean> = {
  open: of => of.state !== 'closed',
  to_conclude: of => of.state === 'settled',
  repeated: of => of.repeats > 0,
  all: () => true,
};

/** The issues of all halls in reach: the call centre takes down and follows, whoever stands above reads (ROLE-12, SVC-18). */
export function IssuesOverHalls({ partners = false }: { partners?: boolean }) {
  const say = useSay();
  const found = useLive<Over>('/api/issues', 'issues');
  const [view, look] = useState<View>('open');
  const [typed, type] = useState('');
  const [chosen, choose] = useState<RowThere | null>(null);
  const [taking, take] = useState(false);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const { halls = [], may_take = false } = found.data ?? {};
  const rows = found.data?.issues.filter(
    of =>
      shows[view](of) &&
      finds(`${of.no} ${of.flow_no} ${of.said} ${of.hall.name.zh} ${of.hall.name.en}`, typed),
  );
  const [first] = halls;
  return (
    <section className="pg">
      <p className="pg-note">
        {say(words.over_lead)} <ClauseChip id="ROLE-12" /> <ClauseChip id="SVC-18" />
      </p>
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(rows?.length ?? 0))}{' '}
            {may_take && (
              <Button kind="primary" onPress={() => take(true)}>
                {say(words.take)}
              </Button>
            )}
          </>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.status)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
      </FilterSentence>
      <div className="is-two">
        <IssueTable rows={rows ?? null} chosen={chosen?.id ?? null} onChoose={choose} />
        <aside>
          {chosen === null ? (
            <EmptyPanel why="pick" title={say(words.choose)} />
          ) : (
            <OneIssue
              key={chosen.id}
              {...{ hall_id: chosen.hall_id, issue_id: chosen.id, staff: [] }}
              may={{ conclude: false, chase: may_take }}
              onChange={found.refresh}
            />
          )}
        </aside>
      </div>
      {taking && first !== undefined && (
        <TakeIssue
          hall_id={first.id}
          {...{ halls, devices: [], call_centre: true }}
          onClose={() => take(false)}
          onDone={found.refresh}
        />
      )}
      {partners && <PartnersOverHalls />}
    </section>
  );
}

/** The orders of all halls in reach: for the department that answers them, for whoever presses (SVC-26, ROLE-28, ROLE-29). */
export function OrdersOverHalls() {
  const say = useSay();
  const found = useLive<{ orders: OrderThere[] }>('/api/cross-orders', 'issues');
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  return (
    <section className="pg">
      <p className="pg-note">
        {say(words.over_orders_lead)} <ClauseChip id="SVC-26" /> <ClauseChip id="ROLE-29" />
      </p>
      <Orders rows={found.data?.orders ?? null} onDone={found.refresh} />
    </section>
  );
}
