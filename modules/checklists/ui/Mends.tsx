import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import type { Callable, Given } from '../../../kit/ui/call.ts';
import { SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { dayOf, epoch, timeOfDay, writtenIn } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { raiseMatter } from '../../norms/matter_wire.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import './checklists.css';
import { Shown, TakePicture } from './Picture.tsx';
import { mend as words } from './words.ts';

export type MendsShown = z.output<typeof wire.mends.answer>;
type Mend = MendsShown['mends'][number];
type Act = <E extends Callable>(endpoint: E, input: Given<E>) => Promise<boolean>;

interface MendsProps {
  hall_id: number;
  who: Who;
  of: MendsShown | null;
  act: Act;
  refresh: () => void;
}

/** What is being mended in the hall: owner, clock, pictures before and after, and who looks at it. */
export function Mends({ hall_id, who, of, act, refresh }: MendsProps) {
  const say = useSay();
  if (of === null) return null;
  if (of.mends.length === 0) return <EmptyPanel title={say(words.none)}>{say(words.none_note)}</EmptyPanel>;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    refresh();
    return done;
  };
  return (
    <ul className="ck-mends">
      {of.mends.map(one => (
        <li key={one.id}>
          <Head of={one} />
          <p>
            <q lang={writtenIn(one.note)}>{one.note}</q> <Propose {...{ hall_id }} of={one} act={doing} />{' '}
            {holds(who, 'duty_manager', 'hall_manager') && one.rows[0] !== undefined && (
              <a href={`/office/accountability?clause=${one.rows[0]}&mend=${one.id}`}>{say(words.answers)}</a>
            )}
          </p>
          <div className="ck-pictures">
            {one.found_picture_id !== null && (
              <Shown {...{ hall_id }} picture_id={one.found_picture_id} name={words.before} />
            )}
            {one.mended_picture_id !== null && (
              <Shown {...{ hall_id }} picture_id={one.mended_picture_id} name={words.after} />
            )}
          </div>
          {one.state === 'open' && one.owner.id === who.id && (
            <Finish {...{ hall_id }} of={one} act={doing} />
          )}
          {one.state === 'open' && holds(who, 'duty_manager', 'hall_manager') && (
            <Hand {...{ hall_id }} of={one} people={of.people} act={doing} />
          )}
          {one.state === 'mended' && <Check {...{ hall_id, who }} of={one} act={doing} />}
        </li>
      ))}
    </ul>
  );
}

function Head({ of }: { of: Mend }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const when = `${dayOf(of.due_at, language)} ${timeOfDay(of.due_at)}`;
  const over = epoch(of.due_at) <= now;
  const name = (one: { name: { zh: string; en: string } }) => say(one.name);
  return (
    <header>
      <b>{say(of.say)}</b>
      {of.rows.map(row => (
        <ClauseChip key={row} id={row} />
      ))}
      <span>
        {of.state === 'mended' && of.mender !== null
          ? say(words.mended_by(name(of.mender)))
          : say(words.by(name(of.owner)))}
        {of.returned > 0 && ` · ${say(words.returned(of.returned))}`}
      </span>
      <StateMark mark={over ? 'over' : 'running'}>{say(over ? words.over(when) : words.due(when))}</StateMark>
    </header>
  );
}

/** What was found speaks for changing the clause itself: a proposal to its owner, linked to the finding (GEN-01). */
function Propose({ hall_id, of, act }: { hall_id: number; of: Mend; act: Act }) {
  const say = useSay();
  const [sent, note] = useState(false);
  const [row] = of.rows;
  if (row === undefined) return null;
  const source = { what: 'checklists.mend', id: of.id };
  const propose = async () => {
    if (await act(raiseMatter, { hall_id, row, kind: 'proposal', said: of.note, source })) note(true);
  };
  if (sent) return <StateMark mark="done">{say(words.proposed)}</StateMark>;
  return (
    <Button kind="quiet" onPress={() => void propose()}>
      {say(words.propose)}
    </Button>
  );
}

function Finish({ hall_id, of, act }: { hall_id: number; of: Mend; act: Act }) {
  const say = useSay();
  const [note, write] = useState('');
  const [picture_id, keep] = useState<string | null>(null);
  const given = { hall_id, mend_id: of.id, note, ...(picture_id === null ? {} : { picture_id }) };
  return (
    <div className="ck-found">
      <TextField label={say(words.what_done)} value={note} onChange={write} />
      <TakePicture {...{ hall_id }} taken={picture_id !== null} onTaken={keep} />
      <Button kind="primary" size="touch" onPress={() => void act(wire.finishMend, given)}>
        {say(words.finish)}
      </Button>
    </div>
  );
}

interface HandProps {
  hall_id: number;
  of: Mend;
  people: MendsShown['people'];
  act: Act;
}

function Hand({ hall_id, of, people, act }: HandProps) {
  const say = useSay();
  return (
    <SelectField
      label={say(words.hand)}
      value={of.owner.id}
      onChange={owner_id => void act(wire.handMend, { hall_id, mend_id: of.id, owner_id })}
      options={people.map(one => ({ value: one.id, name: say(one.name) }))}
    />
  );
}

function Check({ hall_id, who, of, act }: { hall_id: number; who: Who; of: Mend; act: Act }) {
  const say = useSay();
  if (!holds(who, 'duty_manager', 'hall_manager', 'safety_officer')) return null;
  const why = of.mender?.id === who.id ? say(words.own) : undefined;
  const press = (verb: 'pass' | 'send_back') => void act(wire.checkMend, { hall_id, mend_id: of.id, verb });
  return (
    <div className="ck-found">
      <p>
        <q lang={writtenIn(of.mended_note ?? '')}>{of.mended_note}</q>
      </p>
      <Button size="touch" why={why} onPress={() => press('send_back')}>
        {say(words.send_back)}
      </Button>
      <Button kind="primary" size="touch" why={why} whyUnder onPress={() => press('pass')}>
        {say(words.pass)}
      </Button>
    </div>
  );
}
