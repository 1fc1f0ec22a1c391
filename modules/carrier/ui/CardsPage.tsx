import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { NumberField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import * as people from '../../people/wire.ts';
import type * as wire from '../wire.ts';
import { Register } from './Register.tsx';
import { cards as words } from './words.ts';

type Cards = z.output<typeof wire.readCards.answer>;
type Box = Cards['boxes'][number];
type Verb = 'issue' | 'hand_back';

interface Asking {
  verb: Verb;
  box: Box;
}

interface CardsPageProps {
  hall_id: number;
  who: people.Who;
  act: Act;
}

/** The hall's SIM cards: the stock and every clerk's box; cards change hands against two signatures (SIM-06). */
export function CardsPage({ hall_id, who, act }: CardsPageProps) {
  const say = useSay();
  const found = useLive<Cards>(`/api/halls/${hall_id}/sim-cards`, 'carrier', 'people', 'orders');
  const [asking, ask] = useState<Asking | null>(null);
  const keeps = holds(who, 'storekeeper', 'duty_manager', 'hall_manager');
  const first = async (of: Asking, count: number) => {
    ask(null);
    const what = `carrier.sim.${of.verb}`;
    const asked = { hall_id, what, subject_id: of.box.holder_id, facts: { cards: count } };
    if (await act(people.askSecond, asked))
      showToast({ tone: 'ok', title: say(words.asked), note: say(of.box.name) });
  };
  return (
    <section className="of-pad">
      <h1>
        {say(words.title)} <ClauseChip id="SIM-06" />
      </h1>
      <p className="of-quiet">
        {say(words.stock)} <b className="num">{found.data?.stock ?? '—'}</b> {say(words.pieces)}
      </p>
      <Table<Box>
        label={say(words.title)}
        columns={columnsOf(say, keeps, (verb, box) => ask({ verb, box }))}
        rows={found.data?.boxes ?? null}
        rowId={row => row.holder_id}
        empty={<EmptyPanel why="none" title={say(words.none)} />}
      />
      <Register hall_id={hall_id} who={who} act={act} />
      {asking !== null && (
        <HowMany
          title={say((asking.verb === 'issue' ? words.issue_to : words.back_from)(asking.box.name))}
          onClose={() => ask(null)}
          onAsk={count => void first(asking, count)}
        />
      )}
    </section>
  );
}

function HowMany(of: { title: string; onClose: () => void; onAsk: (count: number) => void }) {
  const say = useSay();
  const [typed, type] = useState('');
  const count = Number(typed);
  const send = () => count > 0 && of.onAsk(count);
  return (
    <Dialog
      title={of.title}
      onClose={of.onClose}
      actions={
        <Button kind="primary" why={count > 0 ? undefined : say(words.enter)} onPress={send}>
          {say(words.ask)}
        </Button>
      }
    >
      <form
        onSubmit={event => {
          event.preventDefault();
          send();
        }}
      >
        <NumberField
          label={say(words.how_many)}
          unit={say(words.pieces)}
          value={typed}
          onChange={value => type(value.replace(/\D/g, '').slice(0, 3))}
        />
      </form>
      <p className="of-quiet">{say(words.note)}</p>
    </Dialog>
  );
}

const columnsOf = (
  say: ReturnType<typeof useSay>,
  keeps: boolean,
  onPress: (verb: Verb, box: Box) => void,
): Column<Box>[] => [
  {
    id: 'holder',
    head: say(words.holder),
    cell: row => (
      <>
        {say(row.name)} <span className="num">{row.staff_no}</span>
      </>
    ),
    sortBy: row => row.staff_no,
  },
  { id: 'cards', head: say(words.count), cell: row => row.cards, figures: true, sortBy: row => row.cards },
  {
    id: 'run',
    head: say(words.run),
    cell: row => <span className="num">{row.first === null ? '—' : `${row.first}–${row.last}`}</span>,
  },
  {
    id: 'acts',
    head: say(words.change_hands),
    cell: row =>
      keeps ? (
        <span className="of-acts">
          {(['issue', 'hand_back'] as const).map(verb => (
            <Button key={verb} onPress={() => onPress(verb, row)}>
              {say(words[verb])}
            </Button>
          ))}
        </span>
      ) : (
        <span className="of-quiet">{say(words.who)}</span>
      ),
  },
];
