import { useEffect, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { AreaField, CheckField, TextField } from '../../../kit/ui/Field.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { saidOf } from '../../../kit/ui/problem.ts';
import type { Answer } from '../sheet.ts';
import * as wire from '../wire.ts';
import { type Film, FilmField } from './FilmField.tsx';
import { Pictures, TakeVisitPicture } from './Pictures.tsx';
import { leftIn, ScoreSheet } from './Sheet.tsx';
import type { Assignment } from './shapes.ts';
import { mystery as words } from './words.ts';

interface Draft {
  answers: Record<string, Answer>;
  notes: Record<string, string>;
  heard: Record<string, string>;
  right: Record<string, boolean>;
  impression: string;
  kept: string;
}

const empty: Draft = { answers: {}, notes: {}, heard: {}, right: {}, impression: '', kept: '' };
const keyOf = (id: string): string => `tingtong.mystery.${id}`;

/** What was filled in before the phone slept; nothing where the browser keeps nothing. */
function heldDraft(id: string): Draft {
  try {
    const text = localStorage.getItem(keyOf(id));
    return text === null ? empty : { ...empty, ...JSON.parse(text) };
  } catch {
    return empty;
  }
}

/** The sheet is filled in on the phone and handed in with its proof; until then it stays on the phone. */
export function HandIn({ of, onDone }: { of: Assignment; onDone: () => void }) {
  const say = useSay();
  const form = useForm(heldDraft(of.id));
  const [film, choose] = useState<Film | null>(null);
  const { draft, put } = form;
  useEffect(() => {
    try {
      localStorage.setItem(keyOf(of.id), JSON.stringify(draft));
    } catch {
      // A browser that keeps nothing still hands in.
    }
  }, [of.id, draft]);
  const asked = of.scenarios
    .filter(one => (draft.heard[one.id] ?? '').trim().length > 1)
    .map(one => ({
      scenario_id: one.id,
      heard: draft.heard[one.id] ?? '',
      right: draft.right[one.id] ?? false,
    }));
  const left = leftIn(draft.answers);
  const unanswered = left > 0 ? words.left(left) : undefined;
  const why = film === null ? words.film : unanswered;
  const send = async () => {
    if (film === null) return;
    const { answers, notes, impression, kept } = draft;
    const sent = await form.send(wire.submit, {
      ...{ visit_id: of.id, answers, notes, asked, impression, video: { ...film, kept } },
    });
    if (sent === undefined) return;
    localStorage.removeItem(keyOf(of.id));
    onDone();
  };
  return (
    <div>
      <h3>{say(words.pictures)}</h3>
      <p className="my-takes">
        <TakeVisitPicture visit_id={of.id} shows="problem" onTaken={onDone} />
        <TakeVisitPicture visit_id={of.id} shows="good" onTaken={onDone} />
      </p>
      <Pictures visit_id={of.id} of={of.pictures} />
      <ScoreSheet of={draft} noted onChange={to => put(to)} />
      <h3>{say(words.asked)}</h3>
      {of.scenarios.map(one => (
        <div key={one.id}>
          <AreaField
            label={say(one.ask)}
            value={draft.heard[one.id] ?? ''}
            onChange={to => put({ heard: { ...draft.heard, [one.id]: to } })}
          />
          <CheckField
            label={say(words.was_right)}
            checked={draft.right[one.id] ?? false}
            onChange={yes => put({ right: { ...draft.right, [one.id]: yes } })}
          />
        </div>
      ))}
      <AreaField
        label={say(words.impression)}
        value={draft.impression}
        rows={5}
        onChange={impression => put({ impression })}
        help={say(words.characters([...draft.impression.replace(/\s/g, '')].length, of.least.characters))}
      />
      <FilmField of={film} onChange={choose} />
      <TextField
        label={say(words.film_kept)}
        value={draft.kept}
        onChange={kept => put({ kept })}
        error={form.wrong('video.kept', 'kept')}
      />
      {form.problem !== null && form.problem.field !== 'video.kept' && (
        <p className="fd-under fd-refused" role="alert">
          {saidOf(form.problem)}
        </p>
      )}
      <Button
        kind="primary"
        size="touch"
        wide
        busy={form.pending}
        why={why === undefined ? undefined : say(why)}
        whyUnder
        onPress={() => void send()}
      >
        {say(words.hand_in)}
      </Button>
    </div>
  );
}
