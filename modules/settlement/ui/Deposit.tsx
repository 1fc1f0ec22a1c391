import { useState } from 'react';
import { parseYuan } from '../../../kit/money.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { money, timeOfDay, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Act } from '../../people/ui/act.ts';
import { type Pair, Seal } from '../../people/ui/Seal.tsx';
import * as people from '../../people/wire.ts';
import { type Settlement, settled } from './shapes.ts';
import { settle as words } from './words.ts';

interface DepositProps {
  hall_id: number;
  who: people.Who;
  of: Settlement;
  act: Act;
}

/** The bag for the bank: slip and couriers written down, sealed by two, the second of whom held no till that day. */
export function Deposit({ hall_id, who, of, act }: DepositProps) {
  const say = useSay();
  const pairs = useLive<Pair[]>(`/api/halls/${hall_id}/pairs`, 'people', 'settlement');
  const pair = pairs.data?.find(one => one.what === 'settlement.day.deposit' && one.subject_id === of.id);
  return (
    <section>
      <h2>
        {say(words.deposit)} {of.bag_no} <ClauseChip id="CASH-05" />
      </h2>
      {!settled.includes(of.state) && <p className="of-quiet">{say(words.deposit_later)}</p>}
      {settled.includes(of.state) && <b className="se-sum num">{money(of.deposit_fen ?? 0)}</b>}
      {of.deposited_at !== null && <Bag of={of} />}
      {of.state === 'approved' && pair === undefined && <AskSeal {...{ hall_id, of, act }} />}
      {of.state === 'approved' && pair !== undefined && (
        <div className="se-seal">
          {pair.shows.map(line => (
            <p key={line.en} className="of-quiet">
              {say(line)}
            </p>
          ))}
          <Seal {...{ hall_id, who, pair, act }} name={words.seal_second} />
        </div>
      )}
    </section>
  );
}

/** How the bag left: when, on which slip, with whom, sealed by whom. */
function Bag({ of }: { of: Settlement }) {
  const say = useSay();
  const bag = of.bag;
  return (
    <>
      <p className="of-quiet">
        {say(words.sealed_at)} <span className="num">{timeOfDay(of.deposited_at ?? '')}</span>
      </p>
      {bag !== null && (
        <dl className="se-bag">
          <dt>{say(words.bank)}</dt>
          <dd lang={writtenIn(bag.bank)}>{bag.bank}</dd>
          <dt>{say(words.slip_no)}</dt>
          <dd className="num">{bag.slip_no}</dd>
          <dt>
            {say(words.couriers)} <ClauseChip id="CASH-10" />
          </dt>
          <dd className="num" lang={writtenIn(bag.company ?? '')}>
            {[bag.courier_1, bag.courier_2, bag.company, bag.vehicle].filter(Boolean).join(' · ')}
          </dd>
          <dt>{say(words.sealed_by)}</dt>
          <dd>{bag.sealed_by.map(say).join(' · ')}</dd>
        </dl>
      )}
    </>
  );
}

const empty = { bag_no: '', bank: '', slip_no: '', amount: '', one: '', other: '', company: '', vehicle: '' };

function AskSeal({ hall_id, of, act }: Omit<DepositProps, 'who'>) {
  const say = useSay();
  const [typed, type] = useState(empty);
  const [carried_by, carry] = useState<'guards' | 'staff'>('guards');
  const field = (key: keyof typeof empty) => ({
    value: typed[key],
    onChange: (value: string) => type({ ...typed, [key]: value }),
  });
  const amount_fen = parseYuan(typed.amount);
  const needed = [typed.bag_no, typed.bank, typed.slip_no, typed.one, typed.other];
  if (carried_by === 'guards') needed.push(typed.company, typed.vehicle);
  const whole = amount_fen !== undefined && needed.every(text => text.trim().length >= 2);
  const first = () =>
    void act(people.askSecond, {
      hall_id,
      what: 'settlement.day.deposit',
      subject_id: of.id,
      facts: {
        bag_no: typed.bag_no.trim(),
        bank: typed.bank.trim(),
        slip_no: typed.slip_no.trim(),
        amount_fen: amount_fen ?? 0,
        carried_by,
        courier_1: typed.one.trim(),
        courier_2: typed.other.trim(),
        ...(carried_by === 'guards' ? { company: typed.company.trim(), vehicle: typed.vehicle.trim() } : {}),
      },
    });
  return (
    <div className="se-seal se-slip">
      <TextField label={say(words.bag)} {...field('bag_no')} />
      <TextField label={say(words.bank)} {...field('bank')} />
      <TextField label={say(words.slip_no)} {...field('slip_no')} />
      <NumberField label={say(words.slip_amount)} {...field('amount')} unit={say(words.yuan)} />
      <SelectField
        label={say(words.carried_by)}
        value={carried_by}
        options={[
          { value: 'guards', name: say(words.guards) },
          { value: 'staff', name: say(words.staff) },
        ]}
        onChange={value => carry(value === 'staff' ? 'staff' : 'guards')}
      />
      <TextField label={say(words.courier_1)} {...field('one')} />
      <TextField label={say(words.courier_2)} {...field('other')} />
      {carried_by === 'guards' && (
        <>
          <TextField label={say(words.company)} {...field('company')} />
          <TextField label={say(words.vehicle)} {...field('vehicle')} />
        </>
      )}
      <Button kind="primary" why={whole ? undefined : say(words.fill_slip)} onPress={first}>
        {say(words.seal_first)}
      </Button>
    </div>
  );
}
