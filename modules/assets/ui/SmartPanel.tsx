import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { asset_kinds } from '../asset.ts';
import * as wire from '../wire.ts';
import { smart_words as words } from './words.ts';

type Smart = z.output<typeof wire.smart.answer>;
type Line = Smart['lines'][number];

/** The list of a smart hall: what it must have, what is in use, and the word of the branch (ORG-14). */
export function SmartPanel({ hall_id, act }: { hall_id: number; act: Act }) {
  const say = useSay();
  const found = useLive<Smart>(`/api/halls/${hall_id}/smart`, 'assets', 'halls', 'counters', 'people');
  if (found.data === null) return null;
  const of = found.data;
  const decide = async (verb: 'recognise' | 'take_back') => {
    await act(wire.decideSmart, { hall_id, verb });
    await found.retake();
  };
  return (
    <section>
      <div className="as-head">
        <h2>
          {say(words.title)} <ClauseChip id="ORG-14" />
        </h2>
        <span className="as-do">
          <StateMark mark={markOf(of)}>{say(of.smart ? words.is : words.is_not)}</StateMark>
          {of.lacking > 0 && <span>{say(words.lacking(of.lacking))}</span>}
          {of.may_decide && (
            <Button
              onPress={() => void decide(of.smart ? 'take_back' : 'recognise')}
              why={!of.smart && of.lacking > 0 ? say(words.first_complete) : undefined}
            >
              {say(of.smart ? words.take_back : words.recognise)}
            </Button>
          )}
        </span>
      </div>
      <Table<Line>
        label={say(words.title)}
        rows={of.lines}
        rowId={one => one.kind}
        columns={columnsOf(say)}
      />
    </section>
  );
}

function markOf({ smart, lacking }: Smart): Mark {
  if (!smart) return 'not-open';
  return lacking > 0 ? 'over' : 'done';
}

function columnsOf(say: (of: { zh: string; en: string }) => string): Column<Line>[] {
  return [
    { id: 'what', head: say(words.what), cell: one => <b>{say(asset_kinds[one.kind])}</b> },
    { id: 'least', head: say(words.least), figures: true, cell: one => one.least },
    { id: 'here', head: say(words.here), figures: true, cell: one => one.here },
    {
      id: 'state',
      head: say(words.state),
      cell: one => (
        <StateMark mark={one.here < one.least ? 'over' : 'done'}>
          {say(one.here < one.least ? words.short(one.least - one.here) : words.enough)}
        </StateMark>
      ),
    },
  ];
}
