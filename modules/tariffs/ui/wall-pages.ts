import { useMemo } from 'react';
import type { z } from 'zod';
import type { IconName } from '../../../kit/ui/icon-paths.ts';
import { useLanguage } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Words } from '../../../kit/words.ts';
import { hours_words } from '../../halls/ui/hours-words.ts';
import type { NoticePage } from '../../queue/ui/wall/promises.ts';
import type * as wire from '../wire.ts';
import { amount } from './amount.ts';
import { board } from './words.ts';

type Board = z.output<typeof wire.published.answer>;

/** What one line at the foot of the wall holds, legible from five metres. */
const fits = { zh: 36, en: 84 };

/** Entries laid out on as few lines as they fit. */
export function linesOf(entries: readonly Words[], language: 'zh' | 'en'): Words[] {
  const lines: Words[] = [];
  for (const one of entries) {
    const last = lines.at(-1);
    const joined = last && { zh: `${last.zh}；${one.zh}`, en: `${last.en}; ${one.en}` };
    const room = joined !== undefined && joined[language].length <= fits[language];
    if (room) lines.splice(-1, 1, joined);
    else lines.push(one);
  }
  return lines;
}

const withAmount = (say: Words, of: Words): Words => ({ zh: `${say.zh} ${of.zh}`, en: `${say.en} ${of.en}` });

/** The catalogue of a hall as pages at the foot of its wall: stamp, services, limits, fees (SIGN-16). */
export function wallPages(of: Board, language: 'zh' | 'en'): NoticePage[] {
  const stamp = board.stamp(of.stamp, of.day);
  const part = (icon: IconName, kind: Words, entries: readonly Words[]) =>
    linesOf(entries, language).map(text => ({ icon, kind, text }));
  const { coming } = of.hours;
  return [
    ...(coming === null ? [] : part('bell', hours_words.notice, [hours_words.coming(coming)])),
    ...(of.wifi === null ? [] : part('phone', board.wifi, [board.wifi_line(of.wifi)])),
    ...part('list', board.title, [
      { zh: `${stamp.zh}，${board.same.zh}`, en: `${stamp.en}. ${board.same.en}` },
    ]),
    ...part(
      'list',
      board.services,
      of.services.filter(one => one.here).map(one => one.say),
    ),
    ...part(
      'clock',
      board.limits,
      of.limits.map(one => withAmount(one.say, one.amount)),
    ),
    ...part(
      'receipt',
      board.fees,
      of.fees.map(one => withAmount(one.say, amount(one))),
    ),
  ];
}

/** The same, as it stands now. */
export function useWallPages(hall_id: number): readonly NoticePage[] {
  const language = useLanguage();
  const found = useLive<Board>(
    `/api/halls/${hall_id}/published`,
    'norms',
    'halls',
    'clock',
    'tariffs',
    'specials',
  );
  return useMemo(() => (found.data === null ? [] : wallPages(found.data, language)), [found.data, language]);
}
