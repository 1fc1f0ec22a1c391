import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { QrCode } from '../../../kit/ui/QrCode.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import type { Register } from './shapes.ts';
import { book as words } from './words.ts';

interface BookProps {
  hall_id: number;
  of: Register;
  onDone: () => void;
}

/** The opinion book: whether it was read today, up to which page, the code that opens it on a phone (SUG-02). */
export function BookPanel({ hall_id, of, onDone }: BookProps) {
  const say = useSay();
  const [reading, read] = useState(false);
  const { book, figures } = of;
  const keep = async (values: Record<string, string>) => {
    const outcome = await callApi(wire.readBook, { hall_id, last_page: Number(values.last_page || 0) });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else {
      showToast({ tone: 'ok', title: say(words.counted(outcome.value.entries)) });
      onDone();
    }
    return outcome.ok;
  };
  const address = `${window.location.origin}/m/${hall_id}/opinion?qr`;
  return (
    <section>
      <PartHead title={say(words.title)} clauses={['SUG-02']}>
        {of.may.read_book && !book.read_today && (
          <Button kind="primary" onPress={() => read(true)}>
            {say(words.read)}
          </Button>
        )}
      </PartHead>
      <div className="sg-book">
        <div>
          <p>
            <StateMark mark={book.read_today ? 'done' : 'near'}>
              {say(book.read_today ? words.read_today : words.not_read)}
            </StateMark>{' '}
            {book.unread > 0 && <b>{say(words.unread(book.unread))}</b>} {say(words.up_to(book.last_page))} ·{' '}
            {say(words.days(figures.days_read, figures.days))}
          </p>
          <h3>{say(words.readings)}</h3>
          {book.readings.length === 0 && <p className="pg-note">{say(words.none)}</p>}
          <ul>
            {book.readings.map(one => (
              <li key={one.day}>
                <span className="num">{one.day}</span> {say(words.up_to(one.last_page))}
                <span>{say(words.entries(one.entries))}</span> <small>{say(one.by)}</small>
              </li>
            ))}
          </ul>
        </div>
        <figure>
          <QrCode text={address} label={say(words.code)} size={148} />
          <figcaption>{say(words.code_note)}</figcaption>
        </figure>
      </div>
      {reading && (
        <AskDialog
          title={say(words.read)}
          note={say(words.read_note)}
          fields={[
            { key: 'last_page', label: say(words.last_page), kind: 'number', value: String(book.last_page) },
          ]}
          onClose={() => read(false)}
          onKeep={keep}
        />
      )}
    </section>
  );
}
