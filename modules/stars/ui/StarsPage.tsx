import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import './stars.css';
import { stars as words } from './words.ts';

type Ratings = z.output<typeof wire.ratings.answer>;
type Hall = Ratings['halls'][number];

/** The stars of the halls below (ORG-11): what each is rated by, what that earns, what waits for a decision. */
export function StarsPage() {
  const say = useSay();
  const found = useLive<Ratings>('/api/star-ratings', 'stars', 'mystery', 'evaluation');
  const [doing, start] = useState<{ hall: Hall; verb: Verb } | null>(null);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={8} row_px={40} />;
  const rank = (of: Hall) => (of.waits === null ? 0 : 2) + (of.most === null ? 0 : 1);
  return (
    <div className="sr">
      <p>
        {say(words.lead)} <ClauseChip id="ORG-11" />
      </p>
      <Table<Hall>
        label={say(words.name)}
        rows={found.data.halls.toSorted((a, b) => rank(b) - rank(a) || a.id - b.id)}
        rowId={one => String(one.id)}
        columns={columnsOf(say, (hall, verb) => start({ hall, verb }))}
      />
      {doing !== null && (
        <StarDialog
          {...doing}
          onClose={() => start(null)}
          onDone={() => {
            start(null);
            found.refresh();
          }}
        />
      )}
    </div>
  );
}

type Verb = 'propose' | 'decide' | 'send_back';

const shown = (value: number | null): string => value?.toFixed(1) ?? '–';

/** Stars as a row of signs, and as a word for whoever hears them. */
function Stars({ of }: { of: number | null }) {
  const say = useSay();
  if (of === null) return <span className="sr-quiet">{say(words.none)}</span>;
  return (
    <span className="sr-stars" role="img" aria-label={say(words.many(of))}>
      {'★'.repeat(of)}
      <span>{'★'.repeat(5 - of)}</span>
    </span>
  );
}

function columnsOf(say: (of: Words) => string, start: (hall: Hall, verb: Verb) => void): Column<Hall>[] {
  const figure = (id: 'scorecard' | 'mystery' | 'facilities' | 'points'): Column<Hall> => ({
    ...{ id, head: say(words[id]), figures: true, cell: one => shown(one[id]), sortBy: one => one[id] ?? -1 },
  });
  return [
    { id: 'hall', head: say(words.hall), cell: one => say(one.name), sortBy: one => one.id },
    {
      id: 'now',
      head: say(words.now),
      cell: one => (
        <>
          <Stars of={one.star} />
          {one.valid_until !== null && <small className="num">{one.valid_until}</small>}
        </>
      ),
      sortBy: one => one.star ?? 0,
    },
    ...(['scorecard', 'mystery', 'facilities', 'points'] as const).map(figure),
    {
      id: 'earns',
      head: say(words.earns),
      cell: one => (
        <>
          {one.most === null ? (
            <span className="sr-quiet">{say(words.not_measured)}</span>
          ) : (
            <Stars of={one.most} />
          )}
          {one.losses.map(loss => (
            <small key={loss}>{say(words[loss])}</small>
          ))}
        </>
      ),
    },
    {
      id: 'waits',
      head: say(words.state),
      cell: one =>
        one.waits === null ? (
          one.proposable !== null && (
            <Button onPress={() => start(one, 'propose')}>{say(words.propose)}</Button>
          )
        ) : (
          <span className="sr-acts">
            <StateMark mark="near">{say(words.proposed(one.waits.star))}</StateMark>
            {one.may_decide && (
              <>
                <Button kind="primary" onPress={() => start(one, 'decide')}>
                  {say(words.decide)}
                </Button>
                <Button onPress={() => start(one, 'send_back')}>{say(words.send_back)}</Button>
              </>
            )}
          </span>
        ),
    },
  ];
}

interface DialogProps {
  hall: Hall;
  verb: Verb;
  onClose: () => void;
  onDone: () => void;
}

function StarDialog({ hall, verb, onClose, onDone }: DialogProps) {
  const say = useSay();
  const most = hall.proposable ?? 1;
  const form = useForm({ star: String(most), text: '' });
  const { star, text } = form.draft;
  const send = async () => {
    const sent =
      verb === 'propose'
        ? await form.send(wire.propose, { hall_id: hall.id, star: Number(star), reason: text })
        : await form.send(wire.decide, {
            ...{ hall_id: hall.id, rating_id: hall.waits?.id ?? '', verb, decision: text },
          });
    if (sent !== undefined) onDone();
  };
  const field = verb === 'propose' ? 'reason' : 'decision';
  return (
    <FormDialog
      title={words[verb]}
      of={form}
      fields={['star', field]}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <p>
        <b>{say(hall.name)}</b> <Stars of={verb === 'propose' ? hall.star : (hall.waits?.star ?? null)} />
      </p>
      {verb !== 'propose' && <p>{hall.waits?.reason}</p>}
      {verb === 'propose' && (
        <SelectField
          label={say(words.stars)}
          value={star}
          options={Array.from({ length: most }, (_, at) => String(most - at)).map(value => ({
            value,
            name: say(words.many(Number(value))),
          }))}
          onChange={to => form.put({ star: to })}
          error={form.wrong('star')}
        />
      )}
      <AreaField
        label={say(words.reason)}
        value={text}
        onChange={to => form.put({ text: to })}
        error={form.wrong(field, 'text')}
      />
    </FormDialog>
  );
}
