import type { ReactNode } from 'react';
import type { Words } from '../words.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import { useSay } from './language.tsx';
import './StateMark.css';

/** The states a thing in the hall can be seen in; each has its own shape, so grey paper tells them apart. */
export type Mark =
  | 'running'
  | 'calling'
  | 'paused'
  | 'not-open'
  | 'done'
  | 'near'
  | 'over'
  | 'stopped'
  | 'fault'
  | 'vip'
  | 'care'
  | 'booked'
  | 'offline';

const marks: Record<Mark, { words: Words; icon?: IconName }> = {
  running: { words: { zh: '办理中', en: 'Serving' } },
  calling: { words: { zh: '叫号中', en: 'Calling' } },
  paused: { words: { zh: '暂停', en: 'Paused' } },
  'not-open': { words: { zh: '未开', en: 'Not open' } },
  done: { words: { zh: '已办结', en: 'Done' } },
  near: { words: { zh: '将到时限', en: 'Near limit' } },
  over: { words: { zh: '超时', en: 'Over limit' } },
  stopped: { words: { zh: '紧急停业', en: 'Emergency stop' } },
  fault: { words: { zh: '故障', en: 'Fault' } },
  vip: { words: { zh: '全球通', en: 'GoTone' }, icon: 'check' },
  care: { words: { zh: '爱心', en: 'Priority' }, icon: 'heart' },
  booked: { words: { zh: '预约', en: 'Booked' }, icon: 'note' },
  offline: { words: { zh: '断线续办', en: 'Working offline' }, icon: 'link-off' },
};

/** A state as word, then shape, then colour. Other words for the same shape go inside. */
export function StateMark({ mark, children }: { mark: Mark; children?: ReactNode }) {
  const say = useSay();
  const { words, icon } = marks[mark];
  return (
    <span className={`st st-${mark}`}>
      {icon === undefined ? (
        <i className="st-shape" aria-hidden="true" />
      ) : (
        <Icon name={icon} size={14} stroke={2} />
      )}
      {children ?? say(words)}
    </span>
  );
}
