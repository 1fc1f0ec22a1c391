import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../kit/ui/call.ts';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import type { PublicHall } from '../../queue/ui/hall.ts';
import { KioskFrame, KioskToolBar, type KioskTools } from '../../queue/ui/kiosk/KioskFrame.tsx';
import { document_event } from '../../queue/ui/kiosk/ports.ts';
import '../../queue/ui/kiosk/KioskNotice.css';
import { homeWords } from '../../queue/ui/kiosk/words.ts';
import * as wire from '../wire.ts';
import { BillSheet, type Shown } from './BillSheet.tsx';
import { KioskKeys } from './KioskKeys.tsx';
import './kiosk.css';
import { kiosk_words as words } from './kiosk-words.ts';

type Asked = z.output<typeof wire.askCode.answer>;
type Read = z.input<typeof wire.readerRead> | { sample: number };

/** What the reader's port handed over; nothing else is listened to. */
const isRead = (of: unknown): of is Read =>
  typeof of === 'object' && of !== null && ('sample' in of || ('document' in of && 'reader' in of));

interface KioskBillsProps {
  hall_id: number;
  hall: PublicHall;
  tools: KioskTools;
  onBack: () => void;
}

const mask = (number: string) => `${number.slice(0, 3)}****${number.slice(-4)}`;

/**
 * One's own bills at the kiosk: the number, the holder's document on the reader, the code that went to the number
 * (PRM-02). All of it lives on this page alone: leaving it, or leaving it untouched, forgets it.
 */
export function KioskBills({ hall_id, hall, tools, onBack }: KioskBillsProps) {
  const say = useSay();
  const { number, setNumber, asked, code, busy, shown, problem, whole, again, type } = useProof(hall_id);
  const step = () => {
    if (shown !== null) return <Months of={shown} onDone={onBack} />;
    if (asked !== null)
      return (
        <>
          <Head title={words.code_title} lead={words.code_lead(mask(number), asked.minutes)} />
          <KioskKeys value={code} places={6} onChange={next => void type(next)} onBack={again} />
        </>
      );
    if (whole)
      return (
        <>
          <Head title={words.card_title} lead={busy ? words.reading : words.card_lead} />
          <Lay number={mask(number)} onAgain={again} />
        </>
      );
    return (
      <>
        <Head title={words.number_title} lead={words.number_lead} />
        <KioskKeys value={number} places={11} onChange={setNumber} onBack={onBack} />
      </>
    );
  };
  return (
    <KioskFrame hall={hall} state={{ words: say(homeWords.open(hall.opens, hall.closes)), tone: 'good' }}>
      {step()}
      {problem !== null && (
        <p className="kb-problem" role="alert">
          <b>{problem.title}</b> {problem.remedy}
        </p>
      )}
      <div className="kn-foot">
        <KioskToolBar {...tools} />
      </div>
    </KioskFrame>
  );
}

/** What is proven so far: the number, the document, the code; with the bills once all three agree. */
function useProof(hall_id: number) {
  const language = useLanguage();
  const [number, setNumber] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [shown, show] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const again = () => {
    setNumber('');
    setAsked(null);
    setCode('');
    setProblem(null);
  };
  const whole = number.length === 11;
  useDocument(whole && asked === null && !busy, async read => {
    setBusy(true);
    setProblem(null);
    const of = { hall_id, number, language };
    const outcome =
      'sample' in read
        ? await callApi(wire.askSimulated, { ...of, ...read })
        : await callApi(wire.askCode, { ...of, ...read });
    setBusy(false);
    if (outcome.ok) setAsked(outcome.value);
    else setProblem(outcome.problem);
  });
  const type = async (next: string) => {
    setCode(next);
    setProblem(null);
    if (next.length < 6 || asked === null) return;
    const outcome = await callApi(wire.openBills, { hall_id, code_id: asked.code_id, code: next });
    setCode('');
    if (outcome.ok) show(outcome.value);
    else setProblem(outcome.problem);
  };
  return { number, setNumber, asked, code, busy, shown, problem, whole, again, type };
}

/** Hears the document reader while a document is waited for. */
function useDocument(waits: boolean, onRead: (read: Read) => Promise<void>): void {
  const act = useRef(onRead);
  act.current = onRead;
  useEffect(() => {
    if (!waits) return;
    const hear = (event: Event) => {
      if (event instanceof CustomEvent && isRead(event.detail)) void act.current(event.detail);
    };
    window.addEventListener(document_event, hear);
    return () => window.removeEventListener(document_event, hear);
  }, [waits]);
}

function Head({ title, lead }: Record<'title' | 'lead', { zh: string; en: string }>) {
  const say = useSay();
  return (
    <>
      <h1 className="kn-title">{say(title)}</h1>
      <p className="kn-lead kb-lead">{say(lead)}</p>
    </>
  );
}

function Lay({ number, onAgain }: { number: string; onAgain: () => void }) {
  const say = useSay();
  return (
    <section className="kb-lay">
      <Icon name="card" size={220} stroke={1.1} />
      <b className="num">{number}</b>
      <p>{say(words.card_note)}</p>
      <button type="button" onClick={onAgain}>
        {say(words.again)}
      </button>
    </section>
  );
}

/** One month after the other, so that nobody has to scroll through five. */
function Months({ of, onDone }: { of: Shown; onDone: () => void }) {
  const say = useSay();
  const [month, choose] = useState(of.bills[0]?.month ?? '');
  return (
    <>
      <h1 className="kb-own num">{say(words.own(of.mask))}</h1>
      <fieldset className="kb-months" aria-label={say(words.months)}>
        {of.bills.map(bill => (
          <button
            key={bill.month}
            type="button"
            className="num"
            aria-pressed={bill.month === month}
            onClick={() => choose(bill.month)}
          >
            {bill.month}
          </button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard as well */}
      <section className="kb-sheet" tabIndex={0} aria-label={month}>
        <h2 className="unseen num">{month}</h2>
        <BillSheet of={{ ...of, bills: of.bills.filter(bill => bill.month === month) }} />
      </section>
      <p className="kb-note">{say(words.leaves)}</p>
      <button type="button" className="kb-done" onClick={onDone}>
        {say(words.done)}
      </button>
    </>
  );
}
