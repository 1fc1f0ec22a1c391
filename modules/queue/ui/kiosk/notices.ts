import type { Words } from '../../../../kit/words.ts';
import type { ClassCode } from '../../classes.ts';
import { limitOf, stateWords, type Waits } from '../public-hall.ts';
import type { NoticeChoice } from './KioskNotice.tsx';
import { paperWords } from './words.ts';

interface Notice {
  state: Words;
  shut?: boolean;
  title: Words;
  lead: Words;
  choices: [NoticeChoice, NoticeChoice, NoticeChoice, NoticeChoice?];
  note: Words;
}

const handle: Words = { zh: '办业务 取号', en: 'Get a ticket' };
const pay: Words = { zh: '缴费查询 自助', en: 'Pay or check' };
const booked: Words = { zh: '已预约 签到', en: 'Check in' };
const self: NoticeChoice = {
  name: pay,
  note: { zh: '自助区照常，不用等', en: 'Self-service works, no wait' },
};

/** What the kiosk says when the hall gives no numbers, and when the line is cut: the same three places, what each still does. */
export function noticeFor(state: string | null, of: Waits, own?: OwnNumbers): Notice {
  const { opens, closes } = of.hall;
  const off = (note: Words): NoticeChoice => ({ name: handle, note, off: true });
  const booking: NoticeChoice = { name: booked, note: { zh: '请找导办签到', en: 'A guide checks you in' } };
  const rest = { state: stateWords(state), shut: true, note: supervision };
  if (state === 'offline' && own !== undefined && own_classes.some(one => own.left(one.code) > 0))
    return cutOff(own, of);
  if (state === 'offline') {
    return {
      state: { zh: '断线，照常叫号', en: 'Line cut, calling goes on' },
      title: { zh: '取号请找导办', en: 'A guide gives you a number' },
      lead: { zh: '已取的号照常叫，不用重取', en: 'Numbers already taken are called as usual' },
      choices: [off({ zh: '线路恢复后再取', en: 'When the line is back' }), self, booking],
      note: supervision,
    };
  }
  if (state === 'preparing') {
    return {
      ...rest,
      title: { zh: `${opens} 开门`, en: `We open at ${opens}` },
      lead: { zh: '开门后按到店先后取号', en: 'Numbers are given from opening' },
      choices: [off({ zh: `${opens} 起取号`, en: `From ${opens}` }), self, booking],
    };
  }
  if (state === 'closing_queue') {
    return {
      ...rest,
      title: { zh: '今天的号已取完', en: 'The last ticket has passed' },
      lead: { zh: `${closes} 前取到号的都会办完`, en: `Every number taken before ${closes} is served` },
      choices: [off({ zh: '明天再来，或先预约', en: 'Tomorrow, or book' }), self, booking],
    };
  }
  if (state === 'emergency_closed') {
    return {
      ...rest,
      title: { zh: '请听从工作人员引导', en: 'Please follow the staff' },
      lead: { zh: '厅里有突发情况，暂停办理', en: 'There is an emergency; service is stopped' },
      choices: [
        off({ zh: '暂停', en: 'Stopped' }),
        { name: pay, note: { zh: '暂停', en: 'Stopped' }, off: true },
        { name: booked, note: { zh: '暂停', en: 'Stopped' }, off: true },
      ],
    };
  }
  return {
    ...rest,
    title: { zh: '今天已关门', en: 'We are closed' },
    lead: { zh: `下一个营业日 ${opens} 开门`, en: `We open at ${opens} on the next day` },
    choices: [off({ zh: '请明天再来', en: 'Come tomorrow' }), self, booking],
  };
}

/** The numbers a kiosk may give by itself while it is cut off. */
export interface OwnNumbers {
  /** Whether slips come out of the kiosk. */
  printed: boolean;
  left: (class_code: ClassCode) => number;
  issued: number;
  onTake: (class_code: ClassCode) => void;
}

