import { type ReactNode, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { epoch, momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Language, Words } from '../../../kit/words.ts';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { asset_kinds } from '../asset.ts';
import * as wire from '../wire.ts';
import { ReportFault } from './ReportFault.tsx';
import type { Assets, Repair, Repairs } from './shapes.ts';
import { repair_words, source_words, asset_words as words } from './words.ts';

const marks: Record<Repair['state'], Mark> = {
  reported: 'near',
  accepted: 'running',
  fixed: 'calling',
  confirmed: 'done',
  given_up: 'not-open',
};

interface RepairsProps {
  hall_id: number;
  who: Who;
  of: Pick<Assets, 'assets'>;
  act: Act;
}

/** What is being mended: reported, accepted, fixed, confirmed by another, what falls due first at the top. */
export function RepairsPage({ hall_id, who, of, act }: RepairsProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(60_000);
  const found = useLive<Repairs>(`/api/halls/${hall_id}/repairs`, 'assets');
  const [reporting, report] = useState(false);
  const [fixing, fix] = useState<Repair | null>(null);
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  return (
    <>
      <div className="as-head">
        <h2>{say(words.repairs)}</h2>
        <Button kind="primary" onPress={() => report(true)}>
          {say(words.report)}
        </Button>
      </div>
      <Table<Repair>
        label={say(words.repairs)}
        rows={found.data?.repairs ?? null}
        rowId={one => one.id}
        columns={columnsOf({
          say,
          now,
          language,
          acts: one => <Acts {...{ hall_id, who, fix }} of={one} act={doing} />,
        })}
        empty={<EmptyPanel title={say(words.no_repairs)}>{say(words.no_repairs_note)}</EmptyPanel>}
      />
      {reporting && (
        <ReportFault {...{ hall_id }} assets={of.assets} act={doing} onClose={() => report(false)} />
      )}
      {fixing !== null && <Fix {...{ hall_id }} of={fixing} act={doing} onClose={() => fix(null)} />}
    </>
  );
}

interface ColumnTools {
  say: (of: Words) => string;
  now: number;
  language: Language;
  acts: (of: Repair) => ReactNode;
}

function columnsOf({ say, now, language, acts }: ColumnTools): Column<Repair>[] {
  return [
    { id: 'tag', head: say(words.tag), cell: one => <span className="num">{one.tag}</span> },
    {
      id: 'what',
      head: say(words.what),
      cell: one => (
        <>
          <b>{say(asset_kinds[one.kind])}</b>
          <small>
            <Written text={one.place} />
          </small>
        </>
      ),
    },
    {
      id: 'fault',
      head: say(words.fault),
      cell: one => (
        <>
          <Written text={one.note} />
          <small>
            {say(source_words[one.source] ?? words.report)}
            {one.reporter !== null && ` · ${say(one.reporter)}`} · {momentOf(one.reported_at, now, language)}
          </small>
        </>
      ),
    },
    {
      id: 'usable',
      head: say(words.usable),
      cell: one =>
        one.down ? <StateMark mark="near">{say(words.down)}</StateMark> : <span>{say(words.up)}</span>,
    },
    {
      id: 'due',
      head: say(words.due),
      cell: one => (
        <>
          <span className="num">{momentOf(one.due_at, now, language)}</span>{' '}
          {one.state !== 'confirmed' && (one.late || epoch(one.due_at) < now) && (
            <StateMark mark="over">{say(words.late)}</StateMark>
          )}
        </>
      ),
    },
    {
      id: 'who',
      head: say(words.who),
      cell: one => (
        <>
          {one.acceptor === null ? say(words.nobody) : say(one.acceptor.name)}
          {one.fixed_note !== null && (
            <small>
              <Written text={one.fixed_note} />
            </small>
          )}
        </>
      ),
    },
    {
      id: 'state',
      head: say(words.state),
      cell: one => (
        <>
          <StateMark mark={marks[one.state]}>{say(repair_words[one.state] ?? words.state)}</StateMark>
          {one.returned > 0 && <small>{say(words.returned(one.returned))}</small>}
        </>
      ),
    },
    { id: 'do', head: '', cell: acts },
  ];
}

interface ActsProps {
  hall_id: number;
  who: Who;
  of: Repair;
  fix: (of: Repair) => void;
  act: Act;
}

function Acts({ hall_id, who, of, fix, act }: ActsProps) {
  const say = useSay();
  if (!holds(who, 'hall_manager', 'duty_manager', 'storekeeper', 'safety_officer')) return null;
  const one = { hall_id, repair_id: of.id };
  return (
    <span className="as-do">
      {of.state === 'reported' && (
        <Button onPress={() => void act(wire.acceptRepair, one)}>{say(words.accept)}</Button>
      )}
      {of.state === 'accepted' && of.acceptor?.id === who.id && (
        <Button onPress={() => fix(of)}>{say(words.fix)}</Button>
      )}
      {of.state === 'fixed' && of.fixer?.id !== who.id && (
        <>
          <Button onPress={() => void act(wire.checkRepair, { ...one, verb: 'confirm' })}>
            {say(words.confirm)}
          </Button>
          <Button kind="quiet" onPress={() => void act(wire.checkRepair, { ...one, verb: 'send_back' })}>
            {say(words.send_back)}
          </Button>
        </>
      )}
    </span>
  );
}

interface FixProps {
  hall_id: number;
  of: Pick<Repair, 'id' | 'tag'>;
  act: Act;
  onClose: () => void;
}

/** What was done about a fault, in a sentence. */
export function Fix({ hall_id, of, act, onClose }: FixProps) {
  const say = useSay();
  const [note, write] = useState('');
  const keep = async () => {
    if (await act(wire.fixRepair, { hall_id, repair_id: of.id, note })) onClose();
  };
  return (
    <Dialog
      title={`${say(words.fix)} · ${of.tag}`}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void keep()}>
          {say(words.fix)}
        </Button>
      }
    >
      <AreaField label={say(words.done_what)} value={note} onChange={write} />
    </Dialog>
  );
}
