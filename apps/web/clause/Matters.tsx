import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { AreaField, TextField } from '../../../kit/ui/Field.tsx';
import { isoDay, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../../../modules/norms/matter_wire.ts';
import { matter as words } from './matter-words.ts';
import type { Who } from './shapes.ts';

type Matter = z.output<typeof wire.matters.answer>[number];
type Kind = Matter['kind'];

/** Questions about a clause with their published answers, and proposals to change it (GEN-03, GEN-01). */
export function Matters({ row, hall_id, who }: { row: string; hall_id: number; who: Who | null }) {
  const say = useSay();
  const found = useLive<Matter[]>(`/api/clauses/${row}/matters`, 'norms');
  const list = found.data ?? [];
  const asks = who?.kind === 'person' && who.home_hall_id !== null;
  if (list.length === 0 && !asks) return null;
  return (
    <section className="cp-matters">
      <h2>{say(words.title)}</h2>
      {list.length === 0 && <p className="cp-small">{say(words.none)}</p>}
      <ul>
        {list.map(one => (
          <li key={one.id}>
            <p>
              <b>{say(words[one.kind])}</b> <q lang={writtenIn(one.said)}>{one.said}</q>
            </p>
            <p className="cp-small">
              {say(one.hall)} · {isoDay(one.raised_at)}
              {one.source !== null && ` · ${say(words.from_finding)}`}
            </p>
            {one.answer === null ? (
              <StateMark mark="near">{say(words.open)}</StateMark>
            ) : (
              <p className="cp-answer">{say(one.answer)}</p>
            )}
            {one.mine_to_answer && <Answer of={one} onDone={found.refresh} />}
          </li>
        ))}
      </ul>
      {asks && <Raise {...{ row }} hall_id={who.home_hall_id ?? hall_id} onDone={found.refresh} />}
    </section>
  );
}

function Raise({ row, hall_id, onDone }: { row: string; hall_id: number; onDone: () => void }) {
  const say = useSay();
  const [kind, choose] = useState<Kind>('question');
  const [said, write] = useState('');
  const raise = async () => {
    const outcome = await callApi(wire.raiseMatter, { hall_id, row, kind, said });
    if (outcome.ok) write('');
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    onDone();
  };
  return (
    <div className="cp-raise">
      <Choice
        label={say(words.title)}
        segments={(['question', 'proposal'] as const).map(value => ({ value, name: say(words[value]) }))}
        value={kind}
        onChoose={id => choose(id as Kind)}
      />
      <AreaField label={say(words.say)} value={said} onChange={write} />
      <Button onPress={() => void raise()}>{say(words.raise)}</Button>
    </div>
  );
}

function Answer({ of, onDone }: { of: Matter; onDone: () => void }) {
  const say = useSay();
  const [zh, setZh] = useState('');
  const [en, setEn] = useState('');
  const answer = async (verb: 'answer' | 'decline') => {
    const given = { hall_id: of.hall_id, matter_id: of.id, verb, zh, en };
    const outcome = await callApi(wire.answerMatter, given);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    onDone();
  };
  return (
    <div className="cp-raise">
      <TextField label={say(words.in_zh)} value={zh} onChange={setZh} />
      <TextField label={say(words.in_en)} value={en} onChange={setEn} />
      <Button kind="primary" onPress={() => void answer('answer')}>
        {say(words.answer)}
      </Button>
      <Button kind="quiet" onPress={() => void answer('decline')}>
        {say(words.decline)}
      </Button>
    </div>
  );
}
