import { useState } from 'react';
import type { z } from 'zod';
import { parseYuan } from '../../../kit/money.ts';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, NumberField, SelectField } from '../../../kit/ui/Field.tsx';
import { dayOf, money } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { approvers, type Category, categories, category_codes } from '../compensation.ts';
import { amends } from '../outcomes.ts';
import * as wire from '../wire.ts';
import './compensations.css';
import { state_words, words } from './words.ts';

type Case = z.output<typeof wire.readCases.answer>['cases'][number];

/** Billing errors and broken promises: verified by another, approved by their size, paid twice, published (PRM-04, GEN-16). */
export function CasesPage({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const language = useLanguage();
  const found = useLive<{ cases: Case[] }>(`/api/halls/${hall_id}/compensations`, 'compensations', 'tills');
  const [looking, look] = useState<Case | null>(null);
  const [backing, back] = useState<Case | null>(null);
  const [declining, decline] = useState<Case | null>(null);
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    found.refresh();
    return done;
  };
  const columns: Column<Case>[] = [
    { id: 'number', head: say(words.number), cell: row => <span className="num">{row.mask}</span> },
    {
      id: 'what',
      head: say(words.what),
      cell: row => <What of={row} />,
    },
    {
      id: 'category',
      head: say(words.category),
      cell: row => (row.category === null ? '—' : say(categories[row.category])),
    },
    {
      id: 'refund',
      head: say(words.refund),
      cell: row => (row.refund_fen === null ? '—' : money(row.refund_fen)),
      figures: true,
    },
    {
      id: 'due',
      head: say(words.due),
      cell: row => <span className="num">{dayOf(row.due_at, language)}</span>,
    },
    { id: 'state', head: say(words.state), cell: row => <StateOf of={row} /> },
    {
      id: 'next',
      head: say(words.next),
      cell: row => (
        <Next
          of={row}
          who={who}
          onApprove={() => void doing(wire.approve, { hall_id, case_id: row.id })}
          {...{ look, back, decline }}
        />
      ),
    },
  ];
  return (
    <section className="cw-cases">
      <h2>
        {say(words.title)} <ClauseChip id="PRM-04" /> <ClauseChip id="GEN-16" />
      </h2>
      <Table<Case>
        label={say(words.title)}
        columns={columns}
        rows={found.data?.cases ?? null}
        expect={3}
        rowId={row => row.id}
        empty={<EmptyPanel title={say(words.none)}>{say(words.none_note)}</EmptyPanel>}
      />
      {backing !== null && (
        <AskDialog
          title={`${say(words.take_back)} · ${backing.mask}`}
          keep={say(words.take_back)}
          fields={[{ key: 'reason', label: say(words.why_back), kind: 'area', least: 4 }]}
          onClose={() => back(null)}
          onKeep={async ({ reason = '' }) =>
            (await doing(wire.takeBack, { hall_id, case_id: backing.id, reason })) === true
          }
        />
      )}
      {declining !== null && (
        <AskDialog
          title={`${say(words.decline)} · ${declining.mask}`}
          keep={say(words.decline)}
          note={say(words.decline_note)}
          fields={[{ key: 'reason', label: say(words.why_decline), kind: 'area', least: 4 }]}
          onClose={() => decline(null)}
          onKeep={async ({ reason = '' }) =>
            (await doing(wire.decline, { hall_id, case_id: declining.id, reason })) === true
          }
        />
      )}
      {looking !== null && (
        <Verify key={looking.id} {...{ hall_id }} of={looking} act={doing} onClose={() => look(null)} />
      )}
    </section>
  );
}

/** How far a case is; whoever offered money sees at once that it was declined. */
function StateOf({ of }: { of: Case }) {
  const say = useSay();
  if (of.state === 'forgone' && of.by_me && of.proof !== null)
    return <StateMark mark="over">{say(words.yours_declined)}</StateMark>;
  // Nobody verifies what a complaint offers: its customer takes it or not.
  return say(isOffer(of) ? words.offered : state_words[of.state]);
}

