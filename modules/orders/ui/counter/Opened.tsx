import { money } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Order } from './visit.ts';
import { words } from './words.ts';

/** The form of an opened order: read only, as the customer will sign it. */
export function Opened({ of }: { of: Order }) {
  const say = useSay();
  return (
    <>
      {of.form.map(line => (
        <div className="oc-f" key={line.say.zh}>
          <span className="oc-l">{say(line.say)}</span>
          <span className="oc-v" {...(line.value.zh === line.value.en ? { lang: 'zh-CN' } : {})}>
            {say(line.value)}
          </span>
        </div>
      ))}
      {of.sim_mask !== null && (
        <div className="oc-f">
          <span className="oc-l">
            <span>{say(words.new_card)}</span>
            <span className="oc-ok">✓ {say(words.from_box)}</span>
          </span>
          <span className="oc-v num">{of.sim_mask}</span>
        </div>
      )}
      <div className="oc-f">
        <span className="oc-l">{say(words.fee)}</span>
        {of.charges.map(charge => (
          <span className="oc-li" key={charge.say.zh}>
            <span>{say(charge.say)}</span>
            <b className="num">{money(charge.amount_fen)}</b>
          </span>
        ))}
        {of.charges.length === 0 && <b className="num">0.00</b>}
      </div>
    </>
  );
}
