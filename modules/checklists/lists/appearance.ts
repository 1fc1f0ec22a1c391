import type { Checklist, ListItem } from '../list.ts';
import { list_names } from '../words.ts';

const women = { titles: ['ms'] };
const men = { titles: ['mr'] };
const clerks = ['service_clerk', 'vip_clerk', 'group_clerk'];

const interns = ['intern'];
const summer = [5, 6, 7, 8, 9, 10];
const winter = [1, 2, 3, 4, 11, 12];

/** One line of the look at a person: how it should be, for whom. */
const look = (
  code: string,
  row: string,
  [zh, en]: [string, string],
  only?: ListItem['only'],
  weight: ListItem['weight'] = 'minor',
): ListItem => ({
  ...{ code, say: { zh, en }, weight, rows: [row] },
  ...(only === undefined ? {} : { only }),
});

/** Grooming, dress and ornaments of one person on duty; whoever was not looked at for longest comes first (APR). */
export const appearance: Checklist = {
  code: 'appearance',
  say: list_names.appearance,
  cadence: { kind: 'every', minutes: 'appearance_every', within: 'appearance_within' },
  by: ['duty_manager', 'hall_manager'],
  about: 'staff',
  items: [
    look(
      'hair',
      'APR-02',
      ['头发整洁，不烫异型、不染异色、不挑染', 'Hair clean and neat, no odd perm, colour or highlights'],
      undefined,
      'major',
    ),
    look('perfume', 'APR-03', ['没有浓烈香水味', 'No strong perfume']),
    look('nails', 'APR-04', ['指甲不长，没有有色甲油', 'Nails short, no coloured polish']),
    look('fringe', 'APR-05', ['刘海不过眉', 'The fringe stays above the brows'], women),
    look(
      'rings_and_necklace',
      'APR-08',
      ['戒指至多一枚、耳钉至多一对、项链至多一条', 'At most one ring, one pair of studs, one necklace'],
      women,
    ),
    look(
      'one_on_hands',
      'APR-09',
      ['手上只戴一样饰物，不过大、不夸张', 'One ornament on the hands, neither large nor loud'],
      women,
    ),
    look('no_drops', 'APR-10', ['不戴长耳坠、脚链', 'No drop earrings, no anklet'], women),
    look('make_up_base', 'APR-11', ['淡妆：粉底', 'Light make-up: foundation'], women),
    look('make_up_blush', 'APR-11', ['淡妆：腮红', 'Light make-up: blush'], women),
    look('make_up_eyes', 'APR-11', ['淡妆：眼影', 'Light make-up: eye shadow'], women),
    look('make_up_lips', 'APR-11', ['淡妆：唇彩或口红', 'Light make-up: lip colour'], women),
    look('make_up_light', 'APR-11', ['妆不过浓', 'The make-up is not heavy'], women),
    look('hair_short', 'APR-12', ['发侧不过耳、后不过领', 'Hair above the ears and the collar'], men),
    look('intern_flower', 'APR-07', ['实习：黑色头花', 'Intern: a black flower in the hair'], {
      ...women,
      roles: interns,
    }),
    look(
      'intern_shirt',
      'APR-18',
      [
        '实习：短袖白衬衣、黑西裤，熨烫，袖不翻卷',
        'Intern: short-sleeved white shirt, black trousers, ironed',
      ],
      { roles: interns, months: summer },
    ),
    look(
      'intern_shirt',
      'APR-18',
      [
        '实习：长袖白衬衣、黑西裤，熨烫，袖不翻卷',
        'Intern: long-sleeved white shirt, black trousers, ironed',
      ],
      { roles: interns, months: winter },
    ),
    look('intern_tucked', 'APR-19', ['实习：衬衣扎入裤（裙）', 'Intern: the shirt is tucked in'], {
      roles: interns,
    }),
    look(
      'intern_tie',
      'APR-19',
      ['实习：系领带，不用正式员工的领带', 'Intern: a tie, and not that of the staff'],
      { ...men, roles: interns },
    ),
    look('no_beard', 'APR-13', ['不留胡须', 'No beard'], men),
    look(
      'one_ring',
      'APR-14',
      ['至多一枚戒指，手上至多一样饰物', 'At most one ring, one ornament on the hands'],
      men,
    ),
    look(
      'bow_and_stockings',
      'APR-16',
      ['系统一领花，穿肉色丝袜', 'The common bow at the collar, flesh-coloured stockings'],
      { ...women, roles: clerks },
    ),
    look('tie_and_socks', 'APR-17', ['系领带，深色袜', 'A tie, dark socks'], men),
    look(
      'heels',
      'APR-22',
      [
        '黑皮鞋，前包后包、中跟，无鞋带、高帮、夸张装饰',
        'Black leather shoes, closed, medium heel, no laces',
      ],
      women,
    ),
    look('shoes', 'APR-23', ['黑皮鞋，无高帮、夸张装饰', 'Black leather shoes, not high, nothing loud'], men),
  ],
};
