import { type ReactNode, useState } from 'react';
import { onDay } from '../../../kit/clock.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import { businesses } from '../../catalogue/businesses.ts';
import type { Act } from '../../people/ui/act.ts';
import { call_kinds, call_outcomes } from '../house_call.ts';
import * as wire from '../house_wire.ts';
import { house_call_words as words } from './house_words.ts';
import type { HouseCall, HouseCalls } from './shapes.ts';

interface FormProps {
  title: Words;
  hall_id: number;
  act: Act;
  onClose: () => void;
}

/** A dialog with one thing to press. */
function Form(props: { title: string; onClose: () => void; onKeep: () => void; children: ReactNode }) {
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      actions={
        <Button kind="primary" onPress={props.onKeep}>
          {props.title}
        </Button>
      }
    >
      {props.children}
    </Dialog>
  );
}

/** A visit is agreed: for whom, what for, when, where, and the number that hears who comes. */
export function AgreeCall({ hall_id, now, act, onClose }: Omit<FormProps, 'title'> & { now: number }) {
  const say = useSay();
  const [of, set] = useState({
    ...{ kind: 'home', business: 'sim_replacement', day: isoDay(now + 86_400_000), time: '10:00' },
    ...{ minutes: '30', name: '', place: '', phone: '', language: 'zh' },
  });
  const put = (to: Partial<typeof of>) => set({ ...of, ...to });
  const keep = async () => {
    const { day, time, minutes, ...rest } = of;
    const at = /^\d\d:\d\d$/.test(time) && day !== '' ? onDay(day, time).toISOString() : '';
    const body = { hall_id, ...rest, at, minutes: Number(minutes) || 0 };
    if (await act(wire.agreeHouseCall, body as never)) onClose();
  };
  return (
    <Form title={say(words.agree)} onClose={onClose} onKeep={() => void keep()}>
      <div className="pg-form">
        <SelectField
          label={say(words.kind)}
          value={of.kind}
          onChange={kind => put({ kind })}
          options={Object.entries(call_kinds).map(([value, name]) => ({ value, name: say(name) }))}
        />
        <SelectField
          label={say(words.what)}
          value={of.business}
          onChange={business => put({ business })}
          options={businesses.map(one => ({ value: one.code, name: say(one.say) }))}
        />
        <DateField label={say(words.day)} value={of.day} onChange={day => put({ day })} />
        <TextField label={say(words.time)} type="time" value={of.time} onChange={time => put({ time })} />
        <NumberField label={say(words.how_long)} value={of.minutes} onChange={minutes => put({ minutes })} />
        <TextField label={say(words.name)} value={of.name} onChange={name => put({ name })} />
        <div className="pg-wide">
          <TextField
            label={say(words.address)}
            help={say(words.address_note)}
            value={of.place}
            onChange={place => put({ place })}
          />
        </div>
        <TextField
          label={say(words.phone)}
          help={say(words.phone_note)}
          type="tel"
          value={of.phone}
          onChange={phone => put({ phone })}
        />
        <SelectField
          label={say(words.language)}
          value={of.language}
          onChange={language => put({ language })}
          options={[
            { value: 'zh', name: '中文' },
            { value: 'en', name: 'English' },
          ]}
        />
      </div>
    </Form>
  );
}

type OneProps = Omit<FormProps, 'title'> & { of: HouseCall };

/** Who goes: those of the hall who are certified for it. */
export function SendForm({ hall_id, of, people, act, onClose }: OneProps & Pick<HouseCalls, 'people'>) {
  const say = useSay();
  const able = people.filter(one => one.skills.includes(of.business));
  const [visitor_id, choose] = useState(of.visitor?.id ?? able[0]?.id ?? '');
  const keep = async () => {
    if (await act(wire.assignHouseCall, { hall_id, call_id: of.id, visitor_id })) onClose();
  };
  return (
    <Form title={say(words.send)} onClose={onClose} onKeep={() => void keep()}>
      <SelectField
        label={say(words.visitor)}
        help={say(words.send_note)}
        value={visitor_id}
        onChange={choose}
        options={able.map(one => ({ value: one.id, name: `${say(one.name)} ${one.staff_no}` }))}
      />
    </Form>
  );
}

/** At the door: the code that the customer gives once they have seen the card. */
export function ArriveForm({ hall_id, of, act, onClose }: OneProps) {
  const say = useSay();
  const [code, put] = useState('');
  const keep = async () => {
    await act(wire.arriveAt, { hall_id, call_id: of.id, code });
    onClose();
  };
  return (
    <Form title={say(words.arrive)} onClose={onClose} onKeep={() => void keep()}>
      <p className="pg-note">{say(words.arrive_note)}</p>
      <TextField label={say(words.code)} type="tel" value={code} onChange={put} />
    </Form>
  );
}

/** What came of it, or why nothing did. */
export function EndForm({
  hall_id,
  of,
  verb,
  act,
  onClose,
}: OneProps & { verb: 'conclude' | 'miss' | 'call_off' }) {
  const say = useSay();
  const [outcome, choose] = useState('done');
  const [note, put] = useState('');
  const keep = async () => {
    const at = { hall_id, call_id: of.id, note };
    const done =
      verb === 'conclude'
        ? await act(wire.concludeHouseCall, { ...at, outcome } as never)
        : await act(wire.endHouseCall, { ...at, verb });
    if (done) onClose();
  };
  return (
    <Form title={say(words[verb])} onClose={onClose} onKeep={() => void keep()}>
      {verb === 'conclude' && (
        <SelectField
          label={say(words.outcome)}
          value={outcome}
          onChange={choose}
          options={Object.entries(call_outcomes).map(([value, name]) => ({ value, name: say(name) }))}
        />
      )}
      <AreaField
        label={say(verb === 'conclude' ? words.written : words.reason)}
        value={note}
        onChange={put}
      />
    </Form>
  );
}
