import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { AreaField, CheckField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page, PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { lead, outcome_codes, outcome_words } from '../lead.ts';
import * as wire from '../wire.ts';
import { lead_words as words } from './words.ts';

type Seen = z.output<typeof wire.leads.answer>;
type Lead = Seen['leads'][number];

/** Leads (线索) of a hall: promoters note, clerks take up and close (ROLE-10). */
export function LeadsPage({ hall_id, act }: { hall_id: number; act: Act }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow();
  const found = useLive<Seen>(`/api/halls/${hall_id}/leads`, 'leads');
  const [adding, add] = useState(false);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    found.refresh();
    return done;
  };
  const columns = columnsOf(say, at => momentOf(at, now, language), { hall_id, act: doing });
  return (
    <Page title={say(words.title)} clauses={['ROLE-10']}>
      <PartHead title={say(words.note)}>
        {found.data?.may_note === true && (
          <Button kind="primary" onPress={() => add(true)}>
            {say(words.add)}
          </Button>
        )}
      </PartHead>
      <Table<Lead>
        label={say(words.title)}
        rows={found.data?.leads ?? null}
        rowId={one => one.id}
        columns={columns}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      {adding && (
        <NoteForm
          hall_id={hall_id}
          onClose={() => {
            add(false);
            found.refresh();
          }}
        />
      )}
    </Page>
  );
}

const marks = { noted: 'near', accepted: 'running', closed: 'not-open', lapsed: 'not-open' } as const;

/** Green for what was bought alone: whoever thinks it over or was not found is closed too, and nothing to be pleased about. */
const markOf = ({ state, outcome }: Lead) => (outcome === 'bought' ? 'done' : marks[state]);

const columnsOf = (
  say: ReturnType<typeof useSay>,
  when: (at: string) => string,
  { hall_id, act }: { hall_id: number; act: Act },
): Column<Lead>[] => [
  { id: 'at', head: say(words.at), cell: one => <span className="num">{when(one.noted_at)}</span> },
  { id: 'model', head: say(words.model), cell: one => <b lang="zh">{one.model}</b> },
  { id: 'wish', head: say(words.wish), cell: one => <span lang="zh">{one.note}</span> },
  {
    id: 'ticket',
    head: say(words.ticket),
    cell: one => <span className="num">{one.ticket_label ?? '–'}</span>,
  },
  {
    ...{ id: 'promoter', head: say(words.promoter) },
    cell: one => (
      <>
        {say(one.promoter)} <small lang="zh">{one.employer}</small>
      </>
    ),
  },
  { id: 'clerk', head: say(words.clerk), cell: one => (one.clerk === null ? '–' : say(one.clerk)) },
  {
    ...{ id: 'state', head: say(words.state) },
    cell: one => (
      <StateMark mark={markOf(one)}>
        {say(one.outcome === null ? lead.states[one.state] : outcome_words[one.outcome])}
      </StateMark>
    ),
  },
  {
    ...{ id: 'do', head: '' },
    cell: one => (
      <>
        {one.may_accept && (
          <Button onPress={() => void act(wire.acceptLead, { hall_id, lead_id: one.id })}>
            {say(words.accept)}
          </Button>
        )}
        {one.may_close &&
          outcome_codes.map(outcome => (
            <Button
              key={outcome}
              onPress={() => void act(wire.closeLead, { hall_id, lead_id: one.id, outcome })}
            >
              {say(outcome_words[outcome])}
            </Button>
          ))}
      </>
    ),
  },
];

function NoteForm({ hall_id, onClose }: { hall_id: number; onClose: () => void }) {
  const say = useSay();
  const form = useForm({ model: '', note: '', ticket: '', consented: false });
  const { draft, put, wrong } = form;
  const keep = async () => {
    const { ticket, ...said } = draft;
    const ticket_label = ticket.trim() === '' ? null : ticket.trim().toUpperCase();
    if ((await form.send(wire.noteLead, { hall_id, ...said, ticket_label })) !== undefined) onClose();
  };
  return (
    <FormDialog
      title={words.add}
      keep={words.keep}
      of={form}
      fields={['model', 'note', 'ticket_label', 'consented']}
      onClose={onClose}
      onKeep={() => void keep()}
    >
      <TextField
        label={say(words.model)}
        value={draft.model}
        onChange={model => put({ model })}
        error={wrong('model')}
      />
      <AreaField
        label={say(words.wish)}
        value={draft.note}
        onChange={note => put({ note })}
        error={wrong('note')}
      />
      <TextField
        label={say(words.ticket)}
        help={say(words.ticket_help)}
        value={draft.ticket}
        onChange={ticket => put({ ticket })}
        error={wrong('ticket_label', 'ticket')}
      />
      <CheckField
        label={say(words.consented)}
        checked={draft.consented}
        onChange={consented => put({ consented })}
        error={wrong('consented')}
      />
    </FormDialog>
  );
}
