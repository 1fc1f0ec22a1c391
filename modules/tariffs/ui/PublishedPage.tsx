import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { limit_kind_codes, limit_kinds } from '../../norms/promises_wire.ts';
import type * as norms from '../../norms/wire.ts';
import { PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import type * as wire from '../wire.ts';
import { amount } from './amount.ts';
import './published.css';
import { Understood } from './Understood.tsx';
import { board, published as words } from './words.ts';

type Prices = z.output<typeof wire.prices.answer>;
type Price = Prices['items'][number];
type Promises = z.output<typeof norms.promises.answer>;
type Board = z.output<typeof wire.published.answer>;
type Part = 'services' | 'prices' | 'limits' | 'promises';

/** What a hall shows everybody: its price list, its limits, its promises with what today says of them (FEE-01, PRM-00, SIGN-16). */
export function PublishedPage({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const [part, open] = useState<Part>('prices');
  const prices = useLive<Prices>(`/api/halls/${hall_id}/prices`, 'clock', 'tariffs');
  const promises = useLive<Promises>(`/api/halls/${hall_id}/promises`, 'norms', 'clock');
  const board_found = useLive<Board>(
    `/api/halls/${hall_id}/published`,
    'norms',
    'halls',
    'clock',
    'tariffs',
    'specials',
  );
  const waiting = <SkeletonPanel rows={5} />;
  const panels: Record<Part, ReactNode> = {
    services: board_found.data === null ? waiting : <Services of={board_found.data} />,
    prices: prices.data === null ? waiting : <PriceList of={prices.data} hall_id={hall_id} />,
    limits: promises.data === null ? waiting : <Limits of={promises.data} hall_id={hall_id} />,
    promises: promises.data === null ? waiting : <Kept of={promises.data} hall_id={hall_id} />,
  };
  const tabs = (['services', 'prices', 'limits', 'promises'] as const).map(id => ({
    ...{ id, name: say(words[id]), panel: panels[id] },
  }));
  return (
    <PhoneFrame
      title={words.title}
      back={`/m/${hall_id}`}
      offline={prices.state === 'offline' || promises.state === 'offline'}
    >
      <div className="pb-tabs">
        <Tabs label={say(words.title)} tabs={tabs} open={part} onOpen={id => open(id as Part)} />
      </div>
      {board_found.data !== null && (
        <p className="ph-rule">
          {say(board.stamp(board_found.data.stamp, board_found.data.day))}
          <br />
          {board_found.data.wifi !== null && (
            <>
              {say(board.wifi)} {say(board.wifi_line(board_found.data.wifi))}
              <br />
            </>
          )}
          <a className="ph-link" href={`/m/${hall_id}/published/print`}>
            {say(board.print)}
          </a>
        </p>
      )}
    </PhoneFrame>
  );
}

function PriceList({ of, hall_id }: { of: Prices; hall_id: number }) {
  const say = useSay();
  const [sought, seek] = useState('');
  const wanted = sought.trim().toLowerCase();
  const fits = (one: Price) => `${one.say.zh} ${one.say.en} ${one.how.zh}`.toLowerCase().includes(wanted);
  const found = of.items.filter(fits);
  const groups = [
    { name: words.service_fees, items: found.filter(one => !one.plan) },
    { name: words.plans, items: found.filter(one => one.plan) },
  ].filter(group => group.items.length > 0);
  return (
    <>
      <p className="ph-rule">{say(words.note)}</p>
      <label className="pb-find">
        {say(words.find)}
        <input type="search" value={sought} onChange={event => seek(event.target.value)} />
      </label>
      {groups.length === 0 && <p className="ph-rule ph-warn">{say(words.none)}</p>}
      {groups.map(group => (
        <section key={group.name.en}>
          <h2>{say(group.name)}</h2>
          {group.items.map(one => (
            <PriceCard key={one.code} of={one} />
          ))}
        </section>
      ))}
      {of.coming.length > 0 && <h2>{say(words.coming)}</h2>}
      {of.coming.map(one => (
        <article className="ph-card ph-pad" key={`${one.code}-${one.version}`}>
          <div className="ph-two">
            <b>{say(one.say)}</b>
            <b className="num">{one.sold ? say(amount(one)) : say(words.ended(one.since))}</b>
          </div>
          <p className="ph-s">{say(words.from(one.since))}</p>
          <p className="ph-s">{one.filing_no}</p>
        </article>
      ))}
      <Understood key={of.edition} hall_id={hall_id} edition={of.edition} />
    </>
  );
}

function PriceCard({ of }: { of: Price }) {
  const say = useSay();
  return (
    <article className="ph-card ph-pad">
      <div className="ph-two">
        <b>{say(of.say)}</b>
        <b className="num">{say(amount(of))}</b>
      </div>
      <p>{say(of.how)}</p>
      <p className="ph-s">
        {say(words.ends)} {say(of.ends)} · {say(words.leaving)} {say(of.leaving)}
      </p>
      <p className="ph-s">{say(words.filed(of.filing_no, of.since))}</p>
    </article>
  );
}

/** What this hall does, and what of it only another one does. */
function Services({ of }: { of: Board }) {
  const say = useSay();
  return of.services.map(one => (
    <article className="ph-card ph-pad" key={one.code}>
      <div className="ph-two">
        <b>{say(one.say)}</b>
        <span className="pb-tag">{say(one.here ? board.here : board.elsewhere)}</span>
      </div>
      {one.bring !== null && (
        <>
          <p className="ph-s">{say(one.self_service ? board.both : board.counter)}</p>
          <p className="ph-s">
            {say(board.bring)}
            {one.bring.length === 0 ? say(board.nothing) : one.bring.map(paper => say(paper)).join('; ')}
          </p>
        </>
      )}
    </article>
  ));
}

/** Every limit by what it is about, with the floor the law puts under it (SVC-07, RIGHT-10). */
function Limits({ of, hall_id }: { of: Promises; hall_id: number }) {
  const say = useSay();
  return limit_kind_codes.map(kind => {
    const limits = of.limits.filter(one => one.kind === kind);
    if (limits.length === 0) return null;
    return (
      <section key={kind}>
        <h2>{say(limit_kinds[kind])}</h2>
        <ul className="ph-card pb-limits">
          {limits.map(one => (
            <li key={`${one.row}-${one.say.en}`}>
              <span>
                {say(one.say)}
                {one.law !== null && (
                  <small className="ph-s"> {say(words.law(one.law.amount, one.law.source))}</small>
                )}
              </span>
              <b className="num">{say(one.amount)}</b>
              <a
                className="ph-link"
                href={`/clause/${one.row}?hall=${hall_id}`}
                aria-label={`${say(words.clause)} ${one.row}`}
              >
                {one.row}
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Kept({ of, hall_id }: { of: Promises; hall_id: number }) {
  const say = useSay();
  return of.promises.map(one => (
    <article className="ph-card ph-pad" key={one.row}>
      <div className="ph-two">
        <b>{say(one.say)}</b>
        {one.criterion !== null && <span className="pb-tag">{say(one.criterion)}</span>}
      </div>
      {one.figures.map(figure => (
        <div className="ph-two" key={figure.say.en}>
          <span className="ph-s">{say(figure.say)}</span>
          <b className="num">
            {figure.value === null ? say(words.uncounted) : Math.round(figure.value * 10) / 10}
            {figure.value !== null && figure.unit !== null && ` ${say(figure.unit)}`}
          </b>
        </div>
      ))}
      {one.figures.length === 0 && <p className="ph-s">{say(words.uncounted)}</p>}
      <a className="ph-link" href={`/clause/${one.row}?hall=${hall_id}`}>
        {say(words.clause)} {one.row}
      </a>
    </article>
  ));
}
