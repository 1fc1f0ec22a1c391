import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../apps/server/testing/desk.ts';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays } from '../../kit/clock.ts';
import type { Answered } from '../../kit/testing/http.ts';
import { personId } from '../demo/index.ts';
import { scene_codes } from './topics.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const path = '/api/halls/1001/knowledge/answers';
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;

test('LANG-02 a phrase of the moment is part of the base: approved by another, shown by scene, given as no answer', async () => {
  const clerk = await world.as('0301');
  const branch = await world.as('0102', 'region');
  const province = await world.as('0104', 'region');
  const shown = await must(clerk.get(path));
  // Every scene of the language norm has something to say.
  expect(new Set(shown.phrases.map((one: { scene: string }) => one.scene))).toEqual(new Set(scene_codes));
  expect(shown.answers.some((one: { code: string }) => one.code.startsWith('say_'))).toBe(false);

  const text = {
    ...{ code: 'say_wait', topic: 'other', scene: 'wait', title_zh: '请等候', title_en: 'Waiting' },
    ...{
      answer_zh: '「还要大约两分钟，请稍等。」',
      answer_en: '“About two more minutes, please.”',
      keywords: '',
    },
    ...{ source: '服务语言规范', reason: '说出要等多久', valid_from: world.day, owner_id: personId('0102') },
    valid_until: addDays(world.day, 90),
  };
  expect(await codeOf(branch.post('/api/knowledge/articles', { ...text, topic: 'bill' }))).toBe(
    'knowledge.phrase_topic',
  );
  const draft = await must(branch.post('/api/knowledge/articles', text));
  expect(await codeOf(branch.post(`/api/knowledge/articles/${draft.id}/press`, { verb: 'approve' }))).toBe(
    'knowledge.leaders_only',
  );
  await must(province.post(`/api/knowledge/articles/${draft.id}/press`, { verb: 'approve' }));
  const now = (await must(clerk.get(path))).phrases.filter((one: { scene: string }) => one.scene === 'wait');
  expect(now.map((one: { say: { zh: string } }) => one.say.zh)).toEqual(['「还要大约两分钟，请稍等。」']);
  // It is no answer: nobody's question is recorded as answered by it.
  expect(
    await codeOf(
      clerk.post('/api/halls/1001/knowledge/reports', { article: 'say_wait', said: '说得太长了' }),
    ),
  ).toBe('knowledge.not_offered');
});