/** What a cut-off kiosk gives: every class that it gives on a person's word when the line is up. */
const own_classes: readonly { code: ClassCode; name: Words; note: Words }[] = [
  { code: 'ordinary', name: handle, note: { zh: '按取号先后排', en: 'your place counts from now' } },
  {
    code: 'payment',
    name: { zh: '人工缴费 取号', en: 'Pay a person' },
    note: { zh: '自助区交费不用等', en: 'self-service needs no wait' },
  },
  {
    code: 'care',
    name: { zh: '取爱心号', en: 'Priority' },
    note: { zh: '65 岁以上、怀孕、行动不便', en: 'over 65, expecting, hard to walk' },
  },
];

/** What needs the server's word stays in its place, with its reason. */
const proven: NoticeChoice = {
  name: { zh: '预约、全球通、集团', en: 'Booked, GoTone, companies' },
  note: { zh: '要联网核对，请找导办', en: 'Checked online: please ask a guide' },
  off: true,
};

/** One class with the limit within which the hall calls it, as published (QUE-01). */
function ownChoice(own: OwnNumbers, of: Waits, one: (typeof own_classes)[number]): NoticeChoice {
  if (own.left(one.code) <= 0)
    return {
      name: one.name,
      note: { zh: '已发完，请找导办', en: 'None left: please ask a guide' },
      off: true,
    };
  const minutes = limitOf(of, one.code);
  const limit: Words =
    minutes === null
      ? { zh: '', en: '' }
      : { zh: `${minutes} 分钟内叫到，`, en: `Called within ${minutes} min; ` };
  return {
    name: one.name,
    note: { zh: limit.zh + one.note.zh, en: limit.en + one.note.en },
    onPress: () => own.onTake(one.code),
  };
}

/** Cut off, and still giving: its own held numbers, told to the hall when the line is back. */
function cutOff(own: OwnNumbers, of: Waits): Notice {
  const [ordinary, payment, care] = own_classes.map(one => ownChoice(own, of, one));
  return {
    state: own.printed ? { zh: '断线，照常取号', en: 'Line cut, numbers go on' } : paperWords.none,
    title: { zh: '照常取号', en: 'Take a number as usual' },
    lead: {
      zh: own.issued === 0 ? '接通后自动接上队' : `断线后已发 ${own.issued} 个号，接通后自动接上队`,
      en:
        own.issued === 0
          ? 'It joins the line when we are back'
          : `${own.issued} given since; they join the line when we are back`,
    },
    choices: [ordinary ?? proven, payment ?? proven, care ?? proven, proven],
    note: supervision,
  };
}

const supervision: Words = { zh: '服务监督 10086', en: 'Service supervision 10086' };

/** Paying needs no queue: the terminals first, a number at the counter for whoever wants a person or pays cash. */
export function payNotice(onNumber: () => void, onBills: () => void, onBack: () => void): Notice {
  return {
    state: { zh: '营业中', en: 'Open' },
    title: { zh: '缴费不用排队', en: 'Paying needs no queue' },
    lead: {
      zh: '自助终端就在右边，现金也收；要人办就取号',
      en: 'Use the terminals beside you; for a person, take a number',
    },
    choices: [
      {
        name: { zh: '去自助终端', en: 'To the terminals' },
        note: { zh: '扫码、刷卡、现金都可以', en: 'Code, card or cash' },
        onPress: onBack,
      },
      {
        name: { zh: '人工缴费 取号', en: 'A person, take a number' },
        note: { zh: '有人帮您缴，现金也收', en: 'A person takes it, cash too' },
        onPress: onNumber,
      },
      {
        name: { zh: '查近几个月账单', en: 'My last bills' },
        note: { zh: '带上身份证和手机', en: 'With your ID card and phone' },
        onPress: onBills,
      },
      { name: { zh: '返回', en: 'Back' }, note: { zh: '重新选择', en: 'Choose again' }, onPress: onBack },
    ],
    note: supervision,
  };
}
