import { type Fen, yuan } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';

/** Whose till it is and where, as a second person reads it. */
export const whoseTill = (of: {
  seq_no: number;
  counter_number: number;
  clerk_name: string;
  clerk_name_en: string;
}): Words => ({
  zh: `${of.counter_number} 号台 ${of.clerk_name} · ${of.seq_no} 号钱箱`,
  en: `Counter ${of.counter_number}, ${of.clerk_name_en} · till ${of.seq_no}`,
});

/** An amount with its name. */
export const inYuan = (zh: string, en: string, fen: Fen): Words => ({
  zh: `${zh} ${yuan(fen)} 元`,
  en: `${en}: ${yuan(fen)} yuan`,
});
