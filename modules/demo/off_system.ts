import { addDays, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

const works = [
  ['handover', '交接班本手写，两人签名', -400, '0305', -12, '交接班单已在系统里双签，纸本停用'],
  ['pre_shift', '班前会记录写在本子上', -400, '0305', -9, '班前会签到和记录都在会议页，纸本停用'],
  ['attendance', '考勤手工登记', -400, '0305', -4, '打卡、更正和月表都在考勤页，登记本已收回'],
  [null, '钥匙柜外借另记在白板上', -200, '0304', 90, null],
  [null, '伞架借用另有纸本，已停', -200, '0304', -20, '借还都在服务页登记，纸本已交回'],
] as const;

/** What the hall of the story still does on paper, and one thing that is brought in since. */
export const demoOffSystem = (): Row[] =>
  works.map(([form, what, since, owner, target, evidence], index) => {
    const today = businessDay(wallNow());
    const closed = target < 0;
    return {
      ...{ hall_id: 1001, id: fixedId(402, index), state: closed ? 'closed' : 'open', form, what },
      ...{ since: addDays(today, since), owner_id: personId(owner), target_on: addDays(today, target) },
      ...{ entered_by: personId('0306'), entered_at: onDay(addDays(today, -40), '10:00') },
      evidence,
      closed_by: closed ? personId('0306') : null,
      closed_at: closed ? onDay(addDays(today, target - 2), '16:00') : null,
    };
  });

/** The targets of those that are open. */
export const demoOffSystemDues = (): Row[] =>
  demoOffSystem()
    .filter(one => one.state === 'open')
    .map((one, index) => ({
      ...{ hall_id: 1001, id: fixedId(403, index), kind: 'forms.off_system_over', subject_id: one.id },
      ...{ due_at: onDay(addDays(String(one.target_on), 1), '00:00'), facts: '{}' },
    }));
