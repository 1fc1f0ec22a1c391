import type { Words } from '../../../kit/words.ts';
import type { NoticeChoice } from '../../../modules/queue/ui/kiosk/KioskNotice.tsx';

/** What the kiosk says at other times than usual. */
interface NoticeText {
  time: string;
  state: Words;
  shut?: boolean;
  title: Words;
  lead: Words;
  choices: [NoticeChoice, NoticeChoice, NoticeChoice];
  note: Words;
}

const pay: Words = { zh: '缴费查询 自助', en: 'Pay or check' };
const booked: Words = { zh: '已预约 签到', en: 'Check in' };
const ticket: Words = { zh: '办业务 取号', en: 'Get a ticket' };
const tomorrow: Words = { zh: '约明天办', en: 'Book tomorrow' };

/** Before opening, last ticket passed, closed, offline: the same three places, what each still does. */
export const notices: Record<string, NoticeText> = {
  before: {
    time: '08:47',
    state: { zh: '还没开门', en: 'Not open yet' },
    title: { zh: '09:00 开门', en: 'We open at 09:00' },
    lead: { zh: '现在可以先取号，开门后按号叫', en: 'Take a ticket now, called from opening' },
    choices: [
      {
        name: ticket,
        note: { zh: '前面 3 人，预计 09:05–09:09 叫到', en: '3 ahead, called about 09:05–09:09' },
      },
      { name: pay, note: { zh: '自助区已开，不用等', en: 'Self-service is open, no wait' } },
      { name: booked, note: { zh: '预约前 10 分钟起可签到', en: 'From 10 min before your time' } },
    ],
    note: {
      zh: '开门前取的号和开门后一样算，先到先叫。',
      en: 'A ticket taken now counts like any other: first come, first called.',
    },
  },
  last: {
    time: '19:02',
    state: { zh: '已停止取号', en: 'No more tickets today' },
    title: { zh: '今天的号取完了', en: 'No more tickets today' },
    lead: { zh: '已取号的 9 位都会办完，请安心等', en: 'The 9 who hold one will all be served' },
    choices: [
      { name: tomorrow, note: { zh: '最早 09:20，现在就能定', en: 'From 09:20, book it now' } },
      { name: pay, note: { zh: '不用排队，开到 19:30', en: 'No queue, until 19:30' } },
      {
        name: { zh: '看我的号排到哪', en: 'Where is my ticket' },
        note: { zh: '扫小票上的码', en: 'Scan the code on your slip' },
      },
    ],
    note: {
      zh: '丢了卡不要等：自助终端马上挂失，或打 10086。',
      en: 'Lost your SIM? Do not wait: block it at a terminal or on 10086.',
    },
  },
  closed: {
    time: '21:30',
    state: { zh: '已闭店', en: 'Closed' },
    shut: true,
    title: { zh: '明天 09:00 见', en: 'Tomorrow from 09:00' },
    lead: {
      zh: '缴费、查询、挂失，左边 24 小时自助区能办',
      en: 'Pay, check, report lost: 24-hour zone, left',
    },
    choices: [
      { name: tomorrow, note: { zh: '还有 31 个空，现在就能定', en: '31 places free, book it now' } },
      {
        name: { zh: '去 24 小时自助区', en: '24-hour zone' },
        note: { zh: '左手边玻璃门，刷身份证进', en: 'Glass door on the left, ID card' },
      },
      {
        name: { zh: '看我的预约', en: 'My booking' },
        note: { zh: '查看、改期、取消，都免费', en: 'See, move or cancel it, free' },
      },
    ],
    note: {
      zh: '需要帮助请按门边的求助铃，10086 有人接。',
      en: 'Need help? Ring the bell by the door; 10086 answers.',
    },
  },
  offline: {
    time: '10:42',
    state: { zh: '离线办理', en: 'Working offline' },
    title: { zh: '网络断了，照常取号', en: 'Line cut, tickets go on' },
    lead: { zh: '叫号照常，只是等多久暂时说不准', en: 'Calling goes on; waits are not known now' },
    choices: [
      { name: ticket, note: { zh: '前面 6 人，听到叫号就来', en: '6 ahead, come when called' } },
      {
        name: { zh: '缴费查询', en: 'Pay or check' },
        note: { zh: '网络恢复前不能办，别重复交', en: 'Not before the line is back; do not pay twice' },
        off: true,
      },
      { name: booked, note: { zh: '照常，今天的名单在本机', en: 'As usual, today’s list is here' } },
    ],
    note: {
      zh: '手机页暂停更新，请看叫号屏。10:36 起断网，正在抢修。',
      en: 'Phone pages stand still, watch the wall screen. Cut since 10:36, being repaired.',
    },
  },
};
