import type { z } from 'zod';
import type { Mark } from '../../../kit/ui/StateMark.tsx';
import type { Words } from '../../../kit/words.ts';
import type * as wire from '../wire.ts';

export type OneHall = z.output<typeof wire.hall.answer>;

const marks: Record<string, { mark: Mark; zh: string; en: string }> = {
  preparing: { mark: 'not-open', zh: '准备中', en: 'Preparing' },
  open: { mark: 'done', zh: '营业中', en: 'Open' },
  limited: { mark: 'near', zh: '限流', en: 'Limited' },
  closing_queue: { mark: 'near', zh: '停止取号', en: 'Line closing' },
  emergency_closed: { mark: 'stopped', zh: '应急关闭', en: 'Emergency stop' },
  settling: { mark: 'paused', zh: '日清中', en: 'Settling' },
  closed: { mark: 'not-open', zh: '已闭店', en: 'Closed' },
};

const with_hours = ['preparing', 'open', 'limited'];

/** The state of a hall as word and shape, with its hours. */
export function dayMark(of: OneHall | null): { mark: Mark; words: Words } {
  if (of === null) return { mark: 'not-open', words: { zh: '', en: '' } };
  const found = marks[of.day?.state ?? 'closed'];
  const hours = `${of.hall.opens}–${of.hall.closes}`;
  if (found === undefined) return { mark: 'not-open', words: { zh: hours, en: hours } };
  // Once the line is closed the hours say nothing more.
  if (!with_hours.includes(of.day?.state ?? 'closed')) return { mark: found.mark, words: found };
  return { mark: found.mark, words: { zh: `${found.zh} ${hours}`, en: `${found.en} ${hours}` } };
}
