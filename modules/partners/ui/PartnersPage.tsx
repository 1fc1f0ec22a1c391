import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { OnePartner } from './OnePartner.tsx';
import './partners.css';
import type { Counter, Counters } from './shapes.ts';
import { partners as words } from './words.ts';

interface PartnersProps {
  hall_id: number;
  who: Who;
  act: Act;
}

/** Partner counters (合作柜台): all of the hall for those who run it, the own one for its partner (ORG-09, ROLE-22). */
export function PartnersPage({ hall_id, who, act }: PartnersProps) {
  const say = useSay();
  const found = useLive<Counters>(`/api/halls/${hall_id}/partner-counters`, 'partners');
  const [chosen, choose] = useState<string | null>(null);
  const [entering, enter] = useState(false);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={6} row_px={36} />;
  const { counters } = found.data;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  const one = counters.find(each => each.id === chosen) ?? counters[0];
  return (
    <section className="pt">
      <div className="pt-list">
        <h1>
          {say(words.title)} <ClauseChip id="ORG-09" />
        </h1>
        <p className="pt-quiet">{say(words.lead)}</p>
        {holds(who, 'hall_manager') && <Button onPress={() => enter(true)}>{say(words.enter)}</Button>}
        <Table<Counter>
          label={say(words.title)}
          columns={columnsOf(say)}
          rows={counters}
          rowId={each => each.id}
          selected={one?.id ?? null}
          onOpen={each => choose(each.id)}
          empty={
            <EmptyPanel why="none" title={say(words.none)}>
              {say(words.none_note)}
            </EmptyPanel>
          }
        />
      </div>
      <aside className="pt-one">
        {one === undefined ? (
          <EmptyPanel why="pick" title={say(words.pick)} />
        ) : (
          <OnePartner key={one.id} {...{ hall_id, who }} of={one} day={found.data.day} act={doing} />
        )}
      </aside>
      {entering && <EnterCounter hall_id={hall_id} act={doing} onClose={() => enter(false)} />}
    </section>
  );
}

const marks = { entered: 'not-open', open: 'running', shut: 'over', ended: 'done' } as const;

function columnsOf(say: (of: { zh: string; en: string }) => string): Column<Counter>[] {
  return [
    {
      id: 'name',
      head: say(words.name),
      cell: one => (
        <b>
          <Written text={one.name} />
        </b>
      ),
    },
    { id: 'operator', head: say(words.operator), cell: one => <Written text={one.operator} /> },
    {
      id: 'until',
      head: say(words.valid_until),
      figures: true,
      cell: one => one.valid_until ?? say(words.no_agreement),
      sortBy: one => one.valid_until,
    },
    {
      id: 'state',
      head: say(words.state),
      cell: one => (
        <StateMark mark={one.state === 'open' && one.soon ? 'near' : marks[one.state]}>
          {say(one.state === 'open' && one.soon ? words.soon : words[one.state])}
        </StateMark>
      ),
    },
  ];
}

function EnterCounter({ hall_id, act, onClose }: { hall_id: number; act: Act; onClose: () => void }) {
  const say = useSay();
  const [of, fill] = useState({ name: '', operator: '', in_charge: '', goods: '', partner_no: '' });
  const field = (name: keyof typeof of) => ({
    ...{ label: say(words[name]), value: of[name] },
    onChange: (to: string) => fill({ ...of, [name]: to }),
  });
  const save = async () => {
    const goods = of.goods.split(/[、,，]/).map(one => one.trim());
    const done = await act(wire.enterCounter, {
      ...{ hall_id, name: of.name, operator: of.operator, in_charge: of.in_charge },
      goods: goods.filter(one => one !== ''),
      partner_no: of.partner_no.trim() === '' ? null : of.partner_no,
    });
    if (done) onClose();
  };
  return (
    <Dialog
      title={say(words.enter)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void save()}>
          {say(words.save)}
        </Button>
      }
    >
      <TextField {...field('name')} />
      <TextField {...field('operator')} />
      <TextField {...field('in_charge')} />
      <TextField {...field('goods')} help={say(words.goods_help)} />
      <TextField {...field('partner_no')} />
    </Dialog>
  );
}
