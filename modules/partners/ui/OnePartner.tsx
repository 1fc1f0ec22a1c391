import { useState } from 'react';
import { addDays } from '../../../kit/clock.ts';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { Findings } from './Findings.tsx';
import type { Counter } from './shapes.ts';
import { partners as words } from './words.ts';

interface OneProps {
  hall_id: number;
  who: Who;
  of: Counter;
  day: string;
  act: Act;
}

/** One partner counter: what it may sell, its agreement, its people, what was found there. */
export function OnePartner({ hall_id, who, of, day, act }: OneProps) {
  const say = useSay();
  const [doing, ask] = useState<'check' | 'sign' | 'shut' | null>(null);
  const cares = holds(who, 'hall_manager', 'duty_manager', 'safety_officer') && of.state !== 'ended';
  const at = { hall_id, counter_id: of.id };
  const keeps = holds(who, 'hall_manager') && of.state !== 'ended';
  const to = (verb: 'open' | 'shut' | 'end', why = '') => act(wire.moveCounter, { ...at, verb, why });
  return (
    <>
      <h2>
        <Written text={of.name} />
      </h2>
      <dl className="pt-facts">
        <dt>{say(words.in_charge)}</dt>
        <dd>
          <Written text={of.in_charge} />
        </dd>
        <dt>{say(words.goods)}</dt>
        <dd>
          <Written text={of.goods.join('、')} />
        </dd>
        <dt>{say(words.agreement)}</dt>
        <dd className="num">
          {of.agreement_no === null
            ? say(words.no_agreement)
            : `${of.agreement_no} · ${of.signed_on}–${of.valid_until}`}
        </dd>
        <dt>{say(words.checked)}</dt>
        <dd>
          <span className="num">{of.checked_on ?? say(words.never)}</span>{' '}
          {of.check_note !== null && <Written text={of.check_note} />}
        </dd>
        {of.why_shut !== null && (
          <>
            <dt>{say(words.shut)}</dt>
            <dd>
              <Written text={of.why_shut} />
            </dd>
          </>
        )}
      </dl>
      <div className="pt-acts">
        {keeps && of.state !== 'open' && (
          <Button kind="primary" onPress={() => void to('open')}>
            {say(words.do_open)}
          </Button>
        )}
        {cares && <Button onPress={() => ask('check')}>{say(words.check)}</Button>}
        {keeps && <Button onPress={() => ask('sign')}>{say(words.sign)}</Button>}
        {keeps && of.state === 'open' && <Button onPress={() => ask('shut')}>{say(words.do_shut)}</Button>}
        {keeps && <Button onPress={() => void to('end')}>{say(words.do_end)}</Button>}
      </div>
      <People
        {...{ at, of, act, cares }}
        lists={holds(who, 'hall_manager', 'partner') && of.state !== 'ended'}
      />
      <Findings {...{ hall_id, who, of, act }} />
      {doing === 'sign' && <SignAgreement {...{ at, day, act }} onClose={() => ask(null)} />}
      {doing === 'shut' && (
        <AskDialog
          title={say(words.do_shut)}
          fields={[{ key: 'why', label: say(words.why), kind: 'area' }]}
          onClose={() => ask(null)}
          onKeep={({ why }) => to('shut', why)}
        />
      )}
      {doing === 'check' && (
        <AskDialog
          title={say(words.check)}
          fields={[
            { key: 'note', label: say(words.check_note), kind: 'area' },
            { key: 'said', label: say(words.check_found), kind: 'area' },
          ]}
          onClose={() => ask(null)}
          onKeep={async ({ note = '', said = '' }) => {
            const found = said.trim() === '' ? null : { said, clause: 'SAF-08' };
            return act(wire.checkCounter, { ...at, note, found });
          }}
        />
      )}
    </>
  );
}

interface At {
  hall_id: number;
  counter_id: string;
}

/** An agreement runs for a year unless somebody says otherwise. */
function SignAgreement({ at, day, act, onClose }: { at: At; day: string; act: Act; onClose: () => void }) {
  const say = useSay();
  return (
    <AskDialog
      title={say(words.sign)}
      fields={[
        { key: 'agreement_no', label: say(words.agreement_no), kind: 'text' },
        { key: 'signed_on', label: say(words.signed_on), kind: 'day', value: day },
        { key: 'valid_until', label: say(words.valid_until), kind: 'day', value: addDays(day, 364) },
      ]}
      onClose={onClose}
      onKeep={({ agreement_no = '', signed_on = '', valid_until = '' }) =>
        act(wire.signAgreement, { ...at, agreement_no, signed_on, valid_until })
      }
    />
  );
}

interface PeopleProps {
  at: At;
  of: Counter;
  act: Act;
  lists: boolean;
  cares: boolean;
}

function People({ at, of, act, lists, cares }: PeopleProps) {
  const say = useSay();
  const [one, fill] = useState({ name: '', work: '' });
  const add = async () => {
    if (await act(wire.listStaff, { ...at, ...one })) fill({ name: '', work: '' });
  };
  return (
    <section>
      <h3>{say(words.people)}</h3>
      <ul className="pt-rows pt-people">
        {of.staff.map(each => (
          <li key={each.id}>
            <span>
              <b>
                <Written text={each.name} />
              </b>{' '}
              <Written text={each.work} />
              <br />
              <small className="num">{say(words.since(each.since))}</small>{' '}
              <small className={each.taught_on === null ? 'num pt-warn' : 'num'}>
                {say(each.taught_on === null ? words.untaught : words.taught(each.taught_on))}
              </small>
            </span>
            {cares && (
              <Button kind="quiet" onPress={() => void act(wire.teachStaff, { ...at, staff_id: each.id })}>
                {say(words.teach)}
              </Button>
            )}
            {lists && (
              <Button kind="quiet" onPress={() => void act(wire.unlistStaff, { ...at, staff_id: each.id })}>
                {say(words.leave)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {lists && (
        <div className="pt-acts">
          <TextField label={say(words.person)} value={one.name} onChange={name => fill({ ...one, name })} />
          <TextField label={say(words.work)} value={one.work} onChange={work => fill({ ...one, work })} />
          <Button onPress={() => void add()}>{say(words.add)}</Button>
        </div>
      )}
    </section>
  );
}
