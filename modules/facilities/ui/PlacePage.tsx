import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import { Shown, TakePicture } from '../../checklists/ui/Picture.tsx';
import { type Role, roles } from '../../people/roles.ts';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { equipment_kinds, zone_kinds } from '../equipment.ts';
import * as wire from '../wire.ts';
import './place.css';
import { Publications } from './Publications.tsx';
import { Signs } from './Signs.tsx';
import type { Facilities, Need, Zone } from './shapes.ts';
import { Wifi } from './Wifi.tsx';
import { place as words } from './words.ts';
import { ZoneForm } from './ZoneForm.tsx';

/** The place (厅容): what the standard asks for and what falls short, the zones, their signs. */
export function PlacePage({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const found = useLive<Facilities>(
    `/api/halls/${hall_id}/facilities`,
    'facilities',
    'counters',
    'halls',
    'people',
  );
  const [editing, edit] = useState<Zone | 'new' | null>(null);
  if (found.state === 'refused' && found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={10} row_px={34} />;
  const of = found.data;
  const keeps = holds(who, 'hall_manager');
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  return (
    <section className="pl">
      <h1>
        {say(words.title)} <small>{say(of.star === null ? words.no_stars : words.stars(of.star))}</small>{' '}
        <ClauseChip id="FAC-01" />
      </h1>
      <Gaps of={of} />
      <header className="pl-head">
        <h2>{say(words.zones)}</h2>
        {keeps && <Button onPress={() => edit('new')}>{say(words.enter)}</Button>}
      </header>
      <Table<Zone>
        label={say(words.zones)}
        columns={zoneColumns({ say, hall_id, keeps, edit, doing })}
        rows={of.zones}
        rowId={one => one.id}
        empty={
          <EmptyPanel why="none" title={say(words.no_zones)}>
            {say(words.no_zones_note)}
          </EmptyPanel>
        }
      />
      <Wifi {...{ hall_id, keeps }} ssid={of.wifi?.ssid ?? ''} act={doing} />
      <Signs {...{ hall_id, who, act }} />
      <Publications {...{ hall_id, who, act }} />
      {editing !== null && (
        <ZoneForm
          {...{ hall_id }}
          of={editing === 'new' ? null : editing}
          act={doing}
          onClose={() => edit(null)}
        />
      )}
    </section>
  );
}

function Gaps({ of }: { of: Facilities }) {
  const say = useSay();
  const short = of.standard.filter(one => of.gaps.includes(one.kind));
  const count = short.length + of.missing.length;
  if (count === 0) return <StateMark mark="done">{say(words.whole)}</StateMark>;
  return (
    <>
      <StateMark mark="near">{say(words.gaps(count))}</StateMark>
      {of.missing.map(one => (
        <p key={one.kind}>
          {say(words.missing(say(zone_kinds[one.kind])))} <ClauseChip id={one.row} />
        </p>
      ))}
      {short.length > 0 && (
        <Table<Need>
          label={say(words.what)}
          rows={short}
          rowId={one => one.kind}
          columns={[
            { id: 'what', head: say(words.what), cell: one => <b>{say(equipment_kinds[one.kind])}</b> },
            { id: 'needs', head: say(words.needs), figures: true, cell: one => one.least },
            { id: 'has', head: say(words.has), figures: true, cell: one => one.has },
            {
              id: 'short',
              head: say(words.short_of),
              figures: true,
              cell: one => <b>{one.least - one.has}</b>,
            },
            { id: 'row', head: say(words.clause), cell: one => <ClauseChip id={one.row} /> },
          ]}
        />
      )}
    </>
  );
}

interface ZoneTools {
  say: (of: Words) => string;
  hall_id: number;
  keeps: boolean;
  edit: (of: Zone) => void;
  doing: Act;
}

function zoneColumns({ say, hall_id, keeps, edit, doing }: ZoneTools): Column<Zone>[] {
  return [
    { id: 'name', head: say(words.zone), cell: one => <b>{say(one.name)}</b> },
    {
      id: 'kind',
      head: say(words.kind),
      cell: one => [one.kind, ...one.also].map(kind => say(zone_kinds[kind])).join(say(words.and)),
    },
    {
      id: 'post',
      head: say(words.post),
      cell: one =>
        one.post === null ? (
          say(words.nobody)
        ) : (
          <>
            {say(roles[one.post as Role] ?? { zh: one.post, en: one.post })}{' '}
            {say(words.staff(Math.max(0, one.staff_min - one.short), one.staff_min))}{' '}
            {one.short > 0 && <StateMark mark="near">{say(words.short)}</StateMark>}
          </>
        ),
    },
    {
      id: 'equipment',
      head: say(words.equipment),
      cell: one => (
        <span className="pl-things">
          {one.equipment
            .filter(of => of.count > 0)
            .map(of => (
              <span key={of.kind}>
                {say(equipment_kinds[of.kind])} <b className="num">{of.count}</b>
              </span>
            ))}
        </span>
      ),
    },
    {
      id: 'picture',
      head: say(words.in_order),
      cell: one => (
        <span className="pl-picture">
          {one.picture_id !== null && (
            <Shown {...{ hall_id }} picture_id={one.picture_id} name={words.in_order} />
          )}
          {keeps ? (
            <TakePicture
              {...{ hall_id }}
              taken={one.picture_id !== null}
              onTaken={picture_id => void doing(wire.pictureZone, { hall_id, zone_id: one.id, picture_id })}
            />
          ) : (
            one.picture_id === null && say(words.no_picture)
          )}
        </span>
      ),
    },
    {
      id: 'amend',
      head: '',
      cell: one => keeps && <Button onPress={() => edit(one)}>{say(words.amend)}</Button>,
    },
  ];
}
