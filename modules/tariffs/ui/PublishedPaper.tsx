import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import type { Words } from '../../../kit/words.ts';
import { hours_words } from '../../halls/ui/hours-words.ts';
import type * as wire from '../wire.ts';
import { amount } from './amount.ts';
import './published-paper.css';
import { board as words } from './words.ts';

type Board = z.output<typeof wire.published.answer>;

/** The public catalogue of a hall on A4, to hang beside the counters: the same page, under the same stamp (SIGN-16). */
export function PublishedPaper({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const { data: of } = useLive<Board>(
    `/api/halls/${hall_id}/published`,
    'norms',
    'halls',
    'clock',
    'tariffs',
    'specials',
  );
  if (of === null) return <SkeletonPanel rows={8} />;
  return (
    <main className="pp">
      <nav className="pp-do">
        <Button icon="printer" onPress={() => window.print()}>
          {say(words.print)}
        </Button>
      </nav>
      <h1>
        {say(of.hall)} · {say(words.title)}
      </h1>
      <p className="num">{say(words.stamp(of.stamp, of.day))}</p>
      <p>
        {say(hours_words.now(of.hours.opens, of.hours.closes))}
        {of.wifi !== null && ` · ${say(words.wifi)} ${say(words.wifi_line(of.wifi))}`}
        {of.hours.coming !== null && ` · ${say(hours_words.coming(of.hours.coming))}`}
      </p>
      <Part name={words.services} rows={of.services.map(one => [one.code, one.say, scopeOf(one)])} />
      <Part
        name={words.limits}
        rows={of.limits.map(one => [`${one.row}${one.say.en}`, one.say, one.amount])}
      />
      <Part name={words.fees} rows={of.fees.map(one => [one.code, one.say, amount(one)])} />
    </main>
  );
}

function scopeOf(of: Board['services'][number]): Words {
  if (!of.here) return words.elsewhere;
  return of.self_service ? words.both : words.counter;
}

function Part({ name, rows }: { name: Words; rows: readonly (readonly [string, Words, Words])[] }) {
  const say = useSay();
  return (
    <section>
      <h2>{say(name)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words.what)}</th>
            <th scope="col">{say(words.note)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, what, of]) => (
            <tr key={id}>
              <td>{say(what)}</td>
              <td className="num">{say(of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
