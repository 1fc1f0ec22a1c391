import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../../kit/ui/call.ts';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../../kit/ui/Panels.tsx';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import * as wire from '../../under_me_wire.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

type Numbers = z.output<typeof wire.numbersUnderMe.answer>['numbers'];

/** The numbers under the customer's own document, and the objection to one that they never opened (RNM-08). */
export function OwnNumbers({ visit }: { visit: Visit }) {
  const say = useSay();
  const [numbers, show] = useState<Numbers | null>(null);
  const { hall_id, ticket_id, check } = visit;
  if (check === null) return null;
  const given = { hall_id, ticket_id, check_id: check.id };
  const look = async () => {
    const outcome = await callApi(wire.numbersUnderMe, given);
    if (outcome.ok) show(outcome.value.numbers);
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  };
  const object = async (number_id: string) => {
    const outcome = await callApi(wire.raiseObjection, { ...given, number_id });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else showToast({ tone: 'ok', title: say(words.objected), note: say(words.objected_note) });
    await look();
  };
  return (
    <>
      <Button kind="quiet" onPress={() => void look()}>
        {say(words.under_me)}
      </Button>
      {numbers !== null && (
        <Dialog title={say(words.under_me)} onClose={() => show(null)}>
          {numbers.length === 0 && <EmptyPanel why="none" title={say(words.none_under_me)} />}
          <ul className="oc-mine">
            {numbers.map(one => (
              <li key={one.id}>
                <b className="num">{one.mask}</b>
                <span>{one.plan === null ? '' : say(one.plan)}</span>
                <Button
                  why={one.objected ? say(words.objected) : undefined}
                  onPress={() => void object(one.id)}
                >
                  {say(words.not_mine)}
                </Button>
              </li>
            ))}
          </ul>
          <p className="oc-small">
            {say(words.under_me_note)} <ClauseChip id="RNM-08" />
          </p>
        </Dialog>
      )}
    </>
  );
}
