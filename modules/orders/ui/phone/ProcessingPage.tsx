import type { z } from 'zod';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../../kit/ui/Panels.tsx';
import { PhoneFrame } from '../../../queue/ui/phone/PhoneFrame.tsx';
import type * as wire from '../../privacy_wire.ts';
import { privacyWords as words } from './words.ts';

type Register = z.output<typeof wire.readProcessing.answer>;

const lines = ['ground', 'fields', 'kept', 'recipients'] as const;

/** What is done with personal data at the counter, purpose by purpose, for everybody to read (PRIV-01). */
export function ProcessingPage({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Register>(`/api/halls/${hall_id}/processing`);
  return (
    <PhoneFrame title={words.register} back={`/m/${hall_id}`}>
      {found.data === null ? (
        <SkeletonPanel rows={5} />
      ) : (
        found.data.entries.map(entry => (
          <section className="ph-card pp" key={entry.code}>
            <b>{say(entry.purpose)}</b>
            <p className="ph-s">{entry.businesses.map(one => say(one)).join(say({ zh: '、', en: ', ' }))}</p>
            <dl className="pp-lines">
              {lines.map(line => (
                <div key={line}>
                  <dt>{say(words[line])}</dt>
                  <dd>{say(entry[line])}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))
      )}
    </PhoneFrame>
  );
}
