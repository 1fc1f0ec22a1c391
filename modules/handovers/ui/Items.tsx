import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { SelectField } from '../../../kit/ui/Field.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { isoDay, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { saidOf } from '../../../kit/ui/problem.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { item_kinds } from '../handover.ts';
import * as wire from '../wire.ts';
import type { Book, Sheet } from './shapes.ts';
import { words } from './words.ts';

interface ItemsProps {
  hall_id: number;
  of: Sheet;
  staff: Book['staff'];
  onDone: () => void;
}

type Item = Sheet['items'][number];
const keyOf = (one: Item): string => `${one.kind} ${one.subject_id}`;

/** What is open in the giver's name, each with whom it goes to; one, some or all are given with a press (HND-03). */
export function Items({ hall_id, of, staff, onDone }: ItemsProps) {
  const say = useSay();
  const others = staff.filter(one => say(one.name) !== say(of.giver));
  const first = others.find(one => say(one.name) === say(of.receiver))?.id ?? others[0]?.id ?? '';
  const form = useForm({ owner_id: first });
  const [picked, pick] = useState<readonly string[]>([]);
  const open = of.items.filter(one => one.owner_id === null);
  const wanted = picked.length > 0 ? of.items.filter(one => picked.includes(keyOf(one))) : open;
  const give = async () => {
    const items = wanted.map(({ kind, subject_id }) => ({ kind, subject_id }));
    const input = { hall_id, handover_id: of.id, owner_id: form.draft.owner_id, items };
    if ((await form.send(wire.give, input)) === undefined) return;
    pick([]);
    onDone();
  };
  return (
    <section>
      <h3>
        {say(words.items)} <ClauseChip id="HND-03" />
      </h3>
      {of.items.length === 0 && <p className="pg-quiet">{say(words.no_items)}</p>}
      <ul className="pg-lines">
        {of.items.map(one => (
          <li key={keyOf(one)}>
            {of.may_write && (
              <input
                type="checkbox"
                aria-label={say(one.say)}
                checked={picked.includes(keyOf(one))}
                onChange={event =>
                  pick(
                    event.target.checked ? [...picked, keyOf(one)] : picked.filter(key => key !== keyOf(one)),
                  )
                }
              />
            )}
            <span>
              <b>
                <Written text={say(one.say)} />
              </b>{' '}
              <small>
                {say(item_kinds[one.kind])}
                {one.due_at !== null && (
                  <span className="num">
                    {' '}
                    {isoDay(one.due_at).slice(5)} {timeOfDay(one.due_at)}
                  </span>
                )}
              </small>
            </span>
            {one.owner === null ? (
              <StateMark mark="over">{say(words.nobody)}</StateMark>
            ) : (
              <StateMark mark="done">{say(one.owner)}</StateMark>
            )}
          </li>
        ))}
      </ul>
      {of.may_write && of.items.length > 0 && (
        <div className="pg-row">
          <SelectField
            label={say(words.owner)}
            value={form.draft.owner_id}
            onChange={owner_id => form.put({ owner_id })}
            error={form.wrong('owner_id')}
            options={others.map(one => ({ value: one.id, name: say(one.name) }))}
          />
          <Button
            busy={form.pending}
            why={wanted.length === 0 ? say(words.all_given) : undefined}
            onPress={() => void give()}
          >
            {say(words.give_some(wanted.length))}
          </Button>
        </div>
      )}
      {form.problem !== null && form.problem.field !== 'owner_id' && (
        <p className="fd-under fd-refused" role="alert">
          {saidOf(form.problem)}
        </p>
      )}
    </section>
  );
}