interface NextProps {
  of: Case;
  who: Who;
  onApprove: () => void;
  look: (of: Case) => void;
  back: (of: Case) => void;
  decline: (of: Case) => void;
}

const isOffer = (of: Case): boolean => of.state === 'claimed' && of.kind === 'amends';

/** What for: what is claimed and how it was said, or what is offered; and what was found. */
function What({ of }: { of: Case }) {
  const say = useSay();
  return (
    <>
      <b>{say(words[of.kind])}</b> <span className="num">{of.about}</span>
      {of.offered !== null && ` · ${say(amends[of.offered])}`}
      {of.other_number && <small>{say(words.other_number)}</small>}
      {of.said !== '' && (
        <small>
          <Written text={of.said} />
        </small>
      )}
      {of.proof !== null && (
        <small>
          {say(of.state === 'forgone' ? words.declined_for : words.found)}
          <Written text={of.proof} />
        </small>
      )}
    </>
  );
}

/** What is to be done with a case from where it stands. */
function Next({ of, who, onApprove, look, back, decline }: NextProps) {
  const say = useSay();
  const quiet = (name: Words, onPress: () => void, why?: string) => (
    <Button kind="quiet" why={why} onPress={onPress}>
      {say(name)}
    </Button>
  );
  if (isOffer(of)) return say(words.waits_customer);
  if (of.may_take_back) return quiet(words.take_back, () => back(of));
  if (of.state === 'claimed') {
    const verifies = holds(who, 'complaint_officer', 'hall_manager');
    return quiet(words.verify, () => look(of), verifies ? undefined : say(words.who_verify));
  }
  if (of.needed === null || (of.state !== 'calculated' && of.state !== 'approved')) return '—';
  const may = holds(who, ...approvers.slice(approvers.indexOf(of.needed)));
  const no = of.kind === 'amends' && may && quiet(words.decline, () => decline(of));
  if (of.state === 'approved')
    return (
      <>
        {say(words.at_counter)} {no}
      </>
    );
  return (
    <>
      {quiet(words.approve, onApprove, may ? undefined : say(words.by[of.needed]))} {no}
    </>
  );
}

function Verify(props: { hall_id: number; of: Case; act: Act; onClose: () => void }) {
  const say = useSay();
  const { hall_id, of } = props;
  const [category, choose] = useState<Category>('not_published');
  const [much, type] = useState(of.claimed_fen === null ? '' : money(of.claimed_fen));
  const [proof, write] = useState('');
  const overcharge_fen = parseYuan(much);
  const over = of.kind === 'overcharge';
  const whole = proof.trim().length >= 4 && (!over || (overcharge_fen ?? 0) > 0);
  const close = (done: boolean) => done && props.onClose();
  const input = { hall_id, case_id: of.id, proof: proof.trim() };
  const why = whole ? undefined : say(words.fill);
  const verify = () =>
    void props.act(wire.verify, over ? { ...input, category, overcharge_fen } : input).then(close);
  return (
    <Dialog
      title={`${say(words.verify)} · ${of.mask}`}
      onClose={props.onClose}
      actions={
        <>
          <Button
            why={proof.trim().length >= 4 ? undefined : say(words.proof)}
            onPress={() => void props.act(wire.reject, input).then(close)}
          >
            {say(words.reject)}
          </Button>
          <Button kind="primary" why={why} onPress={verify}>
            {say(words.verify)}
          </Button>
        </>
      }
    >
      <p>
        {of.about} · {of.said}
      </p>
      {over && (
        <>
          <SelectField
            label={say(words.category)}
            value={category}
            options={category_codes.map(value => ({ value, name: say(categories[value]) }))}
            onChange={value => choose(value as Category)}
          />
          <NumberField
            label={say(words.over_fen)}
            help={overcharge_fen === undefined ? undefined : say(words.double(money(2 * overcharge_fen)))}
            value={much}
            onChange={type}
            unit={say(words.yuan)}
          />
        </>
      )}
      <AreaField label={say(words.proof)} value={proof} onChange={write} />
    </Dialog>
  );
}
