import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import type { Mine } from './shapes.ts';
import { pledge_words, my_page as words } from './words.ts';

interface PledgesProps {
  hall_id: number;
  pledges: Mine['pledges'];
  onDone: () => void;
}

const rows = { ethics: 'PRIN-03', confidentiality: 'CONF-02' } as const;

/** The pledges of the year with their whole text: read, then signed by oneself (PRIN-03). */
export function MyPledges({ hall_id, pledges, onDone }: PledgesProps) {
  const say = useSay();
  const sign = async (kind: 'ethics' | 'confidentiality') => {
    const outcome = await callApi(wire.pledge, { hall_id, kind });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    onDone();
  };
  if (pledges.length === 0) return null;
  return (
    <>
      <h3>{say(words.pledges)}</h3>
      <ul className="tr-courses">
        {pledges.map(one => (
          <li key={one.kind}>
            <div className="tr-what">
              <b>{say(pledge_words[one.kind].name)}</b> <ClauseChip id={rows[one.kind]} />
              <small>{say(pledge_words[one.kind].text)}</small>
            </div>
            <div className="tr-state" />
            <div className="tr-acts">
              {one.signed_at === null ? (
                <Button kind="primary" onPress={() => void sign(one.kind)}>
                  {say(words.sign(one.year))}
                </Button>
              ) : (
                <StateMark mark="done">{say(words.pledged(isoDay(one.signed_at)))}</StateMark>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
