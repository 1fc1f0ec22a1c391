import type { Answered, Caller } from '../../../kit/testing/http.ts';
import type { World } from '../testing/world.ts';
import type { Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

interface Given {
  world: () => World;
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
  run: (text: string, values?: unknown[]) => Promise<Record<string, string>[]>;
  /** A ticket that is being served at counter 1 by 0301. */
  serving: () => Promise<string>;
}

const told = { category: 'waiting', said: 'waited long', reply_by: 'page' };
const accept = { verb: 'accept', calmed: 'by_phone', restated: 'waited long', confirmed: true };
const assess = { verb: 'assess', severity: 'general', category: 'waiting', about_id: null as string | null };
const propose = { verb: 'propose', solution: 'explain', amount_fen: 0, reply: 'this is why' };
const at = (id: string, rest: string) => `${hall}/complaints/${id}/${rest}`;

let turn = 0;

type Way = ReturnType<typeof wayOf>;

/** Complaints as far as each post needs them. */
function wayOf({ world, as, must, run }: Given) {
  const made = () => {
    turn += 1;
    const from = { 'X-Forwarded-For': `10.8.${Math.floor(turn / 250)}.${turn % 250}` };
    return must(
      world()
        .nobody('m')
        .post(`${hall}/complaints`, { ...told, from: 'qr' }, from),
    );
  };
  const upTo = async (...steps: object[]): Promise<{ id: string; secret: string }> => {
    const of = await made();
    for (const press of steps) await must(as('0308').post(at(of.id, 'press'), { press }));
    return of;
  };
  const answered = async () => {
    const of = await upTo(accept, assess, propose);
    await must(world().nobody('m').post(at(of.id, 'mine/say'), { secret: of.secret, word: 'agree' }));
    await must(as('0308').post(at(of.id, 'press'), { press: { verb: 'answer', answer: 'it is done' } }));
    return of;
  };
  const about = async (no: string) =>
    upTo(accept, {
      ...assess,
      about_id: (await run('select id from person where staff_no = $1', [no]))[0]?.id ?? '',
    });
  const appealed = async () => {
    const { id } = await answered();
    const body = { body: '12300', ref: `SS-${id.slice(-12)}` };
    return must(as('0306').post(at(id, 'appeals'), body));
  };
  return { made, answered, about, appealed };
}

const one = (rest: string, recipe: Recipe): [string, Recipe] => [
  path(`complaints/:complaint_id/${rest}`),
  recipe,
];

/** Recipes of everything that is done with a complaint. */
export function complaintPosts(given: Given): [string, Recipe][] {
  const way = wayOf(given);
  return [...takenPosts(given, way), ...endingPosts(given, way)];
}

function takenPosts({ world, as, must, run, serving }: Given, { made, answered }: Way): [string, Recipe][] {
  return [
    [
      path('tickets/:ticket_id/complaints'),
      async () => ({
        ...{ caller: as('0301'), path: `${hall}/tickets/${await serving()}/complaints`, body: told },
      }),
    ],
    [
      path('complaints'),
      async () => ({
        ...{ caller: world().nobody('m'), path: `${hall}/complaints`, body: { ...told, from: 'qr' } },
      }),
    ],
    [
      path('complaints/taken'),
      async () => ({
        ...{ caller: as('0308'), path: `${hall}/complaints/taken`, body: { ...told, channel: 'book' } },
      }),
    ],
    one('press', async () => ({
      caller: as('0308'),
      path: at((await made()).id, 'press'),
      body: { press: accept },
    })),
    one('contacts', async () => ({
      ...{ caller: as('0308'), path: at((await made()).id, 'contacts') },
      body: { outcome: 'no_answer', word: 'nothing', note: 'it rang out' },
    })),
    one('evidence', async () => ({
      ...{
        caller: as('0308'),
        path: at((await made()).id, 'evidence'),
        body: { kind: 'paper', what: 'cabinet A2' },
      },
    })),
    one('evidence/:evidence_id/release', async () => {
      const { id, secret } = await answered();
      await must(world().nobody('m').post(at(id, 'mine/say'), { secret, word: 'satisfied' }));
      const [row] = await run('select id from complaint_evidence where complaint_id = $1', [id]);
      return { caller: as('0308'), path: at(id, `evidence/${row?.id}/release`) };
    }),
    one('forward', async () => {
      const { id } = await made();
      await run(`update complaint set forward_due = now() where id = $1`, [id]);
      return { caller: as('0308'), path: at(id, 'forward') };
    }),
    one('partner-fault', async () => {
      const { id } = await answered();
      await run(`update complaint set forward_due = now() where id = $1`, [id]);
      const body = { points: 2, note: 'it was their doing' };
      return { caller: as('0102'), path: at(id, 'partner-fault'), body };
    }),
    one('link', async () => {
      const { id } = await made();
      const [row] = await run(
        `insert into compensation (hall_id, id, state, kind, ticket_id, account_id, mask, about, said, claimed_by, claimed_at, due_at)
         select 1001, gen_random_uuid(), 'claimed', 'overcharge', gen_random_uuid(), gen_random_uuid(), '138****0000', '2026-01',
           'too much', id, now(), now() from person where staff_no = '0301' returning id`,
      );
      return { caller: as('0308'), path: at(id, 'link'), body: { case_id: row?.id } };
    }),
  ];
}

function endingPosts(
  { world, as, must, run }: Given,
  { made, answered, about, appealed }: Way,
): [string, Recipe][] {
  return [
    one('own-word', async () => ({
      ...{
        caller: as('0302'),
        path: at((await about('0302')).id, 'own-word'),
        body: { own_word: 'it was busy then' },
      },
    })),
    one('blame', async () => {
      const { id } = await about('0302');
      await must(as('0302').post(at(id, 'own-word'), { own_word: 'it was busy then' }));
      const [leader] = await run('select id from person where staff_no = $1', ['0305']);
      const body = {
        leader_id: leader?.id,
        measure: 'coaching',
        amount: 0,
        fact: 'was rude',
        clause: 'PRIN-11',
      };
      return { caller: as('0306'), path: at(id, 'blame'), body };
    }),
    one('appeals', async () => {
      const { id } = await answered();
      return {
        caller: as('0306'),
        path: at(id, 'appeals'),
        body: { body: '12300', ref: `SS-${id.slice(-12)}` },
      };
    }),
    [
      path('regulator-appeals/:appeal_id/press'),
      async () => ({
        ...{ caller: as('0306'), path: `${hall}/regulator-appeals/${(await appealed()).appeal_id}/press` },
        body: { verb: 'submit', note: 'as the evidence has it' },
      }),
    ],
    one('mine/say', async () => {
      const { id, secret } = await made();
      return { caller: world().nobody('m'), path: at(id, 'mine/say'), body: { secret, word: 'withdraw' } };
    }),
    one('mine/rate', async () => {
      const { id, secret } = await made();
      await must(world().nobody('m').post(at(id, 'mine/say'), { secret, word: 'withdraw' }));
      return { caller: world().nobody('m'), path: at(id, 'mine/rate'), body: { secret, score: 4 } };
    }),
    [
      path('complaint-reviews'),
      async () => {
        await run('delete from complaint_review where hall_id = 1001');
        return {
          caller: as('0306'),
          path: `${hall}/complaint-reviews`,
          body: { span: world().day, note: 'all were looked at' },
        };
      },
    ],
  ];
}
