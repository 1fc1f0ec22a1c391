import { addDays, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

const noted = [
  [-3, '10:20', '折叠屏 256G', '想以旧换新，预算六千以内', 'A031', '0301', 'bought'],
  [-2, '15:05', '儿童手表', '给二年级孩子，要能定位', 'A052', '0302', 'thinking'],
  [-1, '11:40', '直屏 128G', '老人用，字要大、声音要大', null, '0301', 'bought'],
] as const;

/** What the promoter of the hall of the story noted in the last days. */
export const demoLeads = (): Row[] =>
  noted.map(([days, time, model, note, ticket_label, clerk, outcome], index) => {
    const at = onDay(addDays(businessDay(wallNow()), days), time);
    return {
      ...{
        hall_id: 1001,
        id: fixedId(401, index),
        state: 'closed',
        model,
        note,
        ticket_label,
        consented: true,
      },
      ...{ noted_by: personId('0317'), noted_at: at, accepted_by: personId(clerk), accepted_at: at },
      ...{ outcome, closed_at: at },
    };
  });
