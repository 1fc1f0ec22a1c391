import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import * as wire from '../../../modules/norms/basis_wire.ts';
import { bases as words } from './basis-words.ts';
import { ReviewList } from './Reviews.tsx';
import { filled } from './words.ts';

type Register = z.output<typeof wire.bases.answer>;
type Basis = Register['bases'][number];

/** The register of laws and rules: standing, how well each is attested, which clauses rest on it (GEN-07). */
export function BasesPage() {
  const say = useSay();
  const found = useLive<Register>('/api/bases', 'norms');
  const [changing, change] = useState<Basis | null>(null);
  const book = found.data;
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  if (book === null) return <SkeletonPanel rows={12} row_px={34} />;
  const open = book.reviews.filter(one => one.state === 'open');
  return (
    <main className="rg ba">
      <header className="rg-head">
        <div>
          <h1>
            {say(words.title)} <ClauseChip id="GEN-07" />
          </h1>
          <p>{say(words.lead)}</p>
        </div>
      </header>
      {book.reviews.length > 0 && (
        <section>
          <h2>{say(filled(words.reviews, { n: open.length }))}</h2>
          <ReviewList of={book.reviews} onDone={found.refresh} />
        </section>
      )}
      <table className="ba-list">
        <thead>
          <tr>
            <th scope="col">{say(words.basis)}</th>
            <th scope="col">{say(words.attested)}</th>
            <th scope="col">{say(words.state)}</th>
            <th scope="col">{say(words.clauses)}</th>
            <th scope="col">{say(words.act)}</th>
          </tr>
        </thead>
        <tbody>
          {book.bases.map(one => (
            <Row key={one.id} of={one} may={book.may_change} onChange={() => change(one)} />
          ))}
        </tbody>
      </table>
      {changing !== null && <Change of={changing} onClose={() => change(null)} onDone={found.refresh} />}
    </main>
  );
}

function Row({ of, may, onChange }: { of: Basis; may: boolean; onChange: () => void }) {
  const say = useSay();
  const gone = of.state === 'superseded';
  return (
    <tr>
      <th scope="row">
        <b className="num">{of.id}</b> {say(of.title)}
        {of.note !== '' && <small>{of.note}</small>}
      </th>
      <td className="cp-quiet">{say(of.attested)}</td>
      <td>
        <StateMark mark={gone ? 'over' : 'done'}>{say(words[of.state])}</StateMark>
        {of.changed_at !== null && <small className="num">{isoDay(of.changed_at)}</small>}
      </td>
      <td>
        <span className="ba-rows">
          {of.clauses.map(row => (
            <ClauseChip key={row} id={row} />
          ))}
        </span>
      </td>
      <td>
        {may && (
          <Button kind="quiet" onPress={onChange}>
            {say(gone ? words.restore : words.supersede)}
          </Button>
        )}
      </td>
    </tr>
  );
}

function Change({ of, onClose, onDone }: { of: Basis; onClose: () => void; onDone: () => void }) {
  const say = useSay();
  const [note, write] = useState('');
  const [problem, refuse] = useState<Problem | null>(null);
  const verb = of.state === 'superseded' ? 'restore' : 'supersede';
  const send = async () => {
    const outcome = await callApi(wire.changeBasis, { fact: of.id, verb, note });
    if (!outcome.ok) return refuse(outcome.problem);
    onDone();
    onClose();
  };
  return (
    <Dialog
      title={`${of.id} ${say(of.title)}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" onPress={() => void send()}>
            {say(words[verb])}
          </Button>
        </>
      }
    >
      <p className="cp-small">{say(filled(words[`${verb}_says`], { n: of.clauses.length }))}</p>
      <AreaField
        label={say(words.note)}
        help={say(words.note_help)}
        value={note}
        onChange={write}
        error={problem === null ? undefined : `${problem.title} ${problem.remedy}`}
      />
    </Dialog>
  );
}
