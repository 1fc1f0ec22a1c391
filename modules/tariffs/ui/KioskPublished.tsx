import { useState } from 'react';
import type { z } from 'zod';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Words } from '../../../kit/words.ts';
import { KioskFrame } from '../../queue/ui/kiosk/KioskFrame.tsx';
import type { PublishedPage } from '../../queue/ui/kiosk/pages.ts';
import { homeWords } from '../../queue/ui/kiosk/words.ts';
import type * as wire from '../wire.ts';
import { amount } from './amount.ts';
import './kiosk-published.css';
import { board as words } from './words.ts';

type Board = z.output<typeof wire.published.answer>;
type Part = 'services' | 'limits' | 'fees';

interface Line {
  id: string;
  say: Words;
  amount: Words;
  note?: Words;
}

const parts = ['services', 'limits', 'fees'] as const;

function linesOf(of: Board, part: Part): Line[] {
  if (part === 'limits')
    return of.limits.map(one => ({ id: `${one.row}${one.say.en}`, say: one.say, amount: one.amount }));
  if (part === 'fees')
    return of.fees.map(one => ({ id: one.code, say: one.say, amount: amount(one), note: one.how }));
  return of.services.map(one => ({
    ...{ id: one.code, say: one.say, amount: one.here ? words.here : words.elsewhere },
    ...(one.bring === null ? {} : { note: one.self_service ? words.both : (one.bring[0] ?? words.nothing) }),
  }));
}

/** What the hall publishes, at the kiosk: three lists, a page at a time, larger in large type (SIGN-16). */
export function KioskPublished(props: Parameters<PublishedPage>[0] & { hall_id: number }) {
  const { hall, elder, onTouch, onBack, onHelp, hall_id } = props;
  const say = useSay();
  const found = useLive<Board>(
    `/api/halls/${hall_id}/published`,
    'norms',
    'halls',
    'clock',
    'tariffs',
    'specials',
  );
  const [{ part, page }, turn] = useState<{ part: Part; page: number }>({ part: 'fees', page: 0 });
  const to = (next: { part: Part; page: number }) => {
    turn(next);
    onTouch();
  };
  const most = elder ? 4 : 8;
  const lines = found.data === null ? [] : linesOf(found.data, part);
  const pages = Math.max(1, Math.ceil(lines.length / most));
  return (
    <KioskFrame hall={hall} state={{ words: say(homeWords.open(hall.opens, hall.closes)), tone: 'good' }}>
      <h1 className="kp-title">{say(words.title)}</h1>
      <p className="kp-stamp" role="status">
        {found.data === null ? say(words.wait) : say(words.stamp(found.data.stamp, found.data.day))}
      </p>
      {found.data?.wifi != null && (
        <p className="kp-stamp">
          {say(words.wifi)} {say(words.wifi_line(found.data.wifi))}
        </p>
      )}
      <nav className="kp-parts">
        {parts.map(one => (
          <button
            type="button"
            key={one}
            aria-pressed={one === part}
            onClick={() => to({ part: one, page: 0 })}
          >
            {say(words[one])}
          </button>
        ))}
      </nav>
      <ul className="kp-lines">
        {lines.slice(page * most, (page + 1) * most).map(one => (
          <li key={one.id}>
            <span>
              <b>{say(one.say)}</b>
              {one.note !== undefined && !elder && <small>{say(one.note)}</small>}
            </span>
            <b className="num">{say(one.amount)}</b>
          </li>
        ))}
      </ul>
      <nav className="kp-turn">
        <button type="button" disabled={page === 0} onClick={() => to({ part, page: page - 1 })}>
          {say(words.prev)}
        </button>
        <span className="num">{say(words.page(page + 1, pages))}</span>
        <button type="button" disabled={page + 1 >= pages} onClick={() => to({ part, page: page + 1 })}>
          {say(words.next)}
        </button>
      </nav>
      <nav className="ka-acts">
        <button type="button" onClick={onBack}>
          <Icon name="back" size={40} stroke={2} />
          {say(words.back)}
        </button>
        <button type="button" onClick={onHelp}>
          <Icon name="person" size={40} />
          {say({ zh: '请人帮忙', en: 'Call a guide' })}
        </button>
      </nav>
    </KioskFrame>
  );
}
