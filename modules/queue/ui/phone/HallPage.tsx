import { type ReactNode, useState } from 'react';
import { useAct } from '../../../../kit/ui/call.ts';
import { useElder } from '../../../../kit/ui/elder.tsx';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../../kit/ui/Panels.tsx';
import { businesses, findBusiness } from '../../../catalogue/businesses.ts';
import { ComingHours } from '../../../halls/ui/ComingHours.tsx';
import * as wire from '../../wire.ts';
import { spoken } from '../kiosk/words.ts';
import { aheadOf, stateWords, takesNumbers, type Waits, waitFor } from '../public-hall.ts';
import { holderOfPhone, keepTicket, ticketPath } from './holder.ts';
import { PhoneButton, PhoneFrame, PhoneSwitch } from './PhoneFrame.tsx';
import './ticket.css';
import { hallWords, mineWords, takeWords } from './words.ts';

type Remote = 'ordinary' | 'payment' | 'care';

/** What a phone may take: corporate business is received in person. */
const errands = businesses.filter(one => one.class !== 'group');

const classFor = (errand: string | null, care: boolean): Remote => {
  if (care) return 'care';
  return findBusiness(errand ?? '')?.class === 'payment' ? 'payment' : 'ordinary';
};

/** One hall on the phone: the errand, the wait, what to bring, and a number from afar. */
export function HallPage({ hall_id, published }: { hall_id: number; published?: ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  const elder = useElder();
  const live = useLive<Waits>(`/api/halls/${hall_id}/waits`, 'queue', 'counters', 'halls', 'clock');
  const asked = new URLSearchParams(window.location.search).get('business');
  const [errand, setErrand] = useState<string | null>(asked);
  const [care, setCare] = useState(false);
  const act = useAct(wire.takeRemote);
  const of = live.data;
  if (of === null)
    return (
      <PhoneFrame title={hallWords.title} back="/m" offline={live.state === 'offline'}>
        <SkeletonPanel rows={5} />
      </PhoneFrame>
    );
  const class_code = classFor(errand, care);
  const take = async () => {
    const body = { class: class_code, business: errand ?? undefined, language, elder: elder.on };
    const outcome = await act.run({ hall_id, holder: holderOfPhone(), ...body });
    if (!outcome.ok) return;
    const { id, secret, label } = outcome.value;
    keepTicket({ hall_id, id, secret, label });
    window.location.assign(ticketPath({ hall_id, id, secret, label }));
  };
  const open = takesNumbers(of);
  const taking = errand === null ? takeWords.choose : takeWords.take;
  const query = errand === null ? '' : `?business=${errand}`;
  const foot = (
    <>
      <a className="ph-btn" href={`/m/${hall_id}/book${query}`}>
        {say(takeWords.book)}
      </a>
      <PhoneButton main off={!open || errand === null || act.pending} onPress={() => void take()}>
        {say(open ? taking : takeWords.shut)}
      </PhoneButton>
    </>
  );
  return (
    <PhoneFrame title={of.hall.name} back="/m" foot={foot} offline={live.state === 'offline'}>
      <div className="ph-two">
        <b>{say(stateWords(of.state))}</b>
        <span className="ph-s">
          {say(open ? hallWords.open(of.hall.closes) : hallWords.opens(of.hall.opens))}
        </span>
      </div>
      <ComingHours hall_id={hall_id} />
      <Wait of={of} class_code={class_code} />
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
      <h2>{say(takeWords.errand)}</h2>
      <div className="ph-chips">
        {errands.map(one => (
          <button
            key={one.code}
            type="button"
            aria-pressed={errand === one.code}
            onClick={() => setErrand(one.code)}
          >
            {say(one.say)}
          </button>
        ))}
      </div>
      <div className="ph-gap">
        <PhoneSwitch on={care} onTurn={() => setCare(!care)}>
          {say(takeWords.care)}
        </PhoneSwitch>
      </div>
      {errand !== null && <Bring errand={errand} />}
      <p className="ph-rule">
        <b>{say(takeWords.risk)}</b>
        {say(takeWords.riskNote(say(spoken(of.rules.calls_max)), of.rules.return_minutes))}
      </p>
      {published}
    </PhoneFrame>
  );
}

function Wait({ of, class_code }: { of: Waits; class_code: Remote }) {
  const say = useSay();
  const wait = waitFor(of, class_code);
  const ahead = aheadOf(of, class_code).length;
  return (
    <section className="ph-card mt-pair">
      <div>
        <span className="ph-s">{say(takeWords.people)}</span>
        <b className="num">
          {ahead}
          <small>{say(takeWords.unit)}</small>
        </b>
      </div>
      <div>
        <span className="ph-s">{say(takeWords.expected)}</span>
        {wait === null ? (
          <b className="mt-word">{say(mineWords.unknown)}</b>
        ) : (
          <b className="num">
            {wait.low_minutes}–{wait.high_minutes}
            <small>{say(hallWords.minutes)}</small>
          </b>
        )}
      </div>
    </section>
  );
}

/** What an errand needs, one line each. */
export function Bring({ errand }: { errand: string }) {
  const say = useSay();
  const bring = findBusiness(errand)?.bring ?? [];
  return (
    <>
      <h2>{say(takeWords.bring)}</h2>
      <ul className="ph-card mt-bring">
        {bring.length === 0 && <li>{say(takeWords.nothing)}</li>}
        {bring.map(one => (
          <li key={one.en}>{say(one)}</li>
        ))}
      </ul>
    </>
  );
}
