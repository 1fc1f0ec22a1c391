import type { ReactNode } from 'react';
import type { z } from 'zod';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { timeOfDay } from '../../../../kit/ui/format.ts';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import type * as wire from '../../wire.ts';
import { Strokes } from '../Strokes.tsx';
import type { Order } from './visit.ts';
import { words } from './words.ts';

export const parts = ['content', 'price', 'fees', 'duties'] as const;
export type Part = (typeof parts)[number];

/** The part to tell next; undefined when all four are told. */
export const nextPart = (of: Order): Part | undefined =>
  of.state === 'eligible' ? parts.find(part => of.told[part] == null) : undefined;

interface TellProps {
  hall_id: number;
  of: Order | null;
  /** What stands above the four parts: the warning of fraud, when its customer is asked. */
  before: ReactNode;
  onTell: (part: Part) => void;
}

/** The told-and-signed sheet: four parts in order, each with the time it was told (BIZ-29). */
export function TellSheet({ hall_id, of, before, onTell }: TellProps) {
  const say = useSay();
  const sheet = of?.sheet ?? null;
  return (
    <section className="oc-sheet" aria-label={say(words.sheet)}>
      <header className="oc-h">
        <h2>{say(words.sheet)}</h2>
        {of?.sheet_version != null && (
          <span>
            {say(of.say)} {say(words.sheet_of(of.sheet_version))}
          </span>
        )}
        <i />
        <ClauseChip id="BIZ-29" />
      </header>
      {of === null || sheet === null ? (
        <p className="cd-none">{say(words.not_opened)}</p>
      ) : (
        <>
          {before}
          <ul className="oc-tell">
            {parts.map(part => (
              <Row key={part} of={of} part={part} onTell={onTell} />
            ))}
          </ul>
          {of.state === 'confirmed' && <AfterPay of={of} />}
          <Mirror hall_id={hall_id} of={of} />
        </>
      )}
    </section>
  );
}

function Row({ of, part, onTell }: { of: Order; part: Part; onTell: (part: Part) => void }) {
  const say = useSay();
  const language = useLanguage();
  const now = nextPart(of) === part;
  const at = of.told[part] ?? of.steps.disclose;
  const text = of.sheet === null ? '' : say(of.sheet[part]);
  const [, figure, rest] = /^([\d,.]+)( ?.*)$/.exec(text) ?? [];
  const card = of.cards[0];
  return (
    <li className={now ? 'oc-now' : undefined}>
      <b>{say(words[part])}</b>
      <div>
        {part === 'price' && figure !== undefined ? (
          <p>
            <b className="num">{figure}</b>
            {rest}
          </p>
        ) : (
          <p>{text}</p>
        )}
        {now && part === 'duties' && card !== undefined && (
          <p className="oc-say" lang={language === 'zh' ? 'zh-CN' : 'en'}>
            <Icon name="speech" size={16} /> <span>{say(card)}</span>
          </p>
        )}
      </div>
      {at != null && !now ? (
        <span className="oc-told num">✓ {timeOfDay(at, true)}</span>
      ) : (
        <button
          type="button"
          className="oc-tick"
          tabIndex={-1}
          aria-disabled={!now || undefined}
          onClick={now ? () => onTell(part) : undefined}
        >
          {now && <KeyCap>{language === 'zh' ? '空格' : 'Space'}</KeyCap>} {now && say(words.told)}
          {!now && <span className="unseen">{say(words.told)}</span>}
        </button>
      )}
    </li>
  );
}

/** What the system does by itself once the money is in; nothing stands here that it does not do. */
const after: Record<string, { zh: string; en: string }[]> = {
  sim_replacement: [
    { zh: '写卡', en: 'Write the card' },
    { zh: '旧卡作废', en: 'Void the old' },
    { zh: '复机', en: 'Resume' },
  ],
  new_connection: [
    { zh: '绑卡', en: 'Bind the card' },
    { zh: '开通', en: 'Put in service' },
    { zh: '出收据', en: 'Receipt' },
  ],
};

function AfterPay({ of }: { of: Order }) {
  const say = useSay();
  const steps = after[of.business];
  if (steps === undefined) return null;
  return (
    <section className="oc-after">
      <header className="cd-hd">
        <h3>{say(words.after_pay)}</h3>
        <ClauseChip id="SIM-01" />
      </header>
      <ol>
        {steps.map(step => (
          <li key={step.zh}>{say(step)}</li>
        ))}
      </ol>
    </section>
  );
}

/** The customer's hand, as it stands under the form; a tick where a word was enough (BIZ-24). */
function Signed({ hall_id, of }: { hall_id: number; of: Order }) {
  const say = useSay();
  const url = of.confirmed_how === 'signature' ? `/api/halls/${hall_id}/orders/${of.id}/signature` : null;
  const hand = useLive<z.output<typeof wire.signature.answer>>(url, 'orders');
  const strokes = hand.data?.strokes ?? null;
  return strokes === null ? (
    <Icon name="check" size={28} stroke={2} />
  ) : (
    <Strokes of={strokes} label={say(words.signed)} />
  );
}

/** What the customer's screen shows, and what became of the signature. */
function Mirror({ hall_id, of }: { hall_id: number; of: Order }) {
  const say = useSay();
  const next = nextPart(of);
  const agreed = of.steps.confirm !== null;
  return (
    <div className="oc-mirror">
      <div className={agreed ? 'oc-pad oc-pad-signed' : 'oc-pad'}>
        {agreed ? <Signed hall_id={hall_id} of={of} /> : <span>{say(words.pad)}</span>}
      </div>
      <div>
        {agreed && (
          <>
            <b className="oc-ok">
              ✓ {say(of.confirmed_how === 'signature' ? words.signed : words.spoken)}{' '}
              <span className="num">{timeOfDay(of.steps.confirm ?? '', true)}</span>
            </b>
            <p>{say(words.kept(of.sheet_version ?? ''))}</p>
            <p className="num oc-small">SHA-256 {of.form_hash?.slice(0, 8)}…</p>
          </>
        )}
        {!agreed && of.state === 'disclosed' && (
          <>
            <b>{say(words.wait_sign)}</b>
            <p>{say(words.wait_sign_note)}</p>
          </>
        )}
        {!agreed && of.state !== 'disclosed' && (
          <>
            <b>{say(words.on_screen)}</b>
            {next !== undefined && <p>{say(words.showing(parts.indexOf(next) + 1, say(words[next])))}</p>}
            <p className="oc-small">{say(words.then_pay)}</p>
          </>
        )}
      </div>
    </div>
  );
}
