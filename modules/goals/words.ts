import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  family_missing: {
    status: 409,
    say: { zh: '六个方面缺了一个，目标不能施行', en: 'One of the six families has no goal' },
    then: { zh: '每个方面至少定一项目标', en: 'Aim at something in every family' },
  },
  measure_twice: {
    status: 409,
    say: { zh: '同一指标定了两次', en: 'A measure stands there twice' },
    then: { zh: '请删去一个', en: 'Take one out' },
  },
  over_hundred: {
    status: 409,
    say: { zh: '百分比的目标不能过 100', en: 'A share of more than a hundred' },
    then: { zh: '请改到 100 以内', en: 'Aim at a hundred at most' },
  },
  none_above: {
    status: 409,
    say: { zh: '上级这一年还没有施行的目标', en: 'No goals of that year are in force above' },
    then: { zh: '请省公司先定', en: 'The province sets its own first' },
  },
  below_above: {
    status: 409,
    say: { zh: '有一项低于上级定的目标', en: 'A goal is lower than the one from above' },
    then: { zh: '可以更高，不能更低', en: 'Higher is possible, lower is not' },
  },
  own_plan: {
    status: 409,
    say: { zh: '起草人不能让自己的目标施行', en: 'Nobody puts goals of their own in force' },
    then: { zh: '请同事或上级施行', en: 'Ask a colleague or the level above' },
  },
  year_over: {
    status: 422,
    say: { zh: '那一年已经过去', en: 'That year is over' },
    then: { zh: '请定今年或以后的目标', en: 'Set goals of this year or a later one' },
  },
} satisfies RefusalTable;
