import { useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { type Callable, callApi, type Given } from '../../../../kit/ui/call.ts';
import { DateField } from '../../../../kit/ui/DateField.tsx';
import { SelectField, TextField } from '../../../../kit/ui/Field.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../../kit/ui/Panels.tsx';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import { businesses, findBusiness } from '../../../catalogue/businesses.ts';
import { findLaw, lawSubjects } from '../../../catalogue/law.ts';
import * as wire from '../../admin_wire.ts';
import { roles } from '../../roles.ts';
import type { HallName, Staff } from './places.ts';
import { admin as words } from './words.ts';

interface PanelProps {
  person: Staff | null;
  halls: readonly HallName[];
  /** The units within the administrator's reach: a post above the halls is given at one of them. */
  units: readonly HallName[];
  onChanged: () => void;
}

/** One person: roles, certificates, password, leaving. Every change is an event and acts at once. */
export function PersonPanel({ person, halls, units, onChanged }: PanelProps) {
  const say = useSay();
  if (person === null) {
    return (
      <aside className="ad-panel">
        <EmptyPanel why="pick" title={say(words.pick)} />
      </aside>
    );
  }
  const act = async <E extends Callable>(endpoint: E, input: Given<E>) => {
    const outcome = await callApi(endpoint, input);
    showToast(
      outcome.ok
        ? { tone: 'ok', title: say(words.done) }
        : { tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy },
    );
    onChanged();
  };
  return (
    <aside className="ad-panel">
      <header>
        <h2>{say(person.name)}</h2>
        <span className="num">{person.staff_no}</span>
      </header>
      <Roles person={person} halls={halls} units={units} act={act} />
      <Skills person={person} act={act} />
      <Password person={person} act={act} />
      <Button
        kind="danger"
        onPress={() => void act(wire.leaveStaff, { person_id: person.id })}
        why={person.state === 'left' ? say(words.left) : undefined}
      >
        {say(words.leave)}
      </Button>
      <p className="ad-note">{say(words.leave_note)}</p>
    </aside>
  );
}

type Doing = <E extends Callable>(endpoint: E, input: Given<E>) => Promise<void>;

function Roles({
  person,
  halls,
  units,
  act,
}: Omit<PanelProps, 'person' | 'onChanged'> & { person: Staff; act: Doing }) {
  const say = useSay();
  const [role, setRole] = useState('service_clerk');
  const [unit, setUnit] = useState('1');
  const [employer, setEmployer] = useState('');
  const placeOf = (one: Staff['roles'][number]) =>
    say(
      halls.find(hall => hall.id === one.hall_id)?.name ??
        units.find(each => each.id === one.unit_id)?.name ??
        words.everywhere,
    );
  const people_roles = Object.entries(roles).filter(
    ([code]) => !code.startsWith('device') && code !== 'program',
  );
  return (
    <section>
      <h3>{say(words.roles)}</h3>
      <ul>
        {person.roles.map(one => (
          <li key={one.id}>
            <span>
              {say(roles[one.role as keyof typeof roles])} · {placeOf(one)}
              {one.employer !== null && ` · ${one.employer}`}
            </span>
            <Button
              kind="quiet"
              onPress={() => void act(wire.takeRole, { person_id: person.id, role_id: one.id })}
            >
              {say(words.take)}
            </Button>
          </li>
        ))}
      </ul>
      <div className="ad-add">
        <SelectField
          label={say(words.give)}
          value={role}
          onChange={setRole}
          options={people_roles.map(([value, name]) => ({ value, name: say(name) }))}
        />
        {person.home_hall_id === null && (
          <SelectField
            label={say(words.at_unit)}
            value={unit}
            onChange={setUnit}
            options={units.map(one => ({ value: String(one.id), name: say(one.name) }))}
          />
        )}
        {role === 'promoter' && (
          <TextField label={say(words.employer)} value={employer} onChange={setEmployer} />
        )}
        <Button
          onPress={() =>
            void act(wire.giveRole, {
              person_id: person.id,
              role,
              ...(employer.trim() === '' ? {} : { employer: employer.trim() }),
              ...(person.home_hall_id === null
                ? { unit_id: Number(unit) }
                : { hall_id: person.home_hall_id }),
            })
          }
        >
          {say(words.save)}
        </Button>
      </div>
    </section>
  );
}

function Skills({ person, act }: { person: Staff; act: Doing }) {
  const say = useSay();
  const [skill, setSkill] = useState('consultation');
  const [until, setUntil] = useState('2027-12-31');
  return (
    <section>
      <h3>{say(words.skills)}</h3>
      <p className="ad-skills">
        {person.skills
          .map(one =>
            say(findBusiness(one.skill)?.say ?? findLaw(one.skill)?.say ?? { zh: one.skill, en: one.skill }),
          )
          .join(' · ') || '–'}
      </p>
      <div className="ad-add">
        <SelectField
          label={say(words.certify)}
          value={skill}
          onChange={setSkill}
          options={[...businesses, ...lawSubjects].map(one => ({ value: one.code, name: say(one.say) }))}
        />
        <DateField label={say(words.until)} value={until} onChange={setUntil} />
        <Button onPress={() => void act(wire.certify, { person_id: person.id, skill, valid_until: until })}>
          {say(words.save)}
        </Button>
      </div>
    </section>
  );
}

function Password({ person, act }: { person: Staff; act: Doing }) {
  const say = useSay();
  const [password, setPassword] = useState('');
  const reset = async () => {
    await act(wire.resetPassword, { person_id: person.id, password });
    setPassword('');
  };
  return (
    <section>
      <div className="ad-add">
        <TextField
          label={say(words.reset)}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="new-password"
          help={say(words.password_help)}
        />
        <Button onPress={() => void reset()}>{say(words.save)}</Button>
      </div>
    </section>
  );
}
