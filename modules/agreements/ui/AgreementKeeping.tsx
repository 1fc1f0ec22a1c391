import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import './agreement.css';
import { Compare, type EditionOf } from './Compare.tsx';
import { DraftDialog } from './DraftDialog.tsx';
import { PressEdition } from './PressEdition.tsx';
import { agreement as words } from './words.ts';

type Kept = z.output<typeof wire.editions.answer>;
type Pressing = { of: EditionOf; verb: EditionOf['verbs'][number]['verb'] };

/** The access agreement for those who keep it: the text in force, the draft beside it, and the next step (PRM-01). */
export function AgreementKeeping() {
  const say = useSay();
  const [of, set] = useState<Kept | null>(null);
  const [problem, refuse] = useState<Problem | null>(null);
  const [drafting, draft] = useState(false);
  const [pressing, press] = useState<Pressing | null>(null);
  const refresh = useCallback(
    () =>
      void callApi(wire.editions, {}).then(outcome => {
        refuse(outcome.ok ? null : outcome.problem);
        if (outcome.ok) set(outcome.value);
      }),
    [],
  );
  useEffect(refresh, [refresh]);
  useEffect(() => {
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [refresh]);
  if (problem !== null) return <RefusedPanel title={problem.title}>{problem.remedy}</RefusedPanel>;
  const open = of?.editions.find(one => one.changes.length > 0);
  const away = () => {
    draft(false);
    press(null);
    refresh();
  };
  return (
    <div className="pk ag">
      {of?.may_draft === true && open === undefined && (
        <div className="pk-head">
          <Button kind="primary" onPress={() => draft(true)}>
            {say(words.fresh)}
          </Button>
        </div>
      )}
      {open !== undefined && <Compare of={open} />}
      <h2>{say(words.editions)}</h2>
      <Table
        label={say(words.editions)}
        columns={columnsOf(say, press)}
        rows={of === null ? null : of.editions}
        rowId={one => one.id}
        expect={3}
        empty={<EmptyPanel title={say(words.none)}>{say(words.none_note)}</EmptyPanel>}
      />
      {of !== null && <Text of={of.in_force} />}
      {drafting && of !== null && <DraftDialog from={of.in_force.clauses} onClose={away} />}
      {pressing !== null && <PressEdition {...pressing} onClose={away} />}
    </div>
  );
}

function Text({ of }: { of: Kept['in_force'] }) {
  const say = useSay();
  return (
    <section aria-label={say(words.in_force)}>
      <h2>
        {say(words.in_force)} · <span className="num">{of.number}</span>
      </h2>
      <ol className="ag-text">
        {of.clauses.map(one => (
          <li key={one.code}>
            {say(one.say)} {one.tick && <b>({say(words.ticked)})</b>}
          </li>
        ))}
      </ol>
    </section>
  );
}

const columnsOf = (say: (of: Words) => string, press: (of: Pressing) => void): Column<EditionOf>[] => [
  { id: 'number', head: say(words.number), cell: one => <b className="num">{one.number}</b> },
  { id: 'state', head: say(words.state), cell: one => say(one.state_words) },
  { id: 'kind', head: say(words.kind), cell: one => say(one.adverse ? words.adverse : words.plain) },
  {
    id: 'who',
    head: say(words.who),
    cell: one => `${say(one.drafter)} / ${one.signer === null ? '—' : say(one.signer)}`,
  },
  {
    id: 'reason',
    head: say(words.reason),
    cell: one => <span lang={writtenIn(one.reason)}>{one.reason}</span>,
  },
  {
    id: 'opinion',
    head: say(words.opinion),
    cell: one => <span lang={writtenIn(one.opinion ?? '')}>{one.opinion ?? '—'}</span>,
  },
  {
    ...{ id: 'act', head: say(words.next) },
    cell: one => (
      <span className="pk-acts">
        {one.verbs.map(({ verb, why }) => (
          <Button
            key={verb}
            kind={verb === 'drop' ? 'quiet' : 'secondary'}
            why={why === null ? undefined : say(why)}
            onPress={() => press({ of: one, verb })}
          >
            {say(words[verb])}
          </Button>
        ))}
      </span>
    ),
  },
];
