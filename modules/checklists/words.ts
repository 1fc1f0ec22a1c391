import type { RefusalTable } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';

/** What each list is called. */
export const list_names = {
  opening: { zh: '开门检查', en: 'Opening checks' },
  patrol: { zh: '现场巡查', en: 'Patrol of the floor' },
  service: { zh: '台席服务观察', en: 'Service at a counter' },
  appearance: { zh: '仪容着装', en: 'Appearance' },
  guide: { zh: '引导服务观察', en: 'Guiding at the door' },
  dusk: { zh: '日落查灯', en: 'Lights at dusk' },
  closing: { zh: '闭店检查', en: 'Closing checks' },
  place: { zh: '场地周查', en: 'The place, weekly' },
  signs: { zh: '标识月查', en: 'Signs, monthly' },
  acceptance: { zh: '开厅验收', en: 'Acceptance of a hall' },
  fire: { zh: '防火巡查', en: 'Fire patrol' },
  self_check: { zh: '安全周自查', en: 'Safety self-check, weekly' },
  fire_month: { zh: '防火月检', en: 'Fire inspection, monthly' },
  night: { zh: '夜间安全', en: 'Safety of the night' },
  five_s: { zh: '5S 周评', en: 'Five S, weekly' },
  peers: { zh: '同事互评', en: 'Colleagues of each other' },
} satisfies Record<string, Words>;

/** What a checklist is refused with. */
export const refusals = {
  unanswered: {
    status: 409,
    say: { zh: '还有检查项没有填。', en: 'Some items have no answer.' },
    then: { zh: '请逐项填完。', en: 'Answer every item.' },
  },
  nothing_to_see: {
    status: 409,
    say: { zh: '现在没有可查的对象。', en: 'There is nothing to look at now.' },
    then: { zh: '有台开着时再来。', en: 'Come back when a counter is open.' },
  },
  reading_missing: {
    status: 422,
    say: { zh: '有读数没有填。', en: 'A reading is missing.' },
    then: { zh: '请看表填上读数。', en: 'Read the meter and enter its figure.' },
  },
  fail_needs_note: {
    status: 422,
    say: { zh: '不合格项须写明情况。', en: 'A failed item needs a note.' },
    then: { zh: '请写一句说明。', en: 'Write what was found.' },
  },
  fail_needs_picture: {
    status: 422,
    say: { zh: '这一项不合格要有照片。', en: 'A fail of this item needs a picture.' },
    then: { zh: '请拍一张现场。', en: 'Take a picture of the place.' },
  },
  picture_missing: {
    status: 422,
    say: { zh: '整改完要有照片。', en: 'Mended: a picture of how it looks now is missing.' },
    then: { zh: '请拍一张整改后的现场。', en: 'Take one at the place.' },
  },
  not_your_mend: {
    status: 403,
    say: { zh: '这一项不是您整改。', en: 'This is not yours to mend.' },
    then: {
      zh: '请整改人自己交，或请值班经理改派。',
      en: 'Its owner hands it in, or the duty manager names another.',
    },
  },
  check_own: {
    status: 409,
    say: { zh: '自己改的不能自己复查。', en: 'Whoever mended it does not close it.' },
    then: { zh: '请另一位同事复查。', en: 'Ask a colleague to look at it.' },
  },
  not_a_picture: {
    status: 415,
    say: { zh: '这不是照片。', en: 'This is not a picture.' },
    then: { zh: '请用相机直接拍。', en: 'Take it with the camera.' },
  },
  picture_large: {
    status: 413,
    say: { zh: '照片太大。', en: 'The picture is too large.' },
    then: { zh: '请重拍一张小一些的。', en: 'Take a smaller one.' },
  },
} satisfies RefusalTable;
