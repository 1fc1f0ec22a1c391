import type { Fen } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';

/** A service beside the plan that a number may have. Prices and contents are invented. */
export interface ValueAddedService {
  code: ServiceCode;
  say: Words;
  month_fen: Fen;
  /** What it does, in a line. */
  holds: Words;
}

export const service_codes = ['caller_id', 'ringback', 'cloud_disk'] as const;
export type ServiceCode = (typeof service_codes)[number];

/** The value-added services of the demonstration carrier. */
export const services: readonly ValueAddedService[] = [
  {
    code: 'caller_id',
    say: { zh: '来电显示', en: 'Caller ID' },
    month_fen: 500,
    holds: { zh: '来电时显示对方号码', en: 'shows who calls' },
  },
  {
    code: 'ringback',
    say: { zh: '彩铃', en: 'Ringback tone' },
    month_fen: 600,
    holds: { zh: '别人打来时听到您选的音乐', en: 'callers hear the music you chose' },
  },
  {
    code: 'cloud_disk',
    say: { zh: '云盘', en: 'Cloud disk' },
    month_fen: 1000,
    holds: { zh: '手机照片、文件存到云上，200 GB', en: '200 GB for photos and files' },
  },
];

/** The service of a code; undefined when there is none. */
export const findService = (code: string): ValueAddedService | undefined =>
  services.find(one => one.code === code);
