import { Button } from '../../../../kit/ui/Button.tsx';
import { useAct } from '../../../../kit/ui/call.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import * as wire from '../../ordered_wire.ts';
import type { Visit } from './visit.ts';

const words = {
  send: { zh: '发短信', en: 'Message' },
  sent: (mask: string) => ({ zh: `链接已发到 ${mask}`, en: `The link goes to ${mask}` }),
};

/** The customer wants the papers on their phone: one press sends the link to the number of this visit (BIZ-24). */
export function SendPapers({ visit }: { visit: Visit }) {
  const say = useSay();
  const act = useAct(wire.sendPapers);
  const send = async () => {
    const outcome = await act.run({ hall_id: visit.hall_id, ticket_id: visit.ticket_id });
    if (outcome.ok) showToast({ tone: 'ok', title: say(words.sent(outcome.value.told_at)) });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  };
  return (
    <Button kind="quiet" busy={act.pending} onPress={() => void send()}>
      {say(words.send)}
    </Button>
  );
}
