import type { z } from 'zod';
import { dayOf, epoch, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import type { Language } from '../../../kit/words.ts';
import type * as wire from '../wire.ts';
import './book.css';
import { bookWords } from './words.ts';

export type Slots = z.output<typeof wire.slots.answer>;

/** A day as a word over a figure: 周六 over 21. */
function dayParts(day: string, language: Language): { name: string; figure: string } {
  const text = dayOf(`${day}T12:00:00+08:00`, language);
  const name = language === 'zh' ? (text.split(' ')[1] ?? '') : (text.split(' ')[0] ?? '');
  return { name, figure: String(Number(day.slice(8))) };
}

/** When a booking is, in words: 周六 14:20. */
export function whenWords(slot_at: string, language: Language): string {
  return `${dayOf(slot_at, language)} ${timeOfDay(slot_at)}`;
}

interface SlotChoiceProps {
  of: Slots;
  chosen: string | null;
  onDay: (day: string) => void;
  onSlot: (slot_at: string) => void;
}

/** The days that can be booked and the times of one of them; full ones stay in their place, struck through. */
export function SlotChoice({ of, chosen, onDay, onSlot }: SlotChoiceProps) {
  const say = useSay();
  const language = useLanguage();
  const today = of.days[0];
  return (
    <>
      <fieldset className="bk-days" aria-label={say(bookWords.day)}>
        {of.days.map(day => {
          const { name, figure } = dayParts(day, language);
          return (
            <button key={day} type="button" aria-pressed={day === of.day} onClick={() => onDay(day)}>
              {day === today ? say(bookWords.today) : name}
              <b className="num">{figure}</b>
            </button>
          );
        })}
      </fieldset>
      <fieldset className="bk-slots" aria-label={say(bookWords.time)}>
        {of.slots.map(one => {
          const full = one.left === 0;
          const mine = chosen !== null && epoch(chosen) === epoch(one.slot_at);
          const under = mine ? bookWords.chosen : bookWords.left(one.left);
          return (
            <button
              key={one.slot_at}
              type="button"
              aria-pressed={mine}
              aria-disabled={full || undefined}
              onClick={full ? undefined : () => onSlot(one.slot_at)}
            >
              <b className="num">{timeOfDay(one.slot_at)}</b>
              {say(full ? bookWords.full : under)}
            </button>
          );
        })}
      </fieldset>
      {of.slots.length === 0 && <p className="ph-rule">{say(bookWords.none)}</p>}
    </>
  );
}
