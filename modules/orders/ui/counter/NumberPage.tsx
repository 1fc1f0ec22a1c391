import { type RefObject, useState } from 'react';
import type { z } from 'zod';
import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { useKeys } from '../../../../kit/ui/keys.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import type * as carrier from '../../../carrier/wire.ts';
import type { Draft } from './draft.ts';
import { NumberFilter, queryOf, type Sought } from './NumberFilter.tsx';
import { PlanList } from './PlanList.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

type Page = z.output<typeof carrier.numberPage.answer>;
const keys_of_page = '123456789QWE';

interface NumberPageProps {
  draft: Draft;
  visit: Visit;
  onFill: (some: Partial<Draft>) => void;
  onHold: (free: { id: string; number: string }) => void;
  /** Where the case finds the page's numbers behind its digits. */
  page: RefObject<readonly { id: string; number: string }[]>;
}

/** A page of free numbers that nobody at the counter can steer (NUM-01); once one is held, the plans stand here. */
export function NumberPage({ draft, visit, onFill, onHold, page: page_of }: NumberPageProps) {
  const say = useSay();
  const [seek, look] = useState<Sought>({ page: 0, kind: 'all', no_four: false, tail: '' });
  const url = `/api/halls/${visit.hall_id}/tickets/${visit.ticket_id}/numbers?${queryOf(seek)}`;
  const page = useLive<Page>(draft.free === null ? url : null);
  const numbers = page.data?.numbers ?? [];
  page_of.current = numbers;
  // The digits are the case's own keys; only the letters of the page are bound here.
  const keys = [...keys_of_page].flatMap((key, at) => {
    if (at < 9) return [];
    const one = numbers[at];
    if (one === undefined || draft.free !== null) return [];
    const take = () => onHold({ id: one.id, number: one.number });
    return [[key, take] as const, [key.toLowerCase(), take] as const];
  });
  const turn = () => look({ ...seek, page: (seek.page + 1) % 50 });
  useKeys({
    ...Object.fromEntries(keys),
    ...(draft.free === null ? { N: turn, n: turn } : {}),
  });
  if (draft.free !== null)
    return (
      <>
        <div className="oc-f">
          <span className="oc-l">{say(words.number)}</span>
          <b className="oc-chosen num">{draft.free.number}</b>
        </div>
        <PlanList draft={draft} plans={visit.plans} onPlan={plan => onFill({ plan })} />
        <p className="oc-small">{say(words.prepaid)} 50.00</p>
      </>
    );
  return (
    <div className="oc-f">
      <span className="oc-l">
        <span>{say(words.choose_number)}</span>
        <span>{page.data === null ? '' : say(words.held_minutes(page.data.hold_minutes))}</span>
      </span>
      <NumberFilter of={seek} onSeek={look} onTurn={turn} />
      <ul className="oc-list">
        {numbers.map((one, at) => (
          <li key={one.id}>
            <button type="button" onClick={() => onHold({ id: one.id, number: one.number })}>
              <KeyCap>{keys_of_page[at]}</KeyCap>
              <span className="num">{one.number}</span>
              {one.class === 'good' && <small>{say(words.good_number)}</small>}
              {one.recycled && <small>{say(words.recycled)}</small>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
