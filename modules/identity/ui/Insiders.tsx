import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { TextField } from '../../../kit/ui/Field.tsx';
import { dayOf, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { type Role, roles } from '../../people/roles.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../privacy_wire.ts';
import { insider_words as words } from './words.ts';

type Found = z.output<typeof wire.readAnomalies.answer>;
type Rights = z.output<typeof wire.readRights.answer>;

/** Looks at personal data that stand out, who may look at all, and the review of each quarter (PRIV-10). */
export function Insiders({ hall_id, who }: { hall_id: number; who: Who }) {
  const say = useSay();
  const language = useLanguage();
  const found = useLive<Found>(`/api/halls/${hall_id}/personal-data-anomalies`, 'identity');
  const rights = useLive<Rights>(`/api/halls/${hall_id}/personal-data-rights`, 'people');
  const when = (at: string) => `${dayOf(at, language)} ${timeOfDay(at)}`;
  const columns: Column<Found['anomalies'][number]>[] = [
    { id: 'at', head: say(words.when), cell: row => <span className="num">{when(row.at)}</span> },
    {
      id: 'who',
      head: say(words.who),
      cell: row => `${row.name === null ? '–' : say(row.name)} ${row.staff_no ?? ''}`,
    },
    { id: 'kind', head: say(words.what), cell: row => say(words[row.kind]) },
  ];
  const done = found.data?.reviews.find(one => one.quarter === found.data?.quarter);
  const last = found.data?.reviews[0];
  return (
    <section>
      <h2 className="of-part">
        {say(words.title)} <ClauseChip id="PRIV-10" />
      </h2>
      <Table
        label={say(words.title)}
        columns={columns}
        rows={found.data?.anomalies ?? null}
        rowId={row => `${row.at} ${row.kind} ${row.staff_no}`}
        empty={<EmptyPanel title={say(words.none)} />}
      />
      <h3>{say(words.rights)}</h3>
      <ul className="of-names">
        {(rights.data?.rights ?? []).map(one => (
          <li key={`${one.staff_no} ${one.role}`}>
            <b>{say(one.name)}</b> <span className="num">{one.staff_no}</span>
            <span className="of-quiet">{say(roles[one.role as Role])}</span>
          </li>
        ))}
      </ul>
      {last !== undefined && (
        <p className="of-quiet">
          {say(words.reviewed(last.quarter, last.rights))} {say(last.by)}{' '}
          <span className="num">{when(last.reviewed_at)}</span>
        </p>
      )}
      {done === undefined && found.data !== null && holds(who, 'hall_manager', 'privacy_officer') && (
        <Review hall_id={hall_id} quarter={found.data.quarter} onDone={found.refresh} />
      )}
    </section>
  );
}

function Review({ hall_id, quarter, onDone }: { hall_id: number; quarter: string; onDone: () => void }) {
  const say = useSay();
  const [note, type] = useState('');
  const send = async () => {
    const outcome = await callApi(wire.reviewRights, { hall_id, note });
    if (outcome.ok) onDone();
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  };
  return (
    <div className="of-review">
      <TextField label={say(words.note(quarter))} value={note} onChange={type} />
      <Button why={note.trim().length >= 2 ? undefined : say(words.note_first)} onPress={() => void send()}>
        {say(words.review)}
      </Button>
    </div>
  );
}
