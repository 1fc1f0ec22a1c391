import { useState } from 'react';
import { parseSum } from '../../../../kit/money.ts';
import { Button } from '../../../../kit/ui/Button.tsx';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { NumberField } from '../../../../kit/ui/Field.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { system_tenders, tender_words } from '../../../ledger/tenders.ts';
import type { Act } from '../../../people/ui/act.ts';
import { surpriseCount } from '../../wire.ts';
import { words as till } from '../words.ts';
import { PiecesForm, piecesOf, type Typed } from './PiecesForm.tsx';
import { tills as words } from './words.ts';

const yuan = { zh: '元', en: 'yuan' };
const others = system_tenders;
const amount = (typed: string | undefined) =>
  typed === undefined || typed.trim() === '' ? 0 : parseSum(typed);

/** A till counted by surprise, its clerk standing by: the count is stored before anything is set beside it (CASH-04). */
export function Surprise(of: { hall_id: number; session_id: string; act: Act; onClose: () => void }) {
  const say = useSay();
  const [typed, type] = useState<Typed>({});
  const [slips, setSlips] = useState<Record<string, string>>({});
  const pieces = piecesOf(typed);
  const sums = others.map(tender => amount(slips[tender]));
  const wrong = pieces === undefined || sums.some(one => one === undefined);
  const lock = () => {
    if (pieces === undefined) return;
    const [card_fen = 0, wechat_fen = 0, alipay_fen = 0, wallet_fen = 0] = sums;
    const { hall_id, session_id } = of;
    void of
      .act(surpriseCount, { hall_id, session_id, pieces, card_fen, wechat_fen, alipay_fen, wallet_fen })
      .then(done => done && of.onClose());
  };
  return (
    <Dialog
      title={say(words.surprise)}
      onClose={of.onClose}
      wide
      actions={
        <Button kind="primary" why={wrong ? say(words.pieces) : undefined} onPress={lock}>
          {say(words.lock)}
        </Button>
      }
    >
      <p className="of-quiet">{say(words.surprise_note)}</p>
      <div className="of-count">
        <PiecesForm typed={typed} onType={type} />
        <div>
          <h3>{say(words.slips)}</h3>
          <p className="of-quiet">{say(till.slips_less)}</p>
          {others.map(tender => (
            <NumberField
              key={tender}
              label={say(tender_words[tender])}
              value={slips[tender] ?? ''}
              onChange={value => setSlips({ ...slips, [tender]: value })}
              unit={say(yuan)}
              error={amount(slips[tender]) === undefined ? say(till.no_sum) : undefined}
            />
          ))}
        </div>
      </div>
    </Dialog>
  );
}
