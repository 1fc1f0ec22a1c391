import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import * as wire from '../wire.ts';
import type { Sample } from './shapes.ts';
import { words } from './words.ts';

type Piece = Sample['pieces'][number];
type Verdicts = Record<string, { genuine: boolean | null; note: string }>;

/** The figures a reason rests on, in a few words. */
function figures(of: Piece, say: ReturnType<typeof useSay>): string {
  if (of.sort === 'order') return of.figures.same > 1 ? say(words.same(of.figures.same)) : '';
  const { served_s, near } = of.figures;
  return [served_s === null ? '' : say(words.seconds(served_s)), near > 1 ? say(words.near(near)) : '']
    .filter(part => part !== '')
    .join(' · ');
}

/** The pieces of a sample: judged one by one while it is open, read afterwards. */
export function Judging(props: { hall_id: number; auditor: boolean; of: Sample; act: Act }) {
  const { of, auditor } = props;
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow();
  const [said, write] = useState<Verdicts>({});
  const open = of.state === 'drawn' && auditor;
  const put = (id: string, part: Partial<Verdicts[string]>) =>
    write(before => ({ ...before, [id]: { genuine: null, note: '', ...before[id], ...part } }));
  const columns: Column<Piece>[] = [
    {
      id: 'piece',
      head: say(words.piece),
      cell: row => (
        <>
          {say(words.sort[row.sort])} <b className="num">{row.no}</b>{' '}
          <span className="num">{momentOf(row.at, now, language)}</span>
        </>
      ),
    },
    { id: 'clerk', head: say(words.clerk), cell: row => (row.clerk === null ? '—' : say(row.clerk)) },
    {
      id: 'why',
      head: say(words.why),
      cell: row => (
        <span className={row.reasons.includes('chance') ? undefined : 'of-bad'}>
          {[...row.reasons.map(one => say(words.reason[one])), figures(row, say)]
            .filter(part => part !== '')
            .join(' · ')}
        </span>
      ),
    },
    { id: 'verdict', head: say(words.verdict), cell: row => verdictOf(row) },
    { id: 'how', head: say(words.how), cell: row => howOf(row) },
  ];
  const verdictOf = (row: Piece) => {
    if (!open) return row.verdict === null ? '—' : say(row.verdict.genuine ? words.genuine : words.made_up);
    return (
      <span className="of-row">
        {[true, false].map(genuine => (
          <label key={String(genuine)}>
            <input
              type="radio"
              name={row.id}
              checked={said[row.id]?.genuine === genuine}
              onChange={() => put(row.id, { genuine })}
            />{' '}
            {say(genuine ? words.genuine : words.made_up)}
          </label>
        ))}
      </span>
    );
  };
  const howOf = (row: Piece) =>
    open ? (
      <input
        className="fd-in"
        aria-label={`${say(words.how)} ${row.no}`}
        value={said[row.id]?.note ?? ''}
        onChange={event => put(row.id, { note: event.target.value })}
      />
    ) : (
      <Written text={row.verdict?.note ?? '—'} />
    );
  const left = of.pieces.filter(piece => said[piece.id]?.genuine == null).length;
  const verdicts = Object.entries(said).flatMap(([id, one]) =>
    one.genuine === null ? [] : [{ id, genuine: one.genuine, note: one.note.trim() }],
  );
  return (
    <>
      <Table<Piece>
        label={say(words.why)}
        columns={columns}
        rows={of.pieces}
        rowId={row => row.id}
        height={440}
      />
      {open && (
        <Button
          kind="primary"
          why={left > 0 ? say(words.to_judge(left)) : undefined}
          onPress={() =>
            void props.act(wire.judgeSample, { hall_id: props.hall_id, sample_id: of.id, verdicts })
          }
        >
          {say(words.judge)}
        </Button>
      )}
    </>
  );
}
