import type { ReactNode } from 'react';
import { WallEmergency } from '../../../modules/queue/ui/wall/WallEmergency.tsx';
import { type WallCall, type WallNotice, WallScreen } from '../../../modules/queue/ui/wall/WallScreen.tsx';
import { Gallery } from './Gallery.tsx';
import { at, classes, hallAt, rules } from './gallery-hall.ts';

const call = (ticket: string, counter: string, time = 1): WallCall => ({ ticket, counter, time });

const recent = [
  call('F031', '7'),
  call('Y012', '2'),
  call('H004', '1'),
  call('A085', '5'),
  call('V003', '8'),
  call('A084', '6'),
];

const promise = {
  title: { zh: '收费误差，\n双倍返还', en: 'Billing errors,\nrepaid double' },
  text: {
    zh: '多收 1 元，还您 2 元。到任一台席、打 10086 或在手机页提出。',
    en: 'One yuan too much, two back. Any counter, 10086 or the phone page.',
  },
  page: 4,
  pages: 8,
};

const notice: WallNotice = {
  icon: 'alert',
  kind: { zh: '停机通知', en: 'Maintenance' },
  text: {
    zh: '11月21日（周六）02:00–04:00 系统升级，暂停缴费、查询和补卡；通话上网不受影响。',
    en: 'Sat 21 Nov 02:00–04:00: no payments, queries or SIM changes; calls and data go on.',
  },
  page: 1,
  pages: 2,
};

const base = { hall: hallAt('10:43'), rules, recent, classes, promise, missed: [] as string[] };

/** Every state of the wall with invented data. */
export function WallGallery({ show }: { show: string | null }) {
  const screens: Record<string, ReactNode> = {
    normal: <WallScreen {...base} call={call('A086', '3')} notice={null} />,
    repeated: <WallScreen {...base} call={call('A086', '3', 2)} missed={['A079', 'F027']} notice={notice} />,
    missed: (
      <WallScreen
        {...base}
        call={call('A091', '12', 3)}
        missed={['A079', 'F027', 'A081', 'Y009']}
        notice={null}
      />
    ),
    empty: (
      <WallScreen
        {...base}
        recent={recent.slice(0, 2)}
        call={null}
        classes={classes.map(row => ({ ...row, people: 0, wait: null, now: 'walk_in' as const }))}
        notice={null}
      />
    ),
    closed: (
      <WallScreen
        {...base}
        recent={[]}
        call={null}
        state={{ zh: '已停止取号', en: 'No more tickets today' }}
        sentence={{
          title: { zh: '今天的号取完了', en: 'No more tickets today' },
          note: { zh: '已取号的 9 位都会办完，请安心等', en: 'The 9 who hold one will all be served' },
        }}
        notice={notice}
      />
    ),
    emergency: (
      <WallEmergency
        kind={{ zh: '火情疏散', en: 'Fire: leave the hall' }}
        since={at('10:51')}
        now={at('10:52')}
        drill={false}
        exit={{ name: { zh: '正门出口', en: 'Main exit' }, way: 'left', metres: 20 }}
        meet={{ zh: '厅前广场旗杆集合', en: 'Meet at the flagpole' }}
      />
    ),
  };
  return <Gallery screens={screens} show={show} width={1920} height={1080} />;
}
