import { addDays, businessDay, wallNow } from '../../../kit/clock.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { personId } from '../../../modules/demo/index.ts';

interface Ready {
  caller: Caller;
  path: string;
  body?: object;
}
interface Hands {
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
}

/** How each post about where people live, and about leads, is made ready. */
export function sitingPosts({ as, must }: Hands): [string, () => Promise<Ready>][] {
  let number = 0;
  const place = () => {
    number += 1;
    const name = { name_zh: `试点${number}`, name_en: `Try ${number}` };
    return { ...name, residents: 4000, latitude: 30.2, longitude: 112.4 };
  };
  const places = '/api/siting/places';
  const leads = '/api/halls/1001/leads';
  const lead = { model: '折叠屏', note: '以旧换新', ticket_label: null, consented: true };
  const noted = async (): Promise<string> => `${leads}/${(await must(as('0317').post(leads, lead))).id}`;
  const works = '/api/halls/1001/off-system';
  const work = () => ({
    ...{ form: null, what: '纸上另记', since: '2026-01-05', owner_id: personId('0305') },
    target_on: addDays(businessDay(wallNow()), 20),
  });
  return [
    ['/api/halls/:hall_id/off-system', async () => ({ caller: as('0306'), path: works, body: work() })],
    [
      '/api/halls/:hall_id/off-system/:work_id/close',
      async () => {
        const { id } = await must(as('0306').post(works, work()));
        return { caller: as('0306'), path: `${works}/${id}/close`, body: { evidence: '已停用纸' } };
      },
    ],
    [places, async () => ({ caller: as('0102'), path: places, body: { unit_id: 11, ...place() } })],
    [
      '/api/siting/places/:place_id',
      async () => {
        const { id } = await must(as('0102').post(places, { unit_id: 11, ...place() }));
        return { caller: as('0102'), path: `${places}/${id}`, body: place() };
      },
    ],
    ['/api/halls/:hall_id/leads', async () => ({ caller: as('0317'), path: leads, body: lead })],
    [
      '/api/halls/:hall_id/leads/:lead_id/accept',
      async () => ({ caller: as('0301'), path: `${await noted()}/accept` }),
    ],
    [
      '/api/halls/:hall_id/leads/:lead_id/close',
      async () => {
        const path = await noted();
        await must(as('0301').post(`${path}/accept`));
        return { caller: as('0301'), path: `${path}/close`, body: { outcome: 'bought' } };
      },
    ],
  ];
}
