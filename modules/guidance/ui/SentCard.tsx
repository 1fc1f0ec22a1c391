import { Button } from '../../../kit/ui/Button.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { QrCode } from '../../../kit/ui/QrCode.tsx';
import { claim_words } from '../../queue/claim_words.ts';
import type { ClaimFlaw } from '../../queue/classes.ts';
import { way_words } from '../way_words.ts';
import type { Sent } from './shapes.ts';
import { guide as words } from './words.ts';

interface SentCardProps {
  hall_id: number;
  sent: Sent;
  onNext: () => void;
}

const minutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

/** What came of it: the number with its code to follow on the phone, or where the customer goes. */
export function SentCard({ hall_id, sent, onNext }: SentCardProps) {
  const say = useSay();
  const numbered = sent.label !== null;
  return (
    <div className="gd-sent" role="status">
      <div>
        <p>{say(way_words[sent.way])}</p>
        <b className="num">{sent.label ?? say(words.sent)}</b>
        {numbered && (
          <p className="num">
            {say(words.ahead(sent.ahead ?? 0))}
            {sent.promise !== null && ` · ${say(words.wait(minutes(sent.promise.mid_s)))}`}
          </p>
        )}
        {sent.instead !== null && (
          <p className="fl-warn">{say(claim_words[sent.instead.because as ClaimFlaw])}</p>
        )}
        {sent.zone !== null && <p>{say(words.zone(sent.zone))}</p>}
        {sent.follow_up_id !== null && <p className="fl-warn">{say(words.question_open)}</p>}
        <Button kind="primary" size="touch" onPress={onNext}>
          {say(words.next)}
        </Button>
      </div>
      {numbered && (
        <figure>
          <QrCode
            text={`${window.location.origin}/m/${hall_id}/t/${sent.id}#${sent.secret}`}
            label={say(words.follow)}
            size={150}
          />
          <figcaption>{say(words.follow)}</figcaption>
        </figure>
      )}
    </div>
  );
}
