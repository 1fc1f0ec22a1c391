import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { isoDay, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import type { Act } from '../../people/ui/act.ts';
import { asset_kinds } from '../asset.ts';
import * as wire from '../wire.ts';
import { Fix } from './RepairsPage.tsx';
import './assets.css';
import { asset_words as own, repair_words, safety_words as words } from './words.ts';

type Repairs = z.output<typeof wire.safetyRepairs.answer>;
type Line = Repairs['repairs'][number];

/** Safety facilities that wait for repair in the halls below: the administration department owns them with each hall (ROLE-21). */
export function SafetyRepairs() {
  const say = useSay();
  const found = useLive<Repairs>('/api/safety-repairs', 'assets');
  const [fixing, fix] = useState<Line | null>(null);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={6} row_px={34} />;
  const act: Act = async (endpoint, input) => {
    const outcome = await callApi(endpoint, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    await found.retake();
    return outcome.ok;
  };
  return (
    <section className="as">
      <p>
        {say(words.lead)} <ClauseChip id="ROLE-21" />
      </p>
      <Table<Line>
        label={say(words.name)}
        rows={found.data.repairs}
        rowId={one => one.id}
        columns={[
          ...columnsOf(say),
          { id: 'do', head: '', cell: one => <Acts of={one} {...{ act, fix }} /> },
        ]}
        empty={<EmptyPanel title={say(words.none)}>{say(words.none_note)}</EmptyPanel>}
      />
      {fixing !== null && (
        <Fix
          hall_id={fixing.hall.id}
          of={{ id: fixing.id, tag: fixing.tag }}
          act={act}
          onClose={() => fix(null)}
        />
      )}
    </section>
  );
}

function Acts({ of, act, fix }: { of: Line; act: Act; fix: (of: Line) => void }) {
  const say = useSay();
  const one = { hall_id: of.hall.id, repair_id: of.id };
  return (
    <span className="as-do">
      {of.may.accept && <Button onPress={() => void act(wire.acceptRepair, one)}>{say(own.accept)}</Button>}
      {of.may.fix && <Button onPress={() => fix(of)}>{say(own.fix)}</Button>}
      {of.may.check && (
        <>
          <Button onPress={() => void act(wire.checkRepair, { ...one, verb: 'confirm' })}>
            {say(own.confirm)}
          </Button>
          <Button kind="quiet" onPress={() => void act(wire.checkRepair, { ...one, verb: 'send_back' })}>
            {say(own.send_back)}
          </Button>
        </>
      )}
    </span>
  );
}

const marks = { reported: 'near', accepted: 'running', fixed: 'calling' } as const;

function columnsOf(say: (of: Words) => string): Column<Line>[] {
  return [
    {
      id: 'hall',
      head: say(words.hall),
      cell: one => <b>{say(one.hall.name)}</b>,
      sortBy: one => one.hall.id,
    },
    {
      id: 'what',
      head: say(own.what),
      cell: one => (
        <>
          {say(asset_kinds[one.kind])} <small className="num">{one.tag}</small>
        </>
      ),
    },
    { id: 'fault', head: say(own.fault), cell: one => <span lang={writtenIn(one.note)}>{one.note}</span> },
    {
      id: 'due',
      head: say(own.due),
      cell: one => (
        <>
          <span className="num">{isoDay(one.due_at)}</span>{' '}
          {one.late && <StateMark mark="over">{say(own.late)}</StateMark>}
        </>
      ),
      sortBy: one => one.due_at,
    },
    {
      id: 'state',
      head: say(own.state),
      cell: one => (
        <>
          <StateMark mark={marks[one.state]}>{say(repair_words[one.state] ?? own.state)}</StateMark>
          {one.fixed_side !== null && one.state === 'fixed' && (
            <small> {say(one.fixed_side === 'hall' ? words.by_hall : words.by_department)}</small>
          )}
        </>
      ),
    },
  ];
}
