import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';
import { allForms, type Form } from './library.ts';

/** Something that is still done outside the system (系统外办理): open until somebody else sees that it is not. */
export const off_system = machine({
  name: 'forms.off_system',
  table: 'off_system_work',
  states: { open: { zh: '系统外', en: 'off the system' }, closed: { zh: '已进系统', en: 'brought in' } },
  start: 'open',
  end: ['closed'],
  moves: {
    close: {
      from: ['open'],
      to: 'closed',
      by: ['hall_manager', 'duty_manager', 'branch_supervisor', 'province_supervisor'],
      say: { zh: '凭证据办结', en: 'Close with evidence' },
      rows: ['FAC-21'],
    },
  },
});

/** Why it may not be entered so: its target is over, or farther off than is allowed (FAC-21). */
export const whyNotEnter = guarded(
  'FAC-21',
  (of: { target_on: string; today: string; last_on: string; since: string }): string | undefined => {
    if (of.since > of.today) return 'forms.not_yet_done';
    if (of.target_on <= of.today) return 'forms.target_over';
    return of.target_on > of.last_on ? 'forms.target_too_far' : undefined;
  },
);

/** Why somebody may not close it: whose it was to bring in does not judge it. */
export const whyNotClose = guarded(
  'FAC-21',
  (of: { owner_id: string }, actor_id: string): string | undefined =>
    of.owner_id === actor_id ? 'forms.close_own' : undefined,
);

/** Which forms a hall keeps in the system: held by a page, and not on paper all the same (FAC-21). */
export const paperlessIn = guarded('FAC-21', (on_paper: ReadonlySet<string>): Form[] =>
  allForms().filter(one => one.page !== null && !on_paper.has(one.code)),
);

/** How much of the library that is, per cent. */
export const paperlessShare = (on_paper: ReadonlySet<string>): number =>
  Math.round(((paperlessIn(on_paper)?.length ?? 0) / allForms().length) * 1000) / 10;
