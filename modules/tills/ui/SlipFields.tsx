import { parseSum } from '../../../kit/money.ts';
import { NumberField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { system_tenders } from '../../ledger/tenders.ts';
import { words } from './words.ts';

/** The tenders whose slips are added up, in the order they are asked for. */
export const slip_tenders = system_tenders;

/** The sums of the slips, as typed, yuan: below nothing where more was paid back than taken. */
export type Slips = Record<(typeof slip_tenders)[number], string>;

/** Nothing typed yet. */
export const no_slips: Slips = { card: '', wechat: '', alipay: '', wallet: '' };

/** Whether every sum is an amount; nought has to be typed, too. */
export const areFull = (slips: Slips): boolean =>
  Object.values(slips).every(one => parseSum(one) !== undefined);

/** The typed sums as the server takes them, fen. */
export const slipsOf = (slips: Slips) => ({
  card_fen: parseSum(slips.card) ?? 0,
  wechat_fen: parseSum(slips.wechat) ?? 0,
  alipay_fen: parseSum(slips.alipay) ?? 0,
  wallet_fen: parseSum(slips.wallet) ?? 0,
});

interface SlipFieldsProps {
  slips: Slips;
  onType: (slips: Slips) => void;
  /** Enter in the last field. */
  onLast: () => void;
}

/** One field for the slips of each tender; Enter goes to the next (CASH-02). */
export function SlipFields({ slips, onType, onLast }: SlipFieldsProps) {
  const say = useSay();
  return (
    <>
      <p className="cd-quiet">{say(words.slips_less)}</p>
      {slip_tenders.map(tender => (
        <form
          key={tender}
          onSubmit={event => {
            event.preventDefault();
            const next = event.currentTarget.nextElementSibling?.querySelector('input');
            if (next == null) onLast();
            else next.focus();
          }}
        >
          <NumberField
            label={say(words[tender])}
            unit={say({ zh: '元', en: 'yuan' })}
            value={slips[tender]}
            onChange={value => onType({ ...slips, [tender]: value.slice(0, 16) })}
            error={
              slips[tender] === '' || parseSum(slips[tender]) !== undefined ? undefined : say(words.no_sum)
            }
          />
        </form>
      ))}
    </>
  );
}
