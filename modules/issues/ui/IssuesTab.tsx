import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import { codesOf, type Kind, kinds } from '../catalogue.ts';
import { IssueTable } from './IssueTable.tsx';
import { OneIssue } from './OneIssue.tsx';
import type { Register, Row } from './shapes.ts';
import { TakeIssue } from './TakeIssue.tsx';
import { words } from './words.ts';

const views = ['open', 'to_conclude', 'repeated', 'mine', 'all'] as const;
type View = (typeof views)[number];
export const shows: Record<View, (of: Row) => boolean> = {
  open: of => of.state !== 'closed',
  to_conclude: of => of.state === 'settled',
  repeated: of => of.repeats > 0,
  mine: of => of.mine && of.state === 'concluded',
  all: () => true,
};

interface TabProps {
  hall_id: number;
  month: string;
  of: Register | null;
  onChange: () => void;
}

/** The register of issues of a hall, each with where its own course stands (SVC-18, SVC-19). */
export function IssuesTab({ hall_id, month, of, onChange }: TabProps) {
  const say = useSay();
  const [view, look] = useState<View>('open');
  const [kind, about] = useState('all');
  const [typed, type] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const [taking, take] = useState(false);
  const rows = of?.issues.filter(
    one =>
      shows[view](one) &&
      (kind === 'all' || one.kind === kind) &&
      finds(`${one.no} ${one.flow_no} ${one.said}`, typed),
  );
  return (
    <section className="is-tab">
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(rows?.length ?? 0))}{' '}
            {of?.may.all === true && (
              <ExportButton hall_id={hall_id} kind="issues" about={{ month }} label={say(words.export)} />
            )}{' '}
            {of?.may.take === true && (
              <Button kind="primary" onPress={() => take(true)}>
                {say(words.take)}
              </Button>
            )}
          </>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.status)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
        <Filter
          label={say(words.kind)}
          value={kind}
          all="all"
          options={[
            { value: 'all', name: say(words.all) },
            ...codesOf(kinds).map(value => ({ value, name: say(kinds[value as Kind]) })),
          ]}
          onChoose={about}
        />
      </FilterSentence>
      <div className="is-two">
        <IssueTable rows={rows ?? null} chosen={chosen} onChoose={row => choose(row.id)} />
        <aside>
          {chosen === null || of === null ? (
            <EmptyPanel why="pick" title={say(words.choose)} />
          ) : (
            <OneIssue
              key={chosen}
              {...{ hall_id, issue_id: chosen, staff: of.staff, may: of.may }}
              onChange={onChange}
            />
          )}
        </aside>
      </div>
      {taking && of !== null && (
        <TakeIssue
          hall_id={hall_id}
          devices={of.devices}
          call_centre={of.may.call_centre}
          onClose={() => take(false)}
          onDone={onChange}
        />
      )}
    </section>
  );
}
