import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FilterSentence } from '../../../kit/ui/Filter.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { wrongField } from '../../../kit/ui/problem.ts';
import { kindBelow, unit_kinds } from '../../../modules/halls/organisation.ts';
import * as wire from '../../../modules/halls/organisation_wire.ts';
import { type Role, roles } from '../../../modules/people/roles.ts';
import { organisation_words as words } from './hall-words.ts';
import { RenameUnit } from './RenameUnit.tsx';

type Tree = z.output<typeof wire.organisation.answer>;
type Unit = Tree['units'][number];

/** The organisation (组织): group, province, branches, districts, halls and their counters; a post reaches whatever lies below it (ORG-15). */
export function OrganisationTab() {
  const say = useSay();
  const [tree, set] = useState<Tree | null>(null);
  const [picked, pick] = useState<number | null>(null);
  const [entering, enter] = useState(false);
  const refresh = useCallback(async () => {
    const outcome = await callApi(wire.organisation, {});
    if (outcome.ok) set(outcome.value);
  }, []);
  useEffect(() => void refresh(), [refresh]);
  if (tree === null) return <SkeletonPanel rows={8} row_px={34} />;
  const unit = tree.units.find(one => one.id === picked);
  const tops = tree.units.filter(one => !tree.units.some(other => other.id === one.parent_id));
  return (
    <div className="ad-body ad-body-wide">
      <div>
        <FilterSentence leaves={<Button onPress={() => enter(true)}>{say(words.enter)}</Button>}>
          {say(words.lead)} <ClauseChip id="ORG-15" />
        </FilterSentence>
        <ul className="ad-tree">
          {tops.map(one => (
            <Branch key={one.id} of={one} {...{ tree, picked, pick }} />
          ))}
        </ul>
      </div>
      <aside className="ad-panel" aria-label={say(words.pick)}>
        {unit === undefined ? (
          <EmptyPanel why="pick" title={say(words.pick)} />
        ) : (
          <OneUnit key={unit.id} of={unit} tree={tree} onChanged={() => void refresh()} />
        )}
      </aside>
      {entering && (
        <EnterUnit
          tree={tree}
          onClose={() => enter(false)}
          onDone={id => {
            enter(false);
            pick(id);
            void refresh();
          }}
        />
      )}
    </div>
  );
}

interface BranchProps {
  of: Unit;
  tree: Tree;
  picked: number | null;
  pick: (id: number) => void;
}

function Branch({ of, tree, picked, pick }: BranchProps) {
  const say = useSay();
  const below = tree.units.filter(one => one.parent_id === of.id);
  return (
    <li>
      <button type="button" aria-current={picked === of.id} onClick={() => pick(of.id)}>
        <b>{say(of.name)}</b> <small>{say(unit_kinds[of.kind])}</small>
        <span className="num">{say(words.halls(of.halls))}</span>
      </button>
      {below.length > 0 && (
        <ul>
          {below.map(one => (
            <Branch key={one.id} of={one} {...{ tree, picked, pick }} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** One unit: whose posts reach everything below, and the halls that belong to it, with their counters. */
function OneUnit({ of, tree, onChanged }: { of: Unit; tree: Tree; onChanged: () => void }) {
  const say = useSay();
  const act = useAct(wire.placeHall);
  const [moving, move] = useState<{ hall_id: number; to: string } | null>(null);
  const own = tree.halls.filter(one => one.unit_id === of.id);
  const places = tree.units.filter(one => one.kind === 'branch' || one.kind === 'district');
  const place = async () => {
    if (moving === null) return;
    const outcome = await act.run({ hall_id: moving.hall_id, unit_id: Number(moving.to) });
    if (!outcome.ok) return;
    move(null);
    onChanged();
  };
  return (
    <>
      <header>
        <h2>{say(of.name)}</h2>
        <span className="num">{of.id}</span>
      </header>
      <RenameUnit of={of} onChanged={onChanged} />
      <section>
        <h3>{say(words.posts)}</h3>
        {of.posts.length === 0 && <p>{say(words.no_posts)}</p>}
        <ul>
          {of.posts.map(one => (
            <li key={`${one.role} ${one.name.en}`}>
              <span>{say(one.name)}</span>
              <span>{say(roles[one.role as Role])}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{say(words.own_halls)}</h3>
        {own.length === 0 && <p>{say(words.none_here)}</p>}
        <ul>
          {own.map(hall => (
            <li key={hall.id} className={moving?.hall_id === hall.id ? 'ad-place' : undefined}>
              <span>
                {say(hall.name)} <small>{say(words.counters(hall.counters))}</small>
              </span>
              {moving?.hall_id === hall.id ? (
                <>
                  <SelectField
                    label={say(words.belongs)}
                    value={moving.to}
                    onChange={to => move({ hall_id: hall.id, to })}
                    options={places.map(one => ({ value: String(one.id), name: say(one.name) }))}
                    error={wrongField(act.problem, 'unit_id')}
                  />
                  <Button busy={act.pending} onPress={() => void place()}>
                    {say(words.place)}
                  </Button>
                </>
              ) : (
                <Button kind="quiet" onPress={() => move({ hall_id: hall.id, to: String(of.id) })}>
                  {say(words.place)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface EnterProps {
  tree: Tree;
  onClose: () => void;
  onDone: (id: number) => void;
}

function EnterUnit({ tree, onClose, onDone }: EnterProps) {
  const say = useSay();
  const act = useAct(wire.enterUnit);
  const parents = tree.units.filter(one => kindBelow(one.kind) !== undefined);
  const [of, fill] = useState({
    ...{ id: '', name_zh: '', name_en: '' },
    parent_id: String(parents.find(one => one.kind === 'branch')?.id ?? parents[0]?.id ?? ''),
  });
  const parent = parents.find(one => String(one.id) === of.parent_id);
  const kind = parent === undefined ? undefined : kindBelow(parent.kind);
  const save = async () => {
    if (kind === undefined) return;
    const { name_zh, name_en } = of;
    const outcome = await act.run({
      id: Number(of.id),
      parent_id: Number(of.parent_id),
      kind,
      name_zh,
      name_en,
    });
    if (outcome.ok) onDone(outcome.value.id);
  };
  const text = (name: 'id' | 'name_zh' | 'name_en') => (
    <TextField
      label={say(words[name])}
      value={of[name]}
      onChange={value => fill({ ...of, [name]: value })}
      error={wrongField(act.problem, name)}
    />
  );
  return (
    <Dialog
      title={say(words.enter)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" busy={act.pending} onPress={() => void save()}>
            {say(words.enter)}
          </Button>
        </>
      }
    >
      <div className="ad-fields">
        <SelectField
          label={say(words.parent)}
          value={of.parent_id}
          onChange={parent_id => fill({ ...of, parent_id })}
          options={parents.map(one => ({ value: String(one.id), name: say(one.name) }))}
          {...(kind === undefined ? {} : { help: say(words.becomes(say(unit_kinds[kind]))) })}
        />
        {text('id')}
        {text('name_zh')}
        {text('name_en')}
      </div>
    </Dialog>
  );
}
