import { useState } from 'react';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import type { PublicHall } from '../../queue/ui/hall.ts';
import { KioskFrame, KioskToolBar, type KioskTools } from '../../queue/ui/kiosk/KioskFrame.tsx';
import type { CheckedIn, CheckingIn } from '../../queue/ui/kiosk/pages.ts';
import '../../queue/ui/kiosk/KioskNotice.css';
import { homeWords } from '../../queue/ui/kiosk/words.ts';
import * as wire from '../wire.ts';
import './KioskCheckIn.css';
import { checkWords } from './check_words.ts';

interface KioskCheckInProps {
  hall_id: number;
  hall: PublicHall;
  tools: KioskTools;
  onTaken: (taken: CheckedIn) => void;
  onBack: () => void;
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const places = [0, 1, 2, 3, 4, 5, 6];

/** Checking in at the kiosk: seven digits, or a card on the reader; the last digit sends (APT-03). */
export function KioskCheckIn({ hall_id, hall, tools, onTaken, onBack }: KioskCheckInProps) {
  const say = useSay();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const press = async (digit: string) => {
    const next = `${code}${digit}`.slice(0, 7);
    setProblem(null);
    setCode(next);
    if (next.length < 7) return;
    const outcome = await callApi(wire.checkIn, { hall_id, code: next }, { tries: 2 });
    if (outcome.ok) return onTaken(outcome.value);
    setProblem(outcome.problem);
    setCode('');
  };
  return (
    <KioskFrame hall={hall} state={{ words: say(homeWords.open(hall.opens, hall.closes)), tone: 'good' }}>
      <h1 className="kn-title">{say(checkWords.title)}</h1>
      <p className="kn-lead">{say(checkWords.lead)}</p>
      <div className="ci-code num" role="status" aria-label={code}>
        {places.map(place => (
          <i key={place}>{code[place] ?? ''}</i>
        ))}
      </div>
      <div className="ci-keys">
        {keys.map(digit => (
          <button key={digit} type="button" onClick={() => void press(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="ci-word" onClick={() => setCode('')}>
          {say(checkWords.clear)}
        </button>
        <button type="button" onClick={() => void press('0')}>
          0
        </button>
        <button type="button" className="ci-word" onClick={onBack}>
          {say(checkWords.back)}
        </button>
      </div>
      {problem !== null && (
        <p className="ci-problem" role="alert">
          <b>{problem.title}</b> {problem.remedy}
        </p>
      )}
      <div className="kn-foot">
        <KioskToolBar {...tools} />
      </div>
    </KioskFrame>
  );
}

/** Checking in as the kiosk needs it: the page, and what a tapped card does. */
export const checkingIn = (hall_id: number): CheckingIn => ({
  page: of => <KioskCheckIn hall_id={hall_id} {...of} />,
  tap: async card_hash => {
    const outcome = await callApi(wire.checkIn, { hall_id, card_hash }, { tries: 2 });
    return outcome.ok ? outcome.value : null;
  },
});
