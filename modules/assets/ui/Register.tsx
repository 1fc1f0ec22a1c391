import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Filter } from '../../../kit/ui/Filter.tsx';
import { percent, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { asset_kinds } from '../asset.ts';
import { AssetActs } from './AssetActs.tsx';
import { AssetForm } from './AssetForm.tsx';
import { ReleaseForm } from './ReleaseForm.tsx';
import type { Asset, Assets } from './shapes.ts';
import { state_words, asset_words as words } from './words.ts';

type View = 'all' | 'terminals' | 'behind' | 'old';

const views: Record<View, Words> = {
  all: words.all,
  terminals: words.terminals,
  behind: words.behind,
  old: words.old,
};

const shownIn: Record<View, (one: Asset, of: Assets) => boolean> = {
  all: () => true,
  terminals: (one, of) => of.terminals.includes(one.id),
  behind: one => one.update !== 'none',
  old: one => one.past,
};

interface RegisterProps {
  hall_id: number;
  who: Who;
  of: Assets;
  act: Act;
}

/** The register: every device with its age, version, availability and keeper; one view for terminals, what is behind, what is old. */
export function Register({ hall_id, who, of, act }: RegisterProps) {
  const say = useSay();
  const [view, choose] = useState<View>('all');
  const [entering, enter] = useState(false);
  const [releasing, release] = useState(false);
  const [opened, open] = useState<string | null>(null);
  const rows = of.assets.filter(one => shownIn[view](one, of));
  const chosen = of.assets.find(one => one.id === opened);
  return (
    <>
      <div className="as-head">
        <h2>
          {say(words.register)} <ClauseChip id="FAC-06" /> <ClauseChip id="FAC-16" />
        </h2>
        <span className="as-do">
          <Filter
            label={say(words.show)}
            value={view}
            all="all"
            onChoose={value => choose(value as View)}
            options={Object.entries(views).map(([value, name]) => ({ value, name: say(name) }))}
          />
          {holds(who, 'branch_supervisor', 'province_supervisor') && (
            <Button onPress={() => release(true)}>{say(words.release)}</Button>
          )}
          {holds(who, 'hall_manager', 'storekeeper') && (
            <Button onPress={() => enter(true)}>{say(words.enter)}</Button>
          )}
        </span>
      </div>
      <Table<Asset>
        label={say(words.register)}
        rows={rows}
        rowId={one => one.id}
        columns={[
          ...columnsOf(say),
          {
            id: 'do',
            head: '',
            cell: one =>
              holds(who, 'hall_manager', 'duty_manager', 'storekeeper', 'branch_supervisor') && (
                <Button kind="quiet" onPress={() => open(one.id)}>
                  {say(words.edit)}
                </Button>
              ),
          },
        ]}
        empty={
          <EmptyPanel why="none" title={say(of.assets.length === 0 ? words.none : words.none_such)}>
            {say(of.assets.length === 0 ? words.none_note : words.none_such_note)}
          </EmptyPanel>
        }
      />
      {entering && <AssetForm {...{ hall_id, of, act }} onClose={() => enter(false)} />}
      {releasing && <ReleaseForm {...{ of, act }} onClose={() => release(false)} />}
      {chosen !== undefined && (
        <AssetActs {...{ hall_id, who, act }} of={chosen} people={of.people} onClose={() => open(null)} />
      )}
    </>
  );
}

const marks: Record<Asset['state'], Mark> = {
  acquired: 'not-open',
  in_use: 'done',
  under_repair: 'fault',
  scrapped: 'stopped',
};

function columnsOf(say: (of: Words) => string): Column<Asset>[] {
  return [
    {
      id: 'tag',
      head: say(words.tag),
      cell: one => <span className="num">{one.tag}</span>,
      sortBy: one => one.tag,
    },
    {
      id: 'what',
      head: say(words.what),
      cell: one => (
        <>
          <b>{say(asset_kinds[one.kind])}</b>
          <small lang={writtenIn(one.model)}>{one.model}</small>
        </>
      ),
      sortBy: one => one.kind,
    },
    {
      id: 'place',
      head: say(words.place),
      cell: one => <span lang={writtenIn(one.place)}>{one.place}</span>,
      sortBy: one => one.place,
    },
    { id: 'keeper', head: say(words.keeper), cell: one => say(one.custodian.name) },
    { id: 'months', head: say(words.age), figures: true, cell: one => one.months, sortBy: one => one.months },
    {
      id: 'refresh',
      head: say(words.refresh),
      cell: one => (
        <>
          <span className="num">{one.refresh_on}</span>{' '}
          {one.past && <StateMark mark="over">{say(words.past)}</StateMark>}
        </>
      ),
      sortBy: one => one.refresh_on,
    },
    { id: 'version', head: say(words.version), cell: one => <Version of={one} /> },
    {
      id: 'available',
      head: say(words.share),
      figures: true,
      cell: one => (one.available === null ? '—' : `${percent(one.available / 1000)}%`),
      sortBy: one => one.available ?? 1001,
    },
    {
      id: 'state',
      head: say(words.state),
      cell: one => (
        <StateMark mark={marks[one.state]}>{say(state_words[one.state] ?? words.state)}</StateMark>
      ),
    },
  ];
}

function Version({ of }: { of: Asset }) {
  const say = useSay();
  if (of.firmware === null && of.release === null) return '—';
  return (
    <>
      <span className="num">{of.firmware ?? '—'}</span>
      {of.update !== 'none' && of.release !== null && (
        <small>
          {say(words.to_version(of.release))}
          {of.update === 'due' && of.update_by !== null && ` · ${say(words.by_day(of.update_by))}`}
        </small>
      )}
      {of.update === 'overdue' && <StateMark mark="over">{say(words.overdue)}</StateMark>}
    </>
  );
}
