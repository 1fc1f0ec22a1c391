import type { Answered, Caller } from '../../../kit/testing/http.ts';
import type { Recipe } from './ground.ts';

const all = '/api/halls/1001/handset-repairs';

interface Given {
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
}

const body = {
  ...{ model: 'nova 12', imei_end: '4417', fault: 'does not charge', look: 'one scratch' },
  ...{ warranty: false, data_told: true, phone: '13900004417' },
};

/** Recipes of phones in repair. */
export const handsetPosts = ({ as, must }: Given): [string, Recipe][] => [
  ['/api/halls/:hall_id/handset-repairs', async () => ({ caller: as('0305'), path: all, body })],
  [
    '/api/halls/:hall_id/handset-repairs/:repair_id/press',
    async () => {
      const { id } = await must(as('0305').post(all, body));
      const press = { verb: 'quote', quote_fen: 8_000, note: 'a new socket' };
      return { caller: as('0305'), path: `${all}/${id}/press`, body: { press } };
    },
  ],
];
