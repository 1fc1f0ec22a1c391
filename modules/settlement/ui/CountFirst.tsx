import { useState } from 'react';
import { halfWidth } from '../../../kit/typed.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Act } from '../../people/ui/act.ts';
import { PiecesForm, piecesOf, type Typed } from '../../tills/ui/office/PiecesForm.tsx';
import { countDay } from '../wire.ts';
import type { Settlement } from './shapes.ts';
import { withFigure, settle as words } from './words.ts';

const whole = /^\d{1,5}$/;

/** The count of the safe by denomination and of the cards of each holder: stored first, compared after (CASH-02). */
export function CountFirst(of: {
  hall_id: number;
  settlement: Settlement;
  act: Act;
  why?: string | undefined;
  onDone: () => void;
}) {
  const say = useSay();
  const [typed, type] = useState<Typed>({});
  const [cards, setCards] = useState<Record<string, string>>({});
  const [camera, setCamera] = useState('on');
  const [note, setNote] = useState('');
  const rows = [
    { id: '', name: say(words.stock) },
    ...of.settlement.holders.map(one => ({ id: one.id, name: `${say(one.name)} ${one.staff_no}` })),
  ];
  const pieces = piecesOf(typed);
  const left = rows.filter(row => !whole.test((cards[row.id] ?? '').trim())).length;
  const lock = () => {
    if (pieces === undefined) return;
    const counted = rows.map(row => ({
      holder_id: row.id === '' ? null : row.id,
      count: Number(cards[row.id]),
    }));
    const seen = camera === 'on' ? { on: true } : { on: false, note: note.trim() };
    const input = { hall_id: of.hall_id, day: of.settlement.day, pieces, cards: counted, camera: seen };
    void of.act(countDay, input).then(done => done && of.onDone());
  };
  const unseen = camera === 'off' && note.trim().length < 4 ? say(words.camera_why) : undefined;
  const missing = left > 0 ? say(withFigure(words.cards_left, left)) : unseen;
  const why = of.why ?? (pieces === undefined ? say(words.pieces_wrong) : missing);
  return (
    <section className="se-count">
      <h2>{say(words.count_title)}</h2>
      <p className="of-quiet">{say(words.start_note)}</p>
      <div className="of-count">
        <div>
          <h3>
            {say(words.safe)} <ClauseChip id="CASH-02" />
          </h3>
          <PiecesForm typed={typed} onType={type} />
        </div>
        <div>
          <h3>
            {say(words.cards)} <ClauseChip id="SIM-06" />
          </h3>
          <table className="of-pieces">
            <caption className="unseen">{say(words.cards)}</caption>
            <tbody>
              {rows.map(row => (
                <tr key={row.id}>
                  <th scope="row">
                    <label htmlFor={`cards-${row.id}`}>{row.name}</label>
                  </th>
                  <td>
                    <input
                      id={`cards-${row.id}`}
                      className="fd-in num"
                      inputMode="numeric"
                      autoComplete="off"
                      value={cards[row.id] ?? ''}
                      onChange={event => setCards({ ...cards, [row.id]: halfWidth(event.target.value) })}
                    />
                    <span>{say(words.pieces)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <div className="of-fields">
        <SelectField
          label={
            <>
              {say(words.camera)} <ClauseChip id="CASH-10" />
            </>
          }
          value={camera}
          options={[
            { value: 'on', name: say(words.camera_on) },
            { value: 'off', name: say(words.camera_off) },
          ]}
          onChange={setCamera}
        />
        {camera === 'off' && <TextField label={say(words.camera_why)} value={note} onChange={setNote} />}
      </div>
      <Button kind="primary" why={why} onPress={lock}>
        {say(words.lock)}
      </Button>
    </section>
  );
}
