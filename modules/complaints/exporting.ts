import { businessDay, clockFace, parseInstant } from '../../kit/clock.ts';
import { exportable, tableFile } from '../../kit/export.ts';
import { categories, channels } from './catalogue.ts';
import { complaint } from './complaint.ts';
import { register as words } from './ui/words.ts';
import { complaintsShown } from './views.ts';

// The register as a file: it is about persons though it names none, so another approves it (PRIV-04).
exportable('complaints', {
  say: { zh: '投诉登记簿', en: 'The register of complaints' },
  personal: true,
  may: 'complaints.read',
  file: async (ctx, { hall_id, about }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const { complaints } = await complaintsShown(ctx, { hall_id });
    const rows = complaints.filter(
      one => (about.month ?? '') === '' || one.received_at.startsWith(about.month ?? ''),
    );
    const heads = [words.no, words.received, words.channel, words.category, words.level, words.said];
    const table = rows.map(one => {
      const at = parseInstant(one.received_at);
      return [
        ...[
          one.no,
          `${businessDay(at)} ${clockFace(at)}`,
          say(channels[one.channel]),
          say(categories[one.category]),
        ],
        ...[one.level, one.said, say(complaint.states[one.state]), say(one.handler), one.score ?? ''],
      ];
    });
    const all = [...heads, words.state, words.handler, words.score].map(say);
    return tableFile(`${hall_id}-complaints.csv`, [all, ...table], mark);
  },
});
