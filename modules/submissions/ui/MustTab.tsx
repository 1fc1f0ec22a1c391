import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { FilterSentence } from '../../../kit/ui/Filter.tsx';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { matters, must_report, speeds } from '../matter.ts';
import { KnowForm, MustActs } from './MustForms.tsx';
import { type Above, hallColumn, type Must, mustMarkOf, type Register } from './shapes.ts';
import './submissions.css';
import { words } from './words.ts';

interface TabProps {
  hall_id: number;
  of: Register | null;
  onChange: () => void;
}

/** The grave matters of a hall: told by when, written by when, read above (RPT-02). */
export function MustTab({ hall_id, of, onChange }: TabProps) {
  const say = useSay();
  const [knowing, know] = useState(false);
  return (
    <>
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(of?.must_reports.length ?? 0))}{' '}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>{' '}
            {of?.may.raise === true && (
              <Button kind="primary" onPress={() => know(true)}>
                {say(words.know)}
              </Button>
            )}
          </>
        }
      >
        {null}
      </FilterSentence>
      <MustTable rows={of?.must_reports ?? null} onChange={onChange} />
      <dl className="pg-parts su-speeds">
        {Object.entries(speeds).map(([speed, name]) => (
          <div key={speed}>
            <dt>{say(name)}</dt>
            <dd>
              {Object.values(matters)
                .filter(one => one.speed === speed)
                .map(one => say(one))
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
      {knowing && (
        <KnowForm
          hall_id={hall_id}
          onClose={() => know(false)}
          onDone={() => {
            know(false);
            onChange();
          }}
        />
      )}
    </>
  );
}

interface MustProps {
  /** Named where rows of several halls stand together. */
  halls?: Above['halls'];
  rows: Must[] | null;
  onChange: () => void;
}

/** Grave matters as rows, with what is to be done with each. */
export function MustTable({ halls, rows, onChange }: MustProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const when = (at: string) => momentOf(at, now, language);
  const late = (is: boolean) => is && <small className="fd-refused">{say(words.late_mark)}</small>;
  const columns: Column<Must>[] = [
    {
      ...{ id: 'no', head: say(words.no), sortBy: of => of.no },
      cell: of => (
        <>
          <b className="num">{of.no}</b>
          {of.of_incident && <small>{say(words.incident)}</small>}
        </>
      ),
    },
    ...(halls === undefined ? [] : [hallColumn<Must>(halls, say)]),
    {
      ...{ id: 'matter', head: say(words.what), sortBy: of => of.matter },
      cell: of => (
        <>
          <b>{say(matters[of.matter])}</b>
          <small>
            <Written text={of.said} />
          </small>
        </>
      ),
    },
    {
      ...{ id: 'known', head: say(words.known), sortBy: of => of.known_at },
      cell: of => (
        <>
          <span className="num">{when(of.known_at)}</span>
          <small>{say(of.knower)}</small>
        </>
      ),
    },
    {
      ...{ id: 'told', head: say(words.oral), sortBy: of => of.told_at ?? of.tell_due },
      cell: of => (
        <>
          <span className="num">
            {of.told_at === null ? say(words.by_then(when(of.tell_due))) : when(of.told_at)}
          </span>
          {of.told_to !== null && (
            <small>
              <Written text={of.told_to} />
            </small>
          )}
          {late(of.tell_late)}
        </>
      ),
    },
    {
      ...{ id: 'written', head: say(words.written), sortBy: of => of.written_at ?? of.write_due ?? '9' },
      cell: of => (
        <>
          <span className="num">{writtenWhen(of, when, say)}</span>
          {of.text !== null && (
            <small>
              <Written text={of.text} />
            </small>
          )}
          {late(of.write_late)}
        </>
      ),
    },
    {
      ...{ id: 'state', head: say(words.state), sortBy: of => of.state },
      cell: of => (
        <>
          <StateMark mark={mustMarkOf(of)}>{say(must_report.states[of.state])}</StateMark>
          {of.reader !== null && <small>{say(of.reader)}</small>}
        </>
      ),
    },
    { ...{ id: 'do', head: '' }, cell: of => <MustActs of={of} onDone={onChange} /> },
  ];
  return (
    <Table<Must>
      label={say(words.must)}
      rows={rows}
      rowId={of => of.id}
      columns={columns}
      empty={<EmptyPanel why="none" title={say(words.none_must)} />}
    />
  );
}

function writtenWhen(of: Must, when: (at: string) => string, say: ReturnType<typeof useSay>): string {
  if (of.written_at !== null) return when(of.written_at);
  return of.write_due === null ? '–' : say(words.by_then(when(of.write_due)));
}
