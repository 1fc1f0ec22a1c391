import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  no_satisfaction: {
    status: 409,
    say: { zh: '方案里没有满意度，不能发布', en: 'A scheme without satisfaction is not published' },
    then: { zh: '请给满意度权重', en: 'Give satisfaction a weight' },
  },
  satisfaction_not_most: {
    status: 409,
    say: { zh: '满意度的权重应当最大', en: 'Satisfaction should weigh most' },
    then: { zh: '请调权重，或写明为什么不是', en: 'Change the weights, or say why it does not' },
  },
  weights_not_hundred: {
    status: 409,
    say: { zh: '权重加起来不是 100', en: 'The weights do not add up to 100' },
    then: { zh: '请调权重', en: 'Change the weights' },
  },
  item_twice: {
    status: 409,
    say: { zh: '同一指标写了两次', en: 'A metric stands there twice' },
    then: { zh: '请删去一个', en: 'Take one out' },
  },
  red_above_target: {
    status: 409,
    say: { zh: '红线高于目标', en: 'A red line lies above its target' },
    then: { zh: '请把红线放到目标以下', en: 'Put the line below the target' },
  },
  own_scheme: {
    status: 409,
    say: { zh: '起草人不能发布自己的方案', en: 'Nobody publishes a scheme of their own' },
    then: { zh: '请同事或上级发布', en: 'Ask a colleague or the level above' },
  },
  not_published: {
    status: 409,
    say: { zh: '这个方案没有在施行', en: 'This scheme is not in use' },
    then: { zh: '请先发布', en: 'Publish it first' },
  },
  other_period: {
    status: 422,
    say: { zh: '周期与方案不合', en: 'That is no period of this scheme' },
    then: { zh: '月度方案写年-月，年度方案写年', en: 'A month as 2026-10, a year as 2026' },
  },
  period_not_over: {
    status: 409,
    say: { zh: '这个周期还没有过完', en: 'That period is not over yet' },
    then: { zh: '期满次日自动冻结', en: 'Its figures freeze by themselves the day after' },
  },
  evaluated_already: {
    status: 409,
    say: { zh: '这个周期已经评估过', en: 'That period was evaluated already' },
    then: { zh: '请看已有的那次', en: 'See the one there is' },
  },
  actions_open: {
    status: 409,
    say: { zh: '还有措施没了结', en: 'Something it asked of the halls is not closed' },
    then: { zh: '请在“督办”里办结', en: 'Close it under “Directives”' },
  },
} satisfies RefusalTable;
