import { useState } from 'react';
import type { z } from 'zod';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { causes, difference } from '../difference.ts';
import * as wire from '../wire.ts';
import { refusals } from '../words.ts';
import { run_words as words } from './run-words.ts';

type Answer = z.output<typeof wire.readRuns.answer>;
export type Run = Answer['runs'][number];
type One = Run['differences'][number];

interface Props {
  /** Null for what is no hall's: the province acts on it. */
  hall_id: number | null;
  run: Run;
  may: Answer['may'];
  onDone: () => void;
}

const marks = { open: 'over', explained: 'near', resolved: 'done', gone: 'done' } as const;

async function sent<E extends Callable>(endpoint: E, input: Given<E>): Promise<boolean> {
  const outcome = await callApi(endpoint, input);
  if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  return outcome.ok;
}

/** What a run found off its history: why, by whom, resolved by whom; then the run goes out or is gone through again (FEE-05). */
export function Differences({ hall_id, run, may, onDone }: Props) {
  const say = useSay();
  const part = hall_id === null ? ` · ${say(words.part(run.slice + 1))}` : '';
  const unsettled = run.differences.some(one => one.state === 'open' || one.state === 'explained');
  const name = `${say(words.differences_of(run.month))}${part}`;
  const [asked, ask] = useState<{ of: One; verb: 'explain' | 'send_back' } | null>(null);
  const act = async (doing: Promise<boolean>) => {
    const done = await doing;
    if (done) onDone();
    return done;
  };
  const press = (of: One, body: object) =>
    act(
      hall_id === null
        ? sent(wire.pressProvinceDifference, { difference_id: of.id, press: body } as never)
        : sent(wire.pressDifference, { hall_id, difference_id: of.id, press: body } as never),
    );
  const over = (verb: 'release' | 'repeat') =>
    act(
      hall_id === null
        ? sent(wire.pressProvinceRun, { run_id: run.id, verb })
        : sent(wire.pressRun, { hall_id, run_id: run.id, verb }),
    );
  return (
    <section className="br-differences">
      <h3>{name}</h3>
      <p>{say(words.differences_lead)}</p>
      <Table<One>
        label={name}
        rows={run.differences}
        rowId={of => of.id}
        columns={columnsOf(say, {
          may: may.difference && run.state === 'differing',
          onAsk: (of, verb) => ask({ of, verb }),
          onResolve: of => void press(of, { verb: 'resolve' }),
        })}
      />
      {may.release && run.state === 'differing' && (
        <p className="br-acts">
          <Button
            kind="primary"
            why={unsettled ? say(refusals.differences_open.say) : undefined}
            onPress={() => void over('release')}
          >
            {say(words.release)}
          </Button>
          <Button onPress={() => void over('repeat')}>{say(words.repeat)}</Button>
        </p>
      )}
      {asked !== null && (
        <AskDialog
          title={say(difference.moves[asked.verb].say)}
          fields={[
            ...(asked.verb === 'explain'
              ? [
                  {
                    ...{ key: 'cause', label: say(words.cause), kind: 'choice' as const },
                    options: Object.entries(causes).map(([value, name]) => ({ value, name: say(name) })),
                  },
                ]
              : []),
            { key: 'note', label: say(words.note), kind: 'area', least: 4 },
          ]}
          onClose={() => ask(null)}
          onKeep={values => press(asked.of, { verb: asked.verb, ...values })}
        />
      )}
    </section>
  );
}

interface Doing {
  may: boolean;
  onAsk: (of: One, verb: 'explain' | 'send_back') => void;
  onResolve: (of: One) => void;
}

const columnsOf = (say: ReturnType<typeof useSay>, { may, onAsk, onResolve }: Doing): Column<One>[] => [
  { id: 'mask', head: say(words.account), cell: of => <b className="num">{of.mask || '—'}</b> },
  {
    ...{ id: 'off', head: say(words.off), figures: true },
    cell: of => <span className="num">{money(of.off_fen)}</span>,
    sortBy: of => of.off_fen,
  },
  {
    ...{ id: 'state', head: say(words.state) },
    cell: of => <StateMark mark={marks[of.state]}>{say(difference.states[of.state])}</StateMark>,
    sortBy: of => of.state,
  },
  {
    ...{ id: 'why', head: say(words.cause) },
    cell: of => (
      <>
        {of.cause !== null && <b>{say(causes[of.cause])}</b>}
        {of.note !== null && (
          <small>
            <Written text={of.note} />
          </small>
        )}
      </>
    ),
  },
  {
    ...{ id: 'who', head: say(words.who) },
    cell: of => (
      <>
        {of.explained !== null && say(of.explained)}
        {of.resolved !== null && <small>{say(words.resolved_by(of.resolved))}</small>}
      </>
    ),
  },
  {
    ...{ id: 'acts', head: '' },
    cell: of => (
      <span className="br-acts">
        {may && of.state === 'open' && (
          <Button onPress={() => onAsk(of, 'explain')}>{say(difference.moves.explain.say)}</Button>
        )}
        {may && of.state === 'explained' && !of.mine && (
          <>
            <Button onPress={() => onResolve(of)}>{say(difference.moves.resolve.say)}</Button>
            <Button kind="quiet" onPress={() => onAsk(of, 'send_back')}>
              {say(difference.moves.send_back.say)}
            </Button>
          </>
        )}
        {may && of.state === 'explained' && of.mine && <small>{say(words.another)}</small>}
      </span>
    ),
  },
];

/** Says to the customers of a run, once, that their bills are out. */
export function TellButton({ hall_id, run, onDone }: Omit<Props, 'may' | 'hall_id'> & { hall_id: number }) {
  const say = useSay();
  const tell = async () => {
    if (await sent(wire.tellBills, { hall_id, run_id: run.id })) onDone();
  };
  if (run.told_at !== null) return <small>{say(words.told(run.told))}</small>;
  if (run.state !== 'done' && run.state !== 'released') return null;
  return <Button onPress={() => void tell()}>{say(words.tell)}</Button>;
}
