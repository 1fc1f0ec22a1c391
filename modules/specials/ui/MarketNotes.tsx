import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import type { MarketNote, Programmes } from './shapes.ts';
import { programme_words as words } from './words.ts';

interface Props {
  hall_id: number;
  who: Who;
  of: Programmes | null;
  act: Act;
}

/** The hall's notes on its market, a quarter each, with what the branch answered (GEN-17). */
export function MarketNotes({ hall_id, who, of, act }: Props) {
  const say = useSay();
  const [filing, file] = useState(false);
  const [taking, take] = useState<MarketNote | null>(null);
  const due = of !== null && !of.notes.some(one => one.quarter === of.quarter);
  return (
    <>
      <PartHead title={say(words.market)} clauses={['GEN-17', 'COLL-03']}>
        {due && holds(who, 'hall_manager', 'marketing_manager') && (
          <Button onPress={() => file(true)}>{say(words.file(of.quarter))}</Button>
        )}
      </PartHead>
      <Table<MarketNote>
        label={say(words.market)}
        rows={of?.notes ?? null}
        rowId={one => one.id}
        columns={[
          {
            id: 'quarter',
            head: say(words.quarter),
            cell: one => (
              <>
                <b className="num">{one.quarter}</b>
                <small>{say(one.by)}</small>
              </>
            ),
          },
          { id: 'needs', head: say(words.needs), cell: one => <Written text={one.needs} /> },
          {
            id: 'competitors',
            head: say(words.competitors),
            cell: one => <Written text={one.competitors} />,
          },
          { id: 'plan', head: say(words.plan), cell: one => <Written text={one.plan} /> },
          {
            id: 'answer',
            head: say(words.answer),
            cell: one => <Answer of={one} may={holds(who, 'branch_supervisor')} onTake={() => take(one)} />,
          },
        ]}
        empty={<EmptyPanel title={say(words.no_notes)}>{say(words.no_notes_note)}</EmptyPanel>}
      />
      {filing && of !== null && (
        <AskDialog
          title={say(words.file(of.quarter))}
          onClose={() => file(false)}
          fields={[
            { key: 'needs', label: say(words.needs), kind: 'area' },
            { key: 'competitors', label: say(words.competitors), kind: 'area' },
            { key: 'plan', label: say(words.plan), kind: 'area' },
          ]}
          onKeep={({ needs = '', competitors = '', plan = '' }) =>
            act(wire.fileNote, { hall_id, quarter: of.quarter, needs, competitors, plan })
          }
        />
      )}
      {taking !== null && (
        <AskDialog
          title={say(words.take_up)}
          onClose={() => take(null)}
          fields={[{ key: 'answer', label: say(words.answer), kind: 'area' }]}
          onKeep={({ answer = '' }) => act(wire.takeUpNote, { hall_id, note_id: taking.id, answer })}
        />
      )}
    </>
  );
}

function Answer({ of, may, onTake }: { of: MarketNote; may: boolean; onTake: () => void }) {
  const say = useSay();
  if (of.state === 'taken_up') return <Written text={of.answer ?? ''} />;
  if (may) return <Button onPress={onTake}>{say(words.take_up)}</Button>;
  return <StateMark mark="calling">{say(words.waits)}</StateMark>;
}
