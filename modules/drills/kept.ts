import { measure, witness } from '../norms/index.ts';
import { event_words } from './words.ts';

measure('FIRE-05', {
  due: ['drills.drill.plan'],
  broken: ['drills.drill.miss'],
  say: { zh: '演练按期', en: 'Drills held in time' },
});
measure('SAF-13', {
  due: ['drills.drill.hold'],
  broken: ['drills.review_late'],
  say: { zh: '教育、演练有复盘', en: 'Talks and drills reviewed' },
});
measure('EMG-14', {
  due: ['drills.drill.hold'],
  broken: ['drills.review_late'],
  say: { zh: '演练复盘', en: 'Drills reviewed in time' },
});
const bears: Record<string, string[]> = {
  ...{ drill_soon: ['FIRE-05', 'SAF-13'], signed: ['SAF-13'], review_late: ['EMG-14', 'SAF-13'] },
  year_planned: ['ROLE-17', 'FIRE-05'],
};
for (const [name, rows] of Object.entries(bears))
  witness(`drills.${name}`, event_words[name] ?? { zh: name, en: name }, ...rows);
witness('drills.drill.plan', event_words.plan ?? { zh: '计划', en: 'Planned' }, 'FIRE-05', 'SAF-13');
