import { useState } from 'react';
import type { z } from 'zod';
import { dayOf, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import type * as wire from '../wire.ts';
import './phone.css';
import { noticeWords as words } from './words.ts';

type Inbox = z.output<typeof wire.simulatedPhone.answer>;

/** The phone of the demonstration: every message the hall sent, as it arrived, with the links that open its pages. */
export function SimulatedPhone({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  const [only, choose] = useState<string | null>(null);
  const inbox = useLive<Inbox>(`/api/halls/${hall_id}/simulated-phone`, 'notices');
  const all = inbox.data?.messages ?? [];
  const phones = [...new Map(all.map(one => [one.phone, one.mask]))];
  const shown = only === null ? all : all.filter(one => one.phone === only);
  const frame = { title: words.phones, back: `/m/${hall_id}`, offline: inbox.state === 'offline' };
  return (
    <PhoneFrame {...frame}>
      <p className="ph-s">{say(words.phones_note)}</p>
      {phones.length > 1 && (
        <fieldset className="sp-phones" aria-label={say(words.phones)}>
          <button type="button" aria-pressed={only === null} onClick={() => choose(null)}>
            {say(words.everyone)}
          </button>
          {phones.map(([phone, mask]) => (
            <button
              key={phone}
              type="button"
              className="num"
              aria-pressed={only === phone}
              onClick={() => choose(phone)}
            >
              {mask}
            </button>
          ))}
        </fieldset>
      )}
      {inbox.data === null && <SkeletonPanel rows={4} />}
      {inbox.data !== null && all.length === 0 && (
        <>
          <p className="ph-rule">{say(words.phones_none)}</p>
          <a className="ph-btn" href={`/m/${hall_id}/book`}>
            {say(words.book)}
          </a>
        </>
      )}
      <ul className="sp-inbox">
        {shown.map(one => (
          <li key={one.key} lang={one.language === 'zh' ? 'zh-CN' : 'en'}>
            <span className="sp-at">
              <b className="num">{one.mask}</b>
              <time className="num" dateTime={one.arrived_at}>
                {dayOf(one.arrived_at, language)} {timeOfDay(one.arrived_at)}
              </time>
            </span>
            <p>{one.text}</p>
            {one.link !== null && (
              <a className="sp-link" href={one.link}>
                {say(words.open)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </PhoneFrame>
  );
}
