import { useEffect, useRef } from 'react';
import { callApi } from '../../../../kit/ui/call.ts';
import { useElder } from '../../../../kit/ui/elder.tsx';
import { wallNow } from '../../../../kit/ui/hall-time.ts';
import { useChooseLanguage, useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import * as wire from '../../wire.ts';
import type { KioskTools } from './KioskFrame.tsx';
import type { Told } from './offline-kiosk.ts';
import { type OwnSlip, ownSlipBytes } from './own-slip.ts';
import { card_event, print_event } from './ports.ts';
import type { Taken } from './taken.ts';

/** A page nobody touches goes back to the first screen, in Chinese and normal type, for the next customer. */
export const ticket_page_ms = 12_000;
export const idle_ms = 45_000;

const words = {
  help: { zh: '已经叫导办，请稍等', en: 'A guide is on the way' },
  merged: (n: number) => ({
    zh: `断线时发的 ${n} 个号已接上队`,
    en: `${n} numbers given offline have joined the line`,
  }),
  refused: (labels: string) => ({ zh: `这些号请找导办：${labels}`, en: `A guide is needed for ${labels}` }),
  no_help: { zh: '没叫到导办', en: 'No guide could be called' },
  no_help_note: { zh: '请直接找身边的工作人员', en: 'Please speak to anybody on the staff' },
  not_given_up: { zh: '号没退掉', en: 'The number was not given up' },
  not_given_up_note: { zh: '请找导办', en: 'Please ask a guide' },
  help_note: { zh: '一分钟内有人过来', en: 'Somebody comes within a minute' },
};

/** What the tools at the foot do. */
export function useTools(
  hall_id: number,
): KioskTools & { language: 'zh' | 'en'; elder: boolean; reset: () => void; onRead: () => void } {
  const say = useSay();
  const language = useLanguage();
  const choose = useChooseLanguage();
  const elder = useElder();
  const ask = async () => {
    const called = await callApi(wire.askGuide, { hall_id }, { tries: 2, within_ms: 4000 });
    // Whoever waits for somebody nobody has called waits in vain.
    if (called.ok) showToast({ tone: 'ok', title: say(words.help), note: say(words.help_note) });
    else showToast({ tone: 'bad', title: say(words.no_help), note: say(words.no_help_note) });
  };
  const call = () => void ask();
  return {
    language,
    elder: elder.on,
    onElder: () => elder.turn(true),
    onLanguage: () => choose(language === 'zh' ? 'en' : 'zh'),
    onHelp: call,
    onRead: call,
    reset: () => {
      elder.turn(false);
      choose('zh');
    },
  };
}

/** Back to the first screen when nobody touches the page. */
export function useReturn(page: { at: string }, touched: number, printed: boolean, home: () => void): void {
  useEffect(() => {
    if (page.at === 'home') return;
    const after = page.at === 'ticket' && printed ? ticket_page_ms : idle_ms;
    const timer = setTimeout(home, Math.max(0, after - (wallNow() - touched)));
    return () => clearTimeout(timer);
  });
}

/** Tells, once, what came of the numbers given while cut off. */
export function useTold() {
  const say = useSay();
  return ({ merged, refused }: Told) => {
    showToast({ tone: 'ok', title: say(words.merged(merged)) });
    if (refused.length > 0) showToast({ tone: 'bad', title: say(words.refused(refused.join(' '))) });
  };
}

/** The key of a request that nobody answered: the same asked again is the same act, whichever of the two arrived. */
export function useUnsure(): { keyFor: (input: string) => string; forget: () => void } {
  const asked = useRef<{ input: string; key: string } | null>(null);
  return {
    keyFor: input => {
      if (asked.current?.input !== input) asked.current = { input, key: crypto.randomUUID() };
      return asked.current.key;
    },
    forget: () => {
      asked.current = null;
    },
  };
}

/** A card on the reader: the port hands over the fingerprint of its chip number, nothing else. */
export function useCard(onCard: (card_hash: string) => Promise<void>): void {
  const act = useRef(onCard);
  act.current = onCard;
  useEffect(() => {
    const hear = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') void act.current(event.detail);
    };
    window.addEventListener(card_event, hear);
    return () => window.removeEventListener(card_event, hear);
  }, []);
}

/** The bytes of a slip go to the printer port: the driver, or the simulator, listens there. */
export async function printSlip(hall_id: number, taken: Taken): Promise<void> {
  const input = { hall_id, ticket_id: taken.id, secret: taken.secret, origin: window.location.origin };
  const slip = await callApi(wire.slip, { ...input, paper_mm: 80 }, { tries: 2 });
  if (slip.ok) window.dispatchEvent(new CustomEvent(print_event, { detail: slip.value }));
}

/** A slip drawn by the kiosk itself goes to the same port: while the line is cut nobody else can make it. */
export function printOwnSlip(of: OwnSlip, language: 'zh' | 'en'): void {
  const bytes = ownSlipBytes(of, language);
  if (bytes === null) return;
  window.dispatchEvent(new CustomEvent(print_event, { detail: { label: of.label, paper_mm: 80, bytes } }));
}

/** While the line is cut the kiosk asks again by itself: no stream tells it that the line is back. */
export function useAskAgain(cut: boolean, refresh: () => void): void {
  const again = useRef(refresh);
  again.current = refresh;
  useEffect(() => {
    if (!cut) return;
    const timer = setInterval(() => again.current(), 2000);
    return () => clearInterval(timer);
  }, [cut]);
}

/** Gives a number back that was just taken here; where nobody takes it back, its customer is told. */
export function useGivingBack(hall_id: number): (ticket_id: string, secret: string) => Promise<void> {
  const say = useSay();
  return async (ticket_id, secret) => {
    const asked = { hall_id, ticket_id, verb: 'cancel' as const, secret };
    const given = await callApi(wire.holderStep, asked, { tries: 2, within_ms: 4000 });
    if (!given.ok)
      showToast({ tone: 'bad', title: say(words.not_given_up), note: say(words.not_given_up_note) });
  };
}
