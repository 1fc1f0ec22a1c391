import { useState } from 'react';
import type { z } from 'zod';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Written } from '../../../kit/ui/Written.tsx';
import { categories } from '../catalogue.ts';
import * as wire from '../wire.ts';
import { sent } from './Acts.tsx';
import './complaints.css';
import { about_me as words } from './words.ts';

type Mine = z.output<typeof wire.aboutMe.answer>;

/** What customers said of whoever looks, and the own word to it; nothing at all where nobody did (CMP-20). */
export function AboutMe({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(60_000);
  const found = useLive<Mine>(`/api/halls/${hall_id}/complaints-about-me`, 'complaints', 'compensations');
  const [speaking, speak] = useState<string | null>(null);
  const mine = found.data?.complaints ?? [];
  if (mine.length === 0) return null;
  const keep = async (values: Record<string, string>) => {
    const done = await sent(wire.speak, {
      hall_id,
      complaint_id: speaking ?? '',
      own_word: values.own_word ?? '',
    });
    if (done) found.refresh();
    return done;
  };
  return (
    <section className="cp-one of-pad">
      <h2>
        {say(words.title)} <ClauseChip id="CMP-20" />
      </h2>
      <ul>
        {mine.map(of => (
          <li key={of.id}>
            <b className="num">{of.no}</b> {say(categories[of.category])} <Written text={of.said} />
            {of.own_word === null ? (
              <>
                {of.own_word_due !== null && (
                  <small className="num">
                    {say(words.until)} {momentOf(of.own_word_due, now, language)}
                  </small>
                )}
                <Button onPress={() => speak(of.id)}>{say(words.speak)}</Button>
              </>
            ) : (
              <small>
                <Written text={of.own_word} />
              </small>
            )}
          </li>
        ))}
      </ul>
      {speaking !== null && (
        <AskDialog
          title={say(words.speak)}
          note={say(words.note)}
          fields={[{ key: 'own_word', label: say(words.speak), kind: 'area' }]}
          onClose={() => speak(null)}
          onKeep={keep}
        />
      )}
    </section>
  );
}
