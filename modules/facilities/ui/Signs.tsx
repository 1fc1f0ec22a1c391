import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import './place.css';
import { place as words } from './words.ts';

type Sign = z.output<typeof wire.signs.answer>[number];

/** The sign of every counter and zone: what it says, whether it hangs and is true, printed from the registry. */
export function Signs({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const found = useLive<Sign[]>(`/api/halls/${hall_id}/signs`, 'facilities', 'counters');
  const [printing, print] = useState<readonly Sign[]>([]);
  useEffect(() => {
    if (printing.length === 0) return;
    window.print();
    print([]);
  }, [printing]);
  const hangs = holds(who, 'hall_manager', 'duty_manager');
  const hang = async (subject: string) => {
    await act(wire.hangSign, { hall_id, subject });
    await found.retake();
  };
  const wanted = (found.data ?? []).filter(one => one.state === 'wanted' || one.untrue);
  const columns: Column<Sign>[] = [
    { id: 'sign', head: say(words.sign), cell: one => <b>{say(one.name)}</b> },
    {
      id: 'shows',
      head: say(words.shows),
      cell: one => <span className="pl-shows">{one.lines.map(say).join(say(words.and))}</span>,
    },
    { id: 'state', head: say(words.state), cell: one => <State of={one} /> },
    {
      id: 'renew',
      head: say(words.renew),
      cell: one => (one.renew_at === null ? '–' : <span className="num">{isoDay(one.renew_at)}</span>),
    },
    {
      id: 'do',
      head: '',
      cell: one => (
        <span className="pl-do">
          <Button icon="printer" onPress={() => print([one])}>
            {say(words.print)}
          </Button>
          {hangs && (one.state === 'wanted' || one.untrue) && (
            <Button onPress={() => void hang(one.subject)}>{say(words.hang)}</Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <>
      <header className="pl-head">
        <h2>
          {say(words.signs)} <ClauseChip id="SIGN-13" /> <ClauseChip id="SIGN-12" />
        </h2>
        {wanted.length > 0 && <Button onPress={() => print(wanted)}>{say(words.print_all)}</Button>}
      </header>
      <Table<Sign> label={say(words.signs)} columns={columns} rows={found.data} rowId={one => one.subject} />
      {printing.map(one => (
        <SignPaper key={one.subject} of={one} />
      ))}
    </>
  );
}

function State({ of }: { of: Sign }) {
  const say = useSay();
  if (of.untrue) return <StateMark mark="over">{say(words.untrue)}</StateMark>;
  if (of.state === 'wanted') return <StateMark mark="near">{say(words.wanted)}</StateMark>;
  return <StateMark mark="done">{say(words.hung)}</StateMark>;
}

/** One sign on a page of its own, A4 across: the company, the number large, the kinds of business in both languages. */
function SignPaper({ of }: { of: Sign }) {
  return (
    <article className="pl-sign" lang="zh-CN">
      <p>
        {words.company.zh}
        <span lang="en">{words.company.en}</span>
      </p>
      <h2>
        {of.number !== null && <b className="num">{of.number}</b>}
        {of.number === null ? of.name.zh : '号台'}
        <span lang="en">{of.name.en}</span>
      </h2>
      <ul>
        {of.lines.map(one => (
          <li key={one.zh}>
            {one.zh}
            <span lang="en">{one.en}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
