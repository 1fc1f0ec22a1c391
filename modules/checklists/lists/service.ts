import type { Checklist, ListItem } from '../list.ts';
import { list_names } from '../words.ts';

const clerks = ['service_clerk', 'vip_clerk', 'group_clerk'];

/** One line of an observation: what was seen, or was not. */
const seen = (
  code: string,
  zh: string,
  en: string,
  rows: string[],
  more: Partial<ListItem> = {},
): ListItem => ({
  ...{ code, say: { zh, en }, weight: 'minor', rows },
  ...more,
});

/** What is watched at one counter while a customer is served, without a word; the counter not watched for longest comes first. */
export const service: Checklist = {
  code: 'service',
  say: list_names.service,
  cadence: { kind: 'every', minutes: 'observation_every', within: 'observation_within' },
  by: ['duty_manager', 'hall_manager'],
  about: 'open_counter',
  items: [
    seen('greet', '来有迎声', 'Greets who comes', ['PRIN-07'], { weight: 'major' }),
    seen('respond', '客户到台 {n} 秒内应答', 'Responds within {n} seconds', ['SVC-09'], {
      weight: 'major',
      numbers: { n: 'greet_within' },
    }),
    seen('no_pictures', '不用私人手机拍证件', 'No private phone takes a document', ['PRIV-05'], {
      weight: 'major',
    }),
    seen('screen_turned', '屏幕不朝客户和过道', 'The screen is turned away', ['PRIV-04']),
    seen('smile', '对视露笑', 'Smiles when eyes meet', ['PRIN-10']),
    seen('unasked', '五个主动都做到', 'The five initiatives, all of them', ['PRIN-06'], {
      told: 'initiatives',
    }),
    seen('words', '用到您好、请、谢谢、对不起、再见', 'Says hello, please, thank you, sorry, goodbye', [
      'LANG-03',
    ]),
    seen('kind_patient', '友善、耐心、说得专业', 'Is kind, patient and knows the matter', ['LANG-09']),
    seen('both_hands', '双手接递', 'Takes and hands over with both hands', ['PRIN-13']),
    seen('farewell', '走有送声', 'Says goodbye', ['PRIN-14']),
    seen(
      'stand_hands',
      '站立一手搭另一手，置于第二颗纽扣处',
      'Standing, one hand on the other at the second button',
      ['POS-01'],
      { only: { titles: ['ms'] } },
    ),
    seen(
      'stand_hands',
      '站立一手搭另一手或自然下垂',
      'Standing, one hand on the other or at the sides',
      ['POS-01'],
      {
        only: { titles: ['mr'] },
      },
    ),
    seen('no_hands_behind', '双手不背后', 'No hands behind the back', ['POS-02']),
    seen('upright', '身体直立，不倚靠', 'Stands upright, does not lean', ['POS-03']),
    seen('sitting', '直坐或浅坐，不斜靠、不托腮', 'Sits upright, no leaning, no chin in hand', ['POS-04'], {
      only: { roles: clerks },
    }),
    seen('hands_on_counter', '双手自然放于台面', 'Hands rest on the counter', ['POS-05'], {
      only: { roles: clerks },
    }),
    seen('open_palm', '指引用掌，不用一根手指', 'Points with the open palm, not one finger', ['POS-07']),
    seen(
      'manners',
      '递物字朝客户、引领在前、接电话报厅名',
      'Hands over readably, leads ahead, names the hall on the phone',
      ['POS-08'],
    ),
    seen('face', '表情随客户处境，不皱眉不叹气', 'The face follows the customer, no frown, no sigh', [
      'POS-09',
    ]),
    seen('eyes', '看三角区，说完一项抬眼确认', 'Looks at the face, looks up after each point', ['POS-10']),
    seen('listens', '不打断，办之前复述', 'Does not interrupt, says it again before acting', ['LANG-05']),
    seen('no_taboo', '没有忌语、忌行', 'No taboo said or done', ['LANG-07'], { weight: 'major' }),
    seen('no_running', '厅内没有人奔跑', 'Nobody runs in the hall', ['POS-06']),
  ],
};
