import { businessDay, clockFace, parseInstant } from '../../kit/clock.ts';
import { exportable, tableFile } from '../../kit/export.ts';
import { kinds, level_words, submission, urgencies } from './submission.ts';
import { words } from './ui/words.ts';
import { submissionsShown } from './views.ts';

const when = (iso: string | null): string => {
  if (iso === null) return '';
  const at = parseInstant(iso);
  return `${businessDay(at)} ${clockFace(at)}`;
};

// The register as a file: who asked what of whom is about persons, so another approves it (PRIV-04).
exportable('submissions', {
  say: { zh: '请示报告登记簿', en: 'The register of requests and reports' },
  personal: true,
  may: 'submissions.read',
  file: async (ctx, { hall_id, about }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const { submissions } = await submissionsShown(ctx, { hall_id });
    const month = about.month ?? '';
    const rows = submissions.filter(one => when(one.raised_at).startsWith(month));
    const heads = [
      ...[words.no, words.kind, words.subject, words.urgency, words.raiser, words.raised, words.due],
      ...[words.level, words.state, words.replier, words.replied, words.reply],
    ].map(say);
    const table = rows.map(of => [
      ...[of.no, say(kinds[of.kind]), of.subject, say(urgencies[of.urgency]), say(of.raiser)],
      ...[when(of.raised_at), when(of.reply_due), say(level_words[of.level] ?? words.level)],
      ...[say(submission.states[of.state]), of.replier === null ? '' : say(of.replier)],
      ...[when(of.replied_at), of.reply ?? ''],
    ]);
    return tableFile(`${hall_id}-submissions.csv`, [heads, ...table], mark);
  },
});
