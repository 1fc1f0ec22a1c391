import type { RefusalTable } from '../../kit/refusal.ts';

/** What a post is refused with. */
export const refusals = {
  card_unread: {
    status: 409,
    say: {
      zh: '岗位卡有新版没有阅签，已过宽限期，不能上岗。',
      en: 'A new version of your position card is unread and its grace is over: you cannot go on shift.',
    },
    then: { zh: '请打开“我的岗位”，读完并签收。', en: 'Open “My post”, read it and sign for it.' },
  },
  not_your_card: {
    status: 403,
    say: { zh: '这不是您岗位的卡。', en: 'This is not the card of a post of yours.' },
    then: { zh: '请看自己的岗位。', en: 'Look at your own post.' },
  },
  no_new_version: {
    status: 409,
    say: { zh: '这一版已不是现行版。', en: 'This version is no longer the one in force.' },
    then: { zh: '请重新打开岗位卡。', en: 'Open the card again.' },
  },
  not_on_watch: {
    status: 409,
    say: { zh: '现在当值的不是您。', en: 'You are not the one on duty now.' },
    then: { zh: '请由当值的值班经理交班。', en: 'The duty manager on duty hands over.' },
  },
  reason_needed: {
    status: 422,
    say: { zh: '接管要写明原因。', en: 'Taking over needs a reason.' },
    then: { zh: '请写一句原因。', en: 'Write why.' },
  },
  already_on: {
    status: 409,
    say: { zh: '已经是您当值。', en: 'You are on duty already.' },
    then: { zh: '不用再接管。', en: 'There is nothing to take over.' },
  },
  not_of_this_hall: {
    status: 409,
    say: { zh: '这个人不在本厅。', en: 'This person does not work in this hall.' },
    then: { zh: '请从本厅的人里选。', en: 'Choose somebody of this hall.' },
  },
  holds_it_already: {
    status: 409,
    say: { zh: '任职的人不能给自己当代班。', en: 'Whoever holds the post cannot be its deputy.' },
    then: { zh: '请选另一个人。', en: 'Choose somebody else.' },
  },
  key_and_code_apart: {
    status: 409,
    say: {
      zh: '保险柜的钥匙和密码不能在同一个人手里。',
      en: 'The key of the safe and its code are never with one person.',
    },
    then: { zh: '请交给另一个人。', en: 'Give it to somebody else.' },
  },
  keeper_without_code: {
    status: 409,
    say: { zh: '库管员管钥匙，不知密码。', en: 'The storekeeper keeps keys and never knows the code.' },
    then: { zh: '密码请由另一个人掌握。', en: 'Let somebody else know the code.' },
  },
} satisfies RefusalTable;
