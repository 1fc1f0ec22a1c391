import type { Instant } from '../../kit/clock.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** A recorded day played in a hall of the demonstration. */
export const run = machine({
  name: 'replay.run',
  table: 'play_run',
  states: {
    playing: { zh: '正在播放', en: 'playing' },
    paused: { zh: '已暂停', en: 'paused' },
    stopped: { zh: '已停止', en: 'stopped' },
    done: { zh: '已播完', en: 'played to the end' },
    failed: { zh: '中断', en: 'broken off' },
  },
  start: 'playing',
  end: ['stopped', 'done', 'failed'],
  moves: {
    pause: { from: ['playing'], to: 'paused', by: ['visitor'], say: { zh: '暂停', en: 'Pause' } },
    resume: { from: ['paused'], to: 'playing', by: ['visitor'], say: { zh: '继续', en: 'Go on' } },
    change_speed: {
      from: ['playing'],
      to: 'playing',
      by: ['visitor'],
      say: { zh: '改变速度', en: 'Change the speed' },
    },
    stop: { from: ['playing', 'paused'], to: 'stopped', by: ['visitor'], say: { zh: '停止', en: 'Stop' } },
    finish: { from: ['playing', 'paused'], to: 'done', by: ['player'], say: { zh: '播完', en: 'Finish' } },
    fail: { from: ['playing', 'paused'], to: 'failed', by: ['player'], say: { zh: '中断', en: 'Break off' } },
  },
});

/** One run as the table holds it. */
export interface RunRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof run>;
  file: string;
  day: string;
  /** Hall seconds a wall second; 0 is as fast as it goes. */
  speed: number;
  until_s: number | null;
  clerks: number;
  seed: number;
  shift_s: number;
  started_at: Instant;
  owner: Id | null;
  refused: number;
}
