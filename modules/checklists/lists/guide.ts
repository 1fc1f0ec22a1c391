import type { Checklist, ListItem } from '../list.ts';
import { list_names } from '../words.ts';

const seen = (code: string, zh: string, en: string, weight: ListItem['weight'] = 'minor'): ListItem => ({
  ...{ code, say: { zh, en }, weight, rows: ['SVC-05'] },
});

/** Care that is given before anybody asks (PRIN-21). */
const care = (code: string, zh: string, en: string): ListItem => ({
  ...{ code, say: { zh, en }, weight: 'minor', rows: ['PRIN-21'] },
});

/** What is watched of the floor advisor at the door, from the greeting to the farewell (SVC-05). */
export const guide: Checklist = {
  code: 'guide',
  say: list_names.guide,
  cadence: { kind: 'every', minutes: 'guide_round_every', within: 'guide_round_within' },
  by: ['duty_manager', 'hall_manager'],
  items: [
    seen(
      'guide_greet',
      '进门有人迎、问要办什么',
      'Who comes in is greeted and asked what is needed',
      'major',
    ),
    seen(
      'guide_papers',
      '取号前看证件，缺件当场说',
      'Papers are looked at before the number; what is missing is said',
      'major',
    ),
    seen(
      'guide_prefill',
      '能预填的先问好，带到台席',
      'What fills the form is asked first and reaches the counter',
    ),
    seen(
      'guide_coach',
      '教客户用终端，不代按密码',
      'Terminals are taught, no password is pressed for anybody',
      'major',
    ),
    seen('guide_calm', '等候超时有人安抚、送水', 'Who waits beyond the limit is spoken to and offered water'),
    seen('guide_farewell', '出门有人送：办好了吗、慢走', 'Who leaves is seen off: is it done, goodbye'),
    care('care_umbrella', '雨天门口备伞，主动递伞', 'In the rain umbrellas stand ready and are offered'),
    care('care_water', '久等、体弱的主动送水让座', 'Who waits long or is frail is brought water and a seat'),
    care('care_wait', '等得久的主动告知还要多久', 'Who waits long is told how long it will be'),
  ],
};
