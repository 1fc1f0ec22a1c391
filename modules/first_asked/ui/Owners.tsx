import type { z } from 'zod';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { hand_over, kinds } from '../hand_over.ts';
import type * as wire from '../wire.ts';
import { words } from './words.ts';

type Ledger = z.output<typeof wire.ledger.answer>;
type Owner = Ledger['owners'][number];
type Handed = Ledger['lately'][number];

/** What each owner has open, what of it is late with its points, and what changed hands lately (FRQ-03). */
export function Owners({ owners, lately }: { owners: Owner[]; lately: Handed[] }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(60_000);
  const by_owner: Column<Owner>[] = [
    { ...{ id: 'name', head: say(words.owner) }, cell: of => say(of.name) },
    {
      ...{ id: 'open', head: say(words.open), figures: true },
      cell: of => <span className="num">{of.open}</span>,
    },
    {
      ...{ id: 'late', head: say(words.late), figures: true },
      cell: of => <span className={of.late > 0 ? 'num fa-late' : 'num'}>{of.late}</span>,
    },
    {
      ...{ id: 'points', head: say(words.points), figures: true },
      cell: of => <span className="num">{of.points}</span>,
    },
  ];
  const handed: Column<Handed>[] = [
    {
      ...{ id: 'at', head: say(words.since) },
      cell: of => <span className="num">{momentOf(of.at, now, language)}</span>,
    },
    { ...{ id: 'kind', head: say(words.matter) }, cell: of => say(kinds[of.kind]) },
    {
      ...{ id: 'who', head: say(words.owner) },
      cell: of => `${say(of.from)} → ${say(of.owner ?? of.to)}`,
    },
    { ...{ id: 'state', head: '' }, cell: of => say(hand_over.states[of.state]) },
  ];
  const empty = <EmptyPanel why="none" title={say(words.none)} />;
  return (
    <div className="fa-two">
      <section>
        <PartHead title={say(words.owners)} clauses={['FRQ-03']} />
        <Table<Owner>
          label={say(words.owners)}
          rows={owners.toSorted((a, b) => b.points - a.points)}
          rowId={of => of.id}
          columns={by_owner}
          empty={empty}
        />
      </section>
      <section>
        <PartHead title={say(words.lately)} clauses={['FRQ-02']} />
        <Table<Handed>
          label={say(words.lately)}
          rows={lately}
          rowId={of => of.id}
          columns={handed}
          empty={empty}
        />
      </section>
    </div>
  );
}
