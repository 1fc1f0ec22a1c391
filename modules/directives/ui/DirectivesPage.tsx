import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import './directives.css';
import type { Words } from '../../../kit/words.ts';
import { OneDirective } from './OneDirective.tsx';
import { SetDirective } from './SetDirective.tsx';
import type { Directive, Directives } from './shapes.ts';
import { directives as words } from './words.ts';

/** Directives: what was asked of many halls, how far each is, and a new one (ORG-13). */
export function DirectivesPage({ types }: { types: Readonly<Record<string, Words>> }) {
  const say = useSay();
  const found = useLive<Directives>('/api/directives', 'checklists', 'directives');
  const [setting, open] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const list = found.data?.directives ?? null;
  const one = list?.find(each => each.id === chosen) ?? null;
  return (
    <div className="di">
      <section className="di-main">
        <header>
          <p>
            {say(words.lead)} <ClauseChip id="ORG-13" />
          </p>
          {found.data?.may_set === true && (
            <Button kind="primary" onPress={() => open(true)}>
              {say(words.set)}
            </Button>
          )}
        </header>
        {list === null && <SkeletonPanel rows={6} row_px={44} />}
        {list?.length === 0 && (
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        )}
        {list !== null && list.length > 0 && <List of={list} chosen={chosen} onChoose={choose} />}
      </section>
      <aside className="di-side">
        {one === null ? (
          <EmptyPanel why="pick" title={say(words.pick)} />
        ) : (
          <OneDirective key={one.id} of={one} onDone={found.refresh} />
        )}
      </aside>
      {setting && (
        <SetDirective
          types={types}
          onClose={() => open(false)}
          onDone={id => {
            open(false);
            choose(id);
            found.refresh();
          }}
        />
      )}
    </div>
  );
}

interface ListProps {
  of: readonly Directive[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

function List({ of, chosen, onChoose }: ListProps) {
  const say = useSay();
  return (
    <table className="di-list">
      <thead>
        <tr>
          <th scope="col">{say(words.what)}</th>
          <th scope="col">{say(words.due)}</th>
          <th scope="col">{say(words.progress)}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(one => (
          <tr key={one.id} className={one.id === chosen ? 'di-on' : undefined}>
            <th scope="row">
              <button type="button" onClick={() => onChoose(one.id)}>
                {say(one.say)}
              </button>
              <ClauseChip id={one.clause} />
            </th>
            <td className="num">{isoDay(one.due_at)}</td>
            <td>
              <Progress of={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A bar of the halls that are done, and in words what is left. */
function Progress({ of }: { of: Directive }) {
  const say = useSay();
  const count = (is: (hall: Directive['halls'][number]) => boolean) => of.halls.filter(is).length;
  const done = count(one => one.state === 'passed');
  const to_check = count(one => one.state === 'mended');
  const over = count(one => one.over);
  return (
    <div className="di-progress">
      <progress max={of.halls.length} value={done} aria-label={say(words.done_of(done, of.halls.length))} />
      <span>{say(of.state === 'closed' ? words.closed : words.done_of(done, of.halls.length))}</span>
      {to_check > 0 && <span>{say(words.to_check(to_check))}</span>}
      {over > 0 && <span className="di-over">{say(words.over(over))}</span>}
    </div>
  );
}
