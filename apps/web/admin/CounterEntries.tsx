import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { wrongField } from '../../../kit/ui/problem.ts';
import { businesses } from '../../../modules/catalogue/businesses.ts';
import * as wire from '../../../modules/counters/wire.ts';
import { classes } from '../../../modules/queue/classes.ts';
import { className } from '../../../modules/queue/ui/names.ts';
import { features, walls, hall_words as words } from './hall-words.ts';

const marked = ['low_counter', 'care_seat'] as const;

type Entry = z.output<typeof wire.counterEntrySchema>;

/** The counters of a hall and what each is licensed for. */
export function CounterEntries({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const [rows, setRows] = useState<Entry[]>([]);
  const [editing, edit] = useState<Entry | null>(null);
  const refresh = useCallback(
    () => void callApi(wire.entries, { hall_id }).then(outcome => outcome.ok && setRows(outcome.value)),
    [hall_id],
  );
  useEffect(refresh, [refresh]);
  const next: Entry = {
    ...{ id: '', number: Math.max(0, ...rows.map(one => one.number)) + 1, wall: 'north', state: 'closed' },
    ...{ classes: ['ordinary', 'payment'], businesses: businesses.map(one => one.code) },
    features: [],
  };
  return (
    <section>
      <h3>{say(words.counters)}</h3>
      <ul>
        {rows.map(one => (
          <li key={one.id}>
            <span>
              <b>{say(words.counter(one.number))}</b>{' '}
              {say(
                words.licensed(
                  one.classes.map(code => say(className(code))).join(say(words.and)),
                  one.businesses.length,
                ),
              )}
              {marked.filter(code => one.features.includes(code)).map(code => ` · ${say(features[code])}`)}
            </span>
            <Button kind="quiet" onPress={() => edit(one)}>
              {say(words.edit)}
            </Button>
          </li>
        ))}
      </ul>
      <div className="ad-add">
        <Button onPress={() => edit(next)}>{say(words.add_counter)}</Button>
      </div>
      {editing !== null && (
        <CounterForm
          hall_id={hall_id}
          of={editing}
          onClose={() => edit(null)}
          onDone={() => {
            edit(null);
            refresh();
          }}
        />
      )}
    </section>
  );
}

interface FormProps {
  hall_id: number;
  /** The counter as it stands; without an id it is a new one. */
  of: Entry;
  onClose: () => void;
  onDone: () => void;
}

function CounterForm({ hall_id, of, onClose, onDone }: FormProps) {
  const say = useSay();
  const [draft, set] = useState(of);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async () => {
    const { number, classes: taken, businesses: done } = draft;
    const wall = draft.wall === 'east' ? ('east' as const) : ('north' as const);
    const kept = marked.filter(one => draft.features.includes(one));
    const body = { hall_id, number, wall, classes: taken, businesses: done, features: kept };
    const outcome =
      of.id === ''
        ? await callApi(wire.register, body)
        : await callApi(wire.amend, { ...body, counter_id: of.id });
    if (outcome.ok) onDone();
    else setProblem(outcome.problem);
  };
  const flip = (list: string[], code: string) =>
    list.includes(code) ? list.filter(one => one !== code) : [...list, code];
  return (
    <Dialog
      title={say(of.id === '' ? words.add_counter : words.counter(of.number))}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" onPress={() => void save()}>
            {say(words.counter_save)}
          </Button>
        </>
      }
    >
      <TextField
        label={say(words.counter_number)}
        value={String(draft.number)}
        onChange={number => set({ ...draft, number: Number(number) || 0 })}
        error={
          wrongField(problem, 'number') ??
          (problem === null ? undefined : `${problem.title} ${problem.remedy}`)
        }
      />
      <Choice
        label={say(words.wall)}
        segments={Object.entries(walls).map(([value, name]) => ({ value, name: say(name) }))}
        value={draft.wall}
        onChoose={wall => set({ ...draft, wall })}
      />
      <fieldset className="ad-checks">
        <legend>{say(words.classes)}</legend>
        {classes.map(one => (
          <label key={one.code}>
            <input
              type="checkbox"
              checked={draft.classes.includes(one.code)}
              onChange={() => set({ ...draft, classes: flip(draft.classes, one.code) })}
            />
            {say(one.say)}
          </label>
        ))}
      </fieldset>
      <fieldset className="ad-checks">
        <legend>{say(words.access)}</legend>
        {Object.entries(features).map(([code, name]) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={draft.features.includes(code)}
              onChange={() => set({ ...draft, features: flip(draft.features, code) })}
            />
            {say(name)}
          </label>
        ))}
      </fieldset>
      <fieldset className="ad-checks">
        <legend>{say(words.businesses)}</legend>
        {businesses.map(one => (
          <label key={one.code}>
            <input
              type="checkbox"
              checked={draft.businesses.includes(one.code)}
              onChange={() => set({ ...draft, businesses: flip(draft.businesses, one.code) })}
            />
            {say(one.say)}
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
