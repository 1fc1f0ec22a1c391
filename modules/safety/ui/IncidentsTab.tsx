import { useState } from 'react';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { classes, grades, kinds } from '../catalogue.ts';
import { incident } from '../incident.ts';
import { IncidentPanel } from './IncidentPanel.tsx';
import { type IncidentRow, incident_marks, type Safety } from './shapes.ts';
import { words } from './words.ts';

/** The register of incidents: what goes on first (SAF-03, SAF-19). */
export function IncidentsTab({
  hall_id,
  of,
  onChange,
}: {
  hall_id: number;
  of: Safety;
  onChange: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const [chosen, choose] = useState<string | null>(null);
  return (
    <div className="sf-two">
      <Table<IncidentRow>
        label={say(words.incidents)}
        rows={of.incidents}
        rowId={one => one.id}
        selected={chosen}
        onOpen={one => choose(one.id)}
        columns={columnsOf(say, at => momentOf(at, now, language))}
        empty={
          <EmptyPanel why="none" title={say(words.none_incidents)}>
            {say(words.none_incidents_note)}
          </EmptyPanel>
        }
      />
      <aside>
        {chosen === null ? (
          <p className="pg-note">{say(words.choose)}</p>
        ) : (
          <IncidentPanel key={chosen} {...{ hall_id, incident_id: chosen }} onChange={onChange} />
        )}
      </aside>
    </div>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>, when: (at: string) => string): Column<IncidentRow>[] => [
  {
    ...{ id: 'no', head: say(words.no) },
    cell: of => (
      <>
        <b className="num">{of.no}</b>
        <small className="num">{when(of.detected_at)}</small>
      </>
    ),
    sortBy: of => of.no,
  },
  {
    ...{ id: 'what', head: say(words.what) },
    cell: of => (
      <span className="sf-said">
        <Written text={of.said} />
        <small>
          <Written text={of.place} />
        </small>
      </span>
    ),
  },
  {
    ...{ id: 'kind', head: say(words.kind) },
    cell: of =>
      of.kind === null || of.class === null ? (
        '–'
      ) : (
        <>
          {say(kinds[of.kind])}
          <small>
            {say(classes[of.class])}
            {of.grade !== null && ` · ${say(grades[of.grade])}`}
          </small>
        </>
      ),
    sortBy: of => of.kind ?? '',
  },
  {
    ...{ id: 'due', head: say(words.tell_by) },
    cell: of => (
      <span className={of.late ? 'sf-late num' : 'num'}>
        {of.tell_due === null ? '–' : when(of.tell_due)}
      </span>
    ),
  },
  {
    ...{ id: 'state', head: say(words.state) },
    cell: of => (
      <StateMark mark={of.late ? 'over' : incident_marks[of.state]}>
        {say(incident.states[of.state])}
      </StateMark>
    ),
    sortBy: of => of.state,
  },
];
