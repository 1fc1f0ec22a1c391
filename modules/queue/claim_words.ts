import type { Words } from '../../kit/words.ts';
import type { ClaimFlaw } from './classes.ts';

/** What somebody is told who asked for a member's line and was given the ordinary one. */
export const claim_words: Record<ClaimFlaw, Words> = {
  not_said: {
    zh: '没有核对手机号，先给普通号；到咨询台报号码可核对',
    en: 'No number was checked, so this is the ordinary line; the information desk can check it',
  },
  unknown: {
    zh: '没有查到这个号码，先给普通号',
    en: 'This number is not known, so this is the ordinary line',
  },
  no_tier: {
    zh: '这个号码不是全球通客户，给的是普通号',
    en: 'This number has no GoTone tier, so this is the ordinary line',
  },
  no_group: {
    zh: '这个号码不是集团成员，给的是普通号',
    en: 'This number belongs to no corporate customer, so this is the ordinary line',
  },
  away: {
    zh: '现在核对不了等级，先给普通号',
    en: 'The tier cannot be checked now, so this is the ordinary line',
  },
};
