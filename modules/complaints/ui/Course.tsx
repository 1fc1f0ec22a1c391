import { useState } from 'react';
import { AskDialog, type Asked } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { appeal } from '../appeal.ts';
import { appeal_bodies, customer_words, evidence_kinds, outcomes } from '../catalogue.ts';
import * as wire from '../wire.ts';
import { sent } from './Acts.tsx';
import { isOver, type One } from './shapes.ts';
import { ask, measures, words } from './words.ts';

interface CourseProps {
  hall_id: number;
  of: One;
  onDone: () => void;
}

/** What is locked, whom was called, what was appealed, whoever answers for it, and all that happened. */
export function Course({ hall_id, of, onDone }: CourseProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const when = (at: string) => <span className="num">{momentOf(at, now, language)}</span>;
  return (
    <>
      <h3>{say(words.contacts)}</h3>
      <ul>
        {of.contacts.length === 0 && <li>{say(words.no_contact)}</li>}
        {of.contacts.map(one => (
          <li key={one.id}>
            {when(one.at)} {say(outcomes[one.outcome])} · {say(customer_words[one.word])}{' '}
            <Written text={one.note} /> <small>{say(one.by)}</small>
          </li>
        ))}
      </ul>
      <EvidenceList {...{ hall_id, of, onDone }} />
      <Appeals {...{ hall_id, of, onDone }} />
      <AnswersFor {...{ hall_id, of, onDone }} />
      <h3>{say(words.trail)}</h3>
      <ul>
        {of.trail.map(one => (
          <li key={one.id}>
            {when(one.at)} {say(one.say)} <small>{say(one.who ?? words.system)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

const choices = (of: Record<string, Words>, say: (of: Words) => string) =>
  Object.entries(of).map(([value, name]) => ({ value, name: say(name) }));

function EvidenceList({ hall_id, of, onDone }: CourseProps) {
  const say = useSay();
  const [locking, lock] = useState(false);
  const input = { hall_id, complaint_id: of.id };
  const { words: _own, visit: _visit, ...kinds } = evidence_kinds;
  const fields: Asked[] = [
    { key: 'kind', label: say(ask.evidence_kind), kind: 'choice', options: choices(kinds, say) },
    { key: 'what', label: say(ask.evidence_what), kind: 'area' },
  ];
  const keep = async (values: Record<string, string>) => {
    const done = await sent(wire.gather, { ...input, ...values } as never);
    if (done) onDone();
    return done;
  };
  const release = async (evidence_id: string) => {
    if (await sent(wire.release, { ...input, evidence_id })) onDone();
  };
  return (
    <>
      <h3>
        {say(words.evidence)}{' '}
        {of.why_not === null && !isOver(of) && (
          <Button kind="quiet" onPress={() => lock(true)}>
            {say(words.lock)}
          </Button>
        )}
      </h3>
      <ul>
        {of.evidence.map(one => (
          <li key={one.id}>
            <b>{say(evidence_kinds[one.kind])}</b> <Written text={one.what} />{' '}
            <code className="num">{one.hash.slice(0, 8)}</code>
            {one.fits !== null && <small>{say(one.fits ? words.fits : words.fits_not)}</small>}
            {one.released && <small>{say(words.released)}</small>}
            {!one.released && isOver(of) && of.why_not === null && (
              <Button kind="quiet" onPress={() => void release(one.id)}>
                {say(words.release)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {locking && (
        <AskDialog title={say(words.lock)} fields={fields} onClose={() => lock(false)} onKeep={keep} />
      )}
    </>
  );
}

const after = { received: 'submit', submitted: 'mediate', mediated: 'conclude' } as const;

function Appeals({ hall_id, of, onDone }: CourseProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const [doing, start] = useState<{ id: string; verb: 'submit' | 'mediate' | 'conclude' } | 'new' | null>(
    null,
  );
  const input = { hall_id, complaint_id: of.id };
  const fresh: Asked[] = [
    { key: 'body', label: say(ask.body), kind: 'choice', options: choices(appeal_bodies, say) },
    { key: 'ref', label: say(ask.ref), kind: 'text' },
  ];
  const note: Asked[] = [{ key: 'note', label: say(ask.appeal_note), kind: 'area' }];
  const keep = async (values: Record<string, string>) => {
    const done =
      doing === 'new' || doing === null
        ? await sent(wire.appealTo, { ...input, ...values } as never)
        : await sent(wire.pressAppeal, {
            hall_id,
            appeal_id: doing.id,
            verb: doing.verb,
            note: values.note ?? '',
          });
    if (done) onDone();
    return done;
  };
  return (
    <>
      <h3>
        {say(words.appeals)}{' '}
        {of.may.appeal && (
          <Button kind="quiet" onPress={() => start('new')}>
            {say(words.appeal)}
          </Button>
        )}
      </h3>
      <ul>
        {of.appeals.map(one => (
          <li key={one.id}>
            <b>{say(appeal_bodies[one.body])}</b> <span className="num">{one.ref}</span>{' '}
            {say(appeal.states[one.state])} <span className="num">{momentOf(one.due_at, now, language)}</span>
            {one.pack_hash !== null && <code className="num">{one.pack_hash.slice(0, 8)}</code>}
            {of.may.lead_appeal && one.state !== 'concluded' && (
              <Button
                kind="quiet"
                onPress={() => start({ id: one.id, verb: after[one.state as keyof typeof after] })}
              >
                {say(appeal.moves[after[one.state as keyof typeof after]].say)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {doing !== null && (
        <AskDialog
          title={say(doing === 'new' ? words.appeal : appeal.moves[doing.verb].say)}
          fields={doing === 'new' ? fresh : note}
          onClose={() => start(null)}
          onKeep={keep}
        />
      )}
    </>
  );
}

interface Cases {
  cases: { id: string; about: string; kind: string; state: string }[];
}
interface People {
  people: { id: string; name: Words; leads: boolean }[];
}

/** Whoever it is about, the own word, the case of accountability; and the refund it leads to. */
function AnswersFor({ hall_id, of, onDone }: CourseProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const [doing, start] = useState<'blame' | 'link' | null>(null);
  const cases = useLive<Cases>(
    doing === 'link' ? `/api/halls/${hall_id}/compensations` : null,
    'compensations',
  );
  const people = useLive<People>(
    doing === 'blame' ? `/api/halls/${hall_id}/accountability-cases` : null,
    'accountability',
  );
  const input = { hall_id, complaint_id: of.id };
  const open = cases.data?.cases.filter(one => one.kind === 'overcharge') ?? [];
  const leads = people.data?.people.filter(one => one.leads && one.id !== of.about_id) ?? [];
  const fields: Record<'blame' | 'link', Asked[]> = {
    link: [
      {
        key: 'case_id',
        label: say(ask.case),
        kind: 'choice',
        options: open.map(one => ({ value: one.id, name: one.about })),
      },
    ],
    blame: [
      {
        key: 'leader_id',
        label: say(ask.leader),
        kind: 'choice',
        options: leads.map(one => ({ value: one.id, name: say(one.name) })),
      },
      { key: 'measure', label: say(ask.measure), kind: 'choice', options: choices(measures, say) },
      { key: 'amount', label: say(ask.points), kind: 'number', value: '0' },
      { key: 'fact', label: say(ask.fact), kind: 'area' },
    ],
  };
  const keep = async (values: Record<string, string>) => {
    const blamed = { ...input, ...values, amount: Number(values.amount || 0), clause: 'PRIN-19' };
    const done =
      doing === 'link'
        ? await sent(wire.link, { ...input, case_id: values.case_id ?? '' })
        : await sent(wire.blame, blamed as never);
    if (done) onDone();
    return done;
  };
  const ready = doing === 'link' ? cases.data !== null : people.data !== null;
  return (
    <>
      {of.about !== null && of.own_word === null && of.own_word_due !== null && (
        <p className="pg-note">
          {say(words.own_word_waits)} <span className="num">{momentOf(of.own_word_due, now, language)}</span>
        </p>
      )}
      <div className="cp-acts">
        {of.may.blame && (
          <Button kind="quiet" onPress={() => start('blame')}>
            {say(words.blame)}
          </Button>
        )}
        {of.blame_id !== null && <small>{say(words.blamed)}</small>}
        {of.compensation_id === null && of.verbs.includes('propose') && of.category === 'charges' && (
          <Button kind="quiet" onPress={() => start('link')}>
            {say(words.link)}
          </Button>
        )}
        {of.compensation_id !== null && <small>{say(words.linked)}</small>}
      </div>
      {doing !== null && ready && (
        <AskDialog
          title={say(words[doing])}
          {...(doing === 'link' && open.length === 0 ? { note: say(words.no_cases) } : {})}
          fields={fields[doing]}
          onClose={() => start(null)}
          onKeep={keep}
        />
      )}
    </>
  );
}
