import { useState } from 'react';
import { typedFen } from '../../../kit/money.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, NumberField } from '../../../kit/ui/Field.tsx';
import { isoDay, money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as people from '../../people/wire.ts';
import { asset_kinds } from '../asset.ts';
import type { Case } from './shapes.ts';
import { asset_words as words } from './words.ts';

interface CasesProps {
  hall_id: number;
  who: Who;
  cases: Case[] | null;
  act: Act;
}

/** What is missing or damaged, and who answers for it: proposed by one, signed by another, neither of them its keeper. */
export function Cases({ hall_id, who, cases, act }: CasesProps) {
  const say = useSay();
  const [deciding, decide] = useState<Case | null>(null);
  const may = holds(who, 'hall_manager', 'duty_manager', 'branch_supervisor');
  return (
    <>
      <h2>{say(words.cases)}</h2>
      <Table<Case>
        label={say(words.cases)}
        rows={cases}
        rowId={one => one.id}
        expect={2}
        columns={[
          ...columnsOf(say),
          {
            id: 'do',
            head: '',
            cell: one =>
              may &&
              one.state === 'open' &&
              one.custodian.id !== who.id && <Button onPress={() => decide(one)}>{say(words.decide)}</Button>,
          },
        ]}
        empty={<EmptyPanel title={say(words.no_cases)}>{say(words.no_cases_note)}</EmptyPanel>}
      />
      {deciding !== null && <Decide {...{ hall_id, act }} of={deciding} onClose={() => decide(null)} />}
    </>
  );
}

function columnsOf(say: (of: Words) => string): Column<Case>[] {
  return [
    { id: 'tag', head: say(words.tag), cell: one => <span className="num">{one.tag}</span> },
    {
      id: 'what',
      head: say(words.what),
      cell: one => (
        <>
          <b>{say(asset_kinds[one.asset_kind])}</b>
          <small>
            <Written text={one.model} />
          </small>
        </>
      ),
    },
    {
      id: 'note',
      head: say(words.note),
      cell: one => (
        <>
          {say(one.kind === 'missing' ? words.missing : words.damaged)}
          <small>
            <Written text={one.note} /> · <span className="num">{isoDay(one.opened_at)}</span>
          </small>
        </>
      ),
    },
    { id: 'keeper', head: say(words.keeper), cell: one => say(one.custodian.name) },
    { id: 'price', head: say(words.price), figures: true, cell: one => money(one.price_fen) },
    {
      id: 'outcome',
      head: say(words.outcome),
      cell: one =>
        one.state === 'open' ? (
          <StateMark mark="near">{say(words.to_decide)}</StateMark>
        ) : (
          <>
            {say(one.outcome === 'custodian' ? words.custodian : words.company)}{' '}
            {(one.amount_fen ?? 0) > 0 && <span className="num">{money(one.amount_fen ?? 0)}</span>}
            {one.reason !== null && (
              <small>
                <Written text={one.reason} />
              </small>
            )}
          </>
        ),
    },
  ];
}

interface DecideProps {
  hall_id: number;
  of: Case;
  act: Act;
  onClose: () => void;
}

function Decide({ hall_id, of, act, onClose }: DecideProps) {
  const say = useSay();
  const [outcome, choose] = useState('company');
  const [amount, put] = useState('');
  const [reason, write] = useState('');
  const ask = async () => {
    const amount_fen = outcome === 'company' ? 0 : typedFen(amount);
    const asked = {
      ...{ hall_id, what: 'assets.case.decide', subject_id: of.id },
      facts: { outcome, amount_fen, reason },
    };
    if (!(await act(people.askSecond, asked))) return;
    showToast({ tone: 'ok', title: say(words.asked_second) });
    onClose();
  };
  return (
    <Dialog
      title={`${say(words.decide)} · ${say(asset_kinds[of.asset_kind])} ${of.tag}`}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void ask()}>
          {say(words.ask_second)}
        </Button>
      }
    >
      <Choice
        label={say(words.outcome)}
        value={outcome}
        onChoose={choose}
        segments={[
          { value: 'company', name: say(words.company) },
          { value: 'custodian', name: `${say(words.custodian)} · ${say(of.custodian.name)}` },
        ]}
      />
      {outcome === 'custodian' && (
        <NumberField label={say(words.amount)} value={amount} onChange={put} unit={say(words.yuan)} />
      )}
      <AreaField label={say(words.reason)} value={reason} onChange={write} />
    </Dialog>
  );
}
