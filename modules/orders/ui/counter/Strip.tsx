import type { ReactNode } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { money, timeOfDay } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import { Address } from '../../../identity/ui/Address.tsx';
import { RealName } from '../../../identity/ui/RealName.tsx';
import { Reveal } from '../../../identity/ui/Reveal.tsx';
import { words as id } from '../../../identity/ui/words.ts';
import { OwnNumbers } from './OwnNumbers.tsx';
import type { NumberSaid, Visit } from './visit.ts';

const words = {
  owns: { zh: '名下', en: 'Owns' },
  numbers: { zh: '号', en: 'numbers' },
  at_most: (n: number): Words => ({ zh: `最多 ${n} 个`, en: `${n} at most` }),
  full: (n: number): Words => ({ zh: `已满 ${n} 个`, en: `all ${n} used` }),
  balance: { zh: '余额', en: 'Balance' },
  owed: { zh: '欠费', en: 'Owed' },
  good: { zh: '信用良好', en: 'no debt' },
  pay_first: { zh: '先缴清再办', en: 'to be paid first' },
  since: (year: string): Words => ({ zh: `${year} 年入网`, en: `since ${year}` }),
  gold: { zh: '全球通金卡', en: 'GoTone gold' },
  silver: { zh: '全球通银卡', en: 'GoTone silver' },
  beside: { zh: '监护人在场', en: 'With guardian' },
  cooling: (at: string): Words => ({ zh: `观察到 ${at}`, en: `watched ${at}` }),
  other: { zh: '号码是别人的', en: 'other’s number' },
};

interface StripProps {
  visit: Visit;
  said: NumberSaid | null;
  busy: boolean;
  onRead: () => void;
  onTwo: () => void;
  asked: boolean;
  /** What other modules offer about the holder's own number. */
  more?: ReactNode;
  /** What they offer to anybody who stands here. */
  always?: ReactNode;
}

/** Who stands here: the seal, the masked name and number, and what the carrier knows of them (fixed columns). */
export function Strip({ visit, said, busy, onRead, onTwo, asked, more, always }: StripProps) {
  const say = useSay();
  const { check, doubtful, hall_id } = visit;
  const shown = check ?? doubtful;
  if (shown === null)
    return (
      <section className="oc-cust" aria-label={say(id.customer)}>
        <RealName state="none" read_at={null} />
        <div className="oc-who">
          <b className="oc-nobody">{say(id.unknown)}</b>
          {visit.holder === null && <span className="oc-small">{say(id.unknown_note)}</span>}
          <Away visit={visit} />
          {said !== null && <span className="oc-phone num">{said.mask}</span>}
        </div>
        <div className="oc-facts-one">
          {always}
          <Button keyCap="F3" icon="card" onPress={onRead}>
            {say(id.read)}
          </Button>
        </div>
      </section>
    );
  return (
    <section className="oc-cust" aria-label={say(id.customer)}>
      <RealName state={check === null ? 'doubtful' : 'passed'} read_at={shown.read_at} />
      <div className="oc-who">
        <span className="oc-name">
          <b lang="zh-CN">{shown.name_mask}</b>
          {said?.own != null && said.own.tier !== 'plain' && (
            <span className="oc-tier">{say(said.own.tier === 'gold' ? words.gold : words.silver)}</span>
          )}
          {said?.own?.since != null && <span>{say(words.since(said.own.since.slice(0, 4)))}</span>}
        </span>
        {check !== null && <Address hall_id={hall_id} of={check} onGiven={() => void visit.refresh()} />}
        <Away visit={visit} />
        {visit.guardian !== null && (
          <span className="oc-small">
            {say(words.beside)} <b lang="zh-CN">{visit.guardian.name_mask}</b>
          </span>
        )}
        {said !== null && <span className="oc-phone num">{said.mask}</span>}
        {check !== null && (
          <Reveal hall_id={hall_id} check_id={check.id} field="document" masked={shown.document_mask} />
        )}
        {check === null && (
          <Button busy={busy} why={asked ? say(id.two_asked) : undefined} onPress={onTwo}>
            {say(id.two)}
          </Button>
        )}
        {check === null && always}
      </div>
      <Facts visit={visit} said={said} />
      {check !== null && (
        <div className="oc-asks">
          <OwnNumbers visit={visit} />
          {more}
          {always}
        </div>
      )}
    </section>
  );
}

/** The holder whose document was brought along, when somebody acts for them (RNM-05). */
function Away({ visit }: { visit: Visit }) {
  const say = useSay();
  if (visit.holder === null) return null;
  return (
    <span className="oc-small">
      {say(id.away)} <b lang="zh-CN">{visit.holder.name_mask}</b>
    </span>
  );
}

function Facts({ visit, said }: Pick<StripProps, 'visit' | 'said'>) {
  const say = useSay();
  const shown = visit.check ?? visit.doubtful;
  const own = said?.own ?? null;
  return (
    <dl className="oc-facts">
      {own === null ? (
        <Fact
          name={say(id.age)}
          value={String(shown?.age ?? '–')}
          unit={say(id.years)}
          note={said === null ? '' : say(words.other)}
        />
      ) : (
        <>
          <Fact
            name={say(words.owns)}
            value={String(own.numbers)}
            unit={say(words.numbers)}
            note={say(
              own.numbers >= own.numbers_most
                ? words.full(own.numbers_most)
                : words.at_most(own.numbers_most),
            )}
          />
          <Fact
            name={say(words.balance)}
            value={money(own.balance_fen)}
            note={own.plan_say === null ? '' : say(own.plan_say)}
          />
          <Fact
            name={say(words.owed)}
            value={money(own.owed_fen)}
            note={
              own.cooling_until === null
                ? say(own.owed_fen > 0 ? words.pay_first : words.good)
                : say(words.cooling(timeOfDay(own.cooling_until)))
            }
          />
        </>
      )}
      <Fact
        name={say(id.score)}
        value={shown?.score === null || shown === null ? '–' : String(shown.score)}
        unit={say(id.of_hundred)}
        note={
          shown?.passed_how === 'two_persons'
            ? say(id.by_two)
            : `${say(id.valid)} ${shown === null ? '' : timeOfDay(shown.valid_until)}`
        }
      />
    </dl>
  );
}

function Fact({ name, value, unit, note }: { name: string; value: string; unit?: string; note: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">
        {value}
        {unit !== undefined && <small>{unit}</small>}
      </dd>
      <dd className="oc-small">{note}</dd>
    </div>
  );
}
