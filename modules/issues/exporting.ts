import { businessDay, clockFace, parseInstant } from '../../kit/clock.ts';
import { exportable, tableFile } from '../../kit/export.ts';
import { causes, channels, kinds, topics } from './catalogue.ts';
import { issue } from './issue.ts';
import { register as words } from './ui/words.ts';
import { issuesShown } from './views.ts';

// The register as a file: it is about persons though it names none, so another approves it (PRIV-04).
exportable('issues', {
  say: { zh: '问题登记簿', en: 'The register of issues' },
  personal: true,
  may: 'issues.all',
  file: async (ctx, { hall_id, about }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const { issues } = await issuesShown(ctx, { hall_id });
    const rows = issues.filter(
      one => (about.month ?? '') === '' || one.received_at.startsWith(about.month ?? ''),
    );
    const table = rows.map(one => {
      const at = parseInstant(one.received_at);
      return [
        ...[one.no, `${businessDay(at)} ${clockFace(at)}`, say(channels[one.channel]), say(kinds[one.kind])],
        ...[say(topics[one.topic]), one.said, one.flow_no, say(one.flow_say), say(issue.states[one.state])],
        ...[one.repeats, one.cause === null ? '' : say(causes[one.cause]), one.action ?? '', one.score ?? ''],
      ];
    });
    const heads = [
      ...[words.no, words.received, words.channel, words.kind, words.topic, words.said, words.flow_no],
      ...[words.flow, words.state, words.repeats, words.cause, words.action, words.score],
    ].map(say);
    return tableFile(`${hall_id}-issues.csv`, [heads, ...table], mark);
  },
});
