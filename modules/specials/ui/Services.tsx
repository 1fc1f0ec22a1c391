import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import { special_kinds } from '../special.ts';
import * as wire from '../wire.ts';
import type { PartProps, Service } from './shapes.ts';
import { specials_words as words } from './words.ts';

/** The special services of the hall: owner, use, review, and whether the public board shows it (SVC-10). */
export function Services({ hall_id, who, act, of }: PartProps) {
  const say = useSay();
  const leads = holds(who, 'hall_manager', 'duty_manager');
  const [offering, offer] = useState(false);
  const [reviewing, review] = useState<Service | null>(null);
  return (
    <>
      <PartHead title={say(words.services)} clauses={['SVC-10']}>
        {leads && <Button onPress={() => offer(true)}>{say(words.offer)}</Button>}
      </PartHead>
      <p className="pg-note">{say(words.services_note)}</p>
      <Table<Service>
        label={say(words.services)}
        rows={of?.services ?? null}
        rowId={one => one.id}
        columns={[
          {
            id: 'what',
            head: say(words.what),
            cell: one => (
              <>
                <b>{say(special_kinds[one.kind])}</b>
                <small>{say(one.terms)}</small>
              </>
            ),
          },
          { id: 'owner', head: say(words.owner), cell: one => say(one.owner) },
          {
            id: 'used',
            head: say(words.used(of?.days ?? 0)),
            figures: true,
            cell: one => one.used,
            sortBy: one => one.used,
          },
          {
            id: 'review',
            head: say(words.review_by),
            cell: one => (
              <>
                <span className="num">{one.review_by}</span>
                {one.review_note !== null && <small>{one.review_note}</small>}
              </>
            ),
            sortBy: one => one.review_by,
          },
          { id: 'state', head: say(words.state), cell: one => <Offered of={one} /> },
          {
            id: 'do',
            head: '',
            cell: one => <ServiceActs {...{ hall_id, leads, act, review }} of={one} />,
          },
        ]}
        empty={<EmptyPanel title={say(words.no_services)}>{say(words.no_services_note)}</EmptyPanel>}
      />
      {offering && of !== null && (
        <AskDialog
          title={say(words.offer)}
          onClose={() => offer(false)}
          fields={[
            {
              ...{ key: 'kind', label: say(words.what), kind: 'choice' },
              options: Object.entries(special_kinds)
                .filter(([kind]) => !of.services.some(one => one.kind === kind))
                .map(([value, name]) => ({ value, name: say(name) })),
            },
            {
              ...{ key: 'owner_id', label: say(words.owner), kind: 'choice' },
              options: of.staff.map(one => ({ value: one.id, name: say(one.name) })),
            },
            { key: 'terms_zh', label: say(words.terms_zh), kind: 'text', help: say(words.terms_note) },
            { key: 'terms_en', label: say(words.terms_en), kind: 'text' },
          ]}
          onKeep={values => act(wire.offerService, { hall_id, ...values } as never)}
        />
      )}
      {reviewing !== null && (
        <AskDialog
          title={say(words.review)}
          note={say(words.review_note)}
          onClose={() => review(null)}
          fields={[{ key: 'note', label: say(words.found), kind: 'area' }]}
          onKeep={({ note = '' }) => act(wire.reviewService, { hall_id, service_id: reviewing.id, note })}
        />
      )}
    </>
  );
}

function Offered({ of }: { of: Service }) {
  const say = useSay();
  if (of.offered) return <StateMark mark="done">{say(words.published)}</StateMark>;
  return of.state === 'suspended' ? (
    <StateMark mark="not-open">{say(words.suspended)}</StateMark>
  ) : (
    <StateMark mark="over">{say(words.off_board)}</StateMark>
  );
}

interface ActsProps {
  hall_id: number;
  leads: boolean;
  act: Act;
  of: Service;
  review: (of: Service) => void;
}

function ServiceActs({ hall_id, leads, act, of, review }: ActsProps) {
  const say = useSay();
  const at = { hall_id, service_id: of.id };
  const counts_itself = of.kind === 'umbrella' || of.kind === 'home_visit';
  return (
    <span className="pg-do">
      {of.state === 'open' && !counts_itself && (
        <Button onPress={() => void act(wire.useService, at)}>{say(words.use)}</Button>
      )}
      {leads && !of.mine && <Button onPress={() => review(of)}>{say(words.review)}</Button>}
      {leads && of.state === 'open' && (
        <Button kind="quiet" onPress={() => void act(wire.stopService, { ...at, verb: 'suspend' })}>
          {say(words.suspend)}
        </Button>
      )}
      {leads && (
        <Button kind="quiet" onPress={() => void act(wire.stopService, { ...at, verb: 'end' })}>
          {say(words.end)}
        </Button>
      )}
    </span>
  );
}
