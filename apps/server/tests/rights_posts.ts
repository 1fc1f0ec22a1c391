import { first } from '../../../modules/agreements/index.ts';
import { demoNumber } from '../../../modules/demo/index.ts';
import { sampleOf } from '../../../modules/identity/index.ts';
import { must } from '../testing/desk.ts';
import type { Ground, Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

/** Editions of the agreement, exports, and what customers ask about their data. */
export const rightsPosts = (ground: Ground): [string, Recipe][] => [
  ...agreementPosts(ground),
  ...exportPosts(ground),
  ...requestPosts(ground),
  ...badInfoPosts(ground),
  ...auditPosts(ground),
  [
    path('shred-lots'),
    async () => ({
      caller: await ground.as('0305'),
      path: `${hall}/shred-lots`,
      body: { sheets: { forms: 3, receipts: 0, printouts: 0, id_copies: 0 }, cabinet: 'G2' },
    }),
  ],
];

function agreementPosts(ground: Ground): [string, Recipe][] {
  const clear = () =>
    ground.run(`update agreement_edition set state = 'dropped' where state in ('drafted', 'signed_off')`);
  const clauses = [
    ...first.clauses,
    { code: 'gift', tick: false, zh: '生日赠送流量', en: 'a gift on birthdays' },
  ];
  const body = { clauses, adverse: false, reason: 'a gift is added' };
  return [
    [
      '/api/agreements',
      async () => {
        await clear();
        return { caller: await ground.as('0104'), path: '/api/agreements', body };
      },
    ],
    [
      '/api/agreements/:edition_id/press',
      async () => {
        await clear();
        const { id } = await must((await ground.as('0104')).post('/api/agreements', body));
        const press = { verb: 'sign_off', opinion: 'lawful' };
        return { caller: await ground.as('0108'), path: `/api/agreements/${id}/press`, body: press };
      },
    ],
  ];
}

/** Samples of ratings and orders: there is one rating to look at. */
function auditPosts(ground: Ground): [string, Recipe][] {
  const at = path('audit-samples');
  const rated = async () => {
    const desk = await ground.desk(false);
    const ticket = await desk.serve('consultation');
    await ground.run(
      `insert into rating (hall_id, ticket_id, day, score, done, channel, low, low_at_most, rated_at)
       select hall_id, id, day, 5, 'done', 'phone', false, 3, taken_at from queue_ticket where hall_id = 1001 and id = $1`,
      [ticket],
    );
    return ground.as('0101');
  };
  const drawn = async () => {
    const auditor = await rated();
    const { id } = await must(auditor.post(`${hall}/audit-samples`));
    const { samples } = await must(auditor.get(`${hall}/audit-samples`));
    const verdicts = samples[0].pieces.map((one: { id: string }) => ({
      ...{ id: one.id, genuine: false, note: 'asked the customer' },
    }));
    return { auditor, at: `${hall}/audit-samples/${id}`, verdicts };
  };
  return [
    [at, async () => ({ caller: await rated(), path: `${hall}/audit-samples` })],
    [
      `${at}/:sample_id/judge`,
      async () => {
        const { auditor, at: one, verdicts } = await drawn();
        return { caller: auditor, path: `${one}/judge`, body: { verdicts } };
      },
    ],
    [
      `${at}/:sample_id/close`,
      async () => {
        const { auditor, at: one, verdicts } = await drawn();
        await must(auditor.post(`${one}/judge`, { verdicts }));
        const body = { outcome: 'taken out of the figures' };
        return { caller: await ground.as('0102'), path: `${one}/close`, body };
      },
    ],
  ];
}

function badInfoPosts(ground: Ground): [string, Recipe][] {
  const body = { kind: 'fraud', sender: '10655012345', said: 'a prize that asks for a fee' };
  return [
    [
      path('bad-info-reports'),
      async () => ({ caller: ground.nobody(), path: `${hall}/bad-info-reports`, body }),
    ],
    [
      path('bad-info-reports/taken'),
      async () => ({ caller: await ground.as('0304'), path: `${hall}/bad-info-reports/taken`, body }),
    ],
  ];
}

function exportPosts(ground: Ground): [string, Recipe][] {
  const ask = { kind: 'receipts', about: { day: '2026-01-05', series: 'R' }, reason: 'an audit' };
  return [
    [path('exports'), async () => ({ caller: await ground.as('0306'), path: `${hall}/exports`, body: ask })],
    [
      path('exports/:export_id/decide'),
      async () => {
        const { export_id } = await must((await ground.as('0306')).post(`${hall}/exports`, ask));
        const body = { verb: 'approve', note: 'agreed' };
        return { caller: await ground.as('0305'), path: `${hall}/exports/${export_id}/decide`, body };
      },
    ],
  ];
}

function requestPosts(ground: Ground): [string, Recipe][] {
  const clear = () => ground.run('delete from privacy_request');
  const phone = (n: number) => ({
    ...{ number: demoNumber('used', n), document_end: sampleOf(n).number.slice(-6) },
    ...{ kind: 'copy', said: 'a copy of what you hold' },
  });
  const waiting = async (verb: string) => {
    await clear();
    const { id } = await must(ground.nobody().post(`${hall}/privacy-requests`, phone(44)));
    return `${hall}/privacy-requests/${id}/${verb}`;
  };
  return [
    [
      path('tickets/:ticket_id/privacy-requests'),
      async () => {
        await clear();
        const desk = await ground.desk();
        const ticket = await desk.serve();
        const { check_id } = await must(desk.read(45));
        const body = { number: demoNumber('used', 45), check_id, kind: 'access', said: 'what do you hold' };
        return { caller: desk.clerk, path: `${hall}/tickets/${ticket}/privacy-requests`, body };
      },
    ],
    [
      path('privacy-requests'),
      async () => {
        await clear();
        return { caller: ground.nobody(), path: `${hall}/privacy-requests`, body: phone(46) };
      },
    ],
    [
      path('privacy-requests/:request_id/grant'),
      async () => ({
        caller: await ground.as('0306'),
        path: await waiting('grant'),
        body: { answer: 'here is what we hold' },
      }),
    ],
    [
      path('privacy-requests/:request_id/refuse'),
      async () => ({
        caller: await ground.as('0306'),
        path: await waiting('refuse'),
        body: { ground: 'nothing_held', answer: 'nothing of the kind is held' },
      }),
    ],
  ];
}
