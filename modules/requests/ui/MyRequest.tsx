import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { dayOf, writtenIn } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { PhoneButton, PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import { grounds, kinds, request } from '../request.ts';
import * as wire from '../wire.ts';
import { words } from './words.ts';

type Standing = z.output<typeof wire.follow.answer>;
type Taken = z.output<typeof wire.take.answer>;

/** Where a request stands, and its answer, which opens once; whoever holds the link and nobody else (PRIV-06). */
export function MyRequest(props: { hall_id: number; request_id: string; secret: string }) {
  const say = useSay();
  const language = useLanguage();
  const [of, set] = useState<Standing | null>(null);
  const [taken, take] = useState<Taken | null>(null);
  const act = useAct(wire.take);
  const { hall_id, request_id, secret } = props;
  useEffect(() => {
    void callApi(wire.follow, { hall_id, request_id, secret }).then(outcome => {
      if (outcome.ok) set(outcome.value);
    });
  }, [hall_id, request_id, secret]);
  const open = async () => {
    const outcome = await act.run({ hall_id, request_id, secret });
    if (outcome.ok) take(outcome.value);
  };
  const foot =
    of?.state === 'granted' && taken === null ? (
      <PhoneButton main onPress={() => void open()}>
        {say(words.open)}
      </PhoneButton>
    ) : undefined;
  return (
    <PhoneFrame title={words.mine} back={`/m/${hall_id}`} {...(foot === undefined ? {} : { foot })}>
      {of !== null && (
        <section className="ph-card">
          <b>{say(kinds[of.kind])}</b>
          <p role="status">
            <span className="num">{of.number_mask}</span> ·{' '}
            {say(of.state === 'received' ? words.waiting : request.states[of.state])}
          </p>
          <p className="ph-s">
            {say(words.until)} <span className="num">{dayOf(of.due_at, language)}</span>
          </p>
          {of.ground !== null && <p>{say(grounds[of.ground])}</p>}
          {of.answer !== null && <p lang={writtenIn(of.answer)}>{of.answer}</p>}
          {of.state === 'granted' && taken === null && <p className="ph-s">{say(words.once)}</p>}
        </section>
      )}
      {taken !== null && <Answer of={taken} />}
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
    </PhoneFrame>
  );
}

function Answer({ of }: { of: Taken }) {
  const say = useSay();
  const { copy } = of;
  return (
    <section className="ph-card" aria-label={say(words.answer)}>
      <p lang={writtenIn(of.answer)}>{of.answer}</p>
      {copy !== null && (
        <dl className="pp-lines">
          {(['name', 'document', 'address'] as const).map(field => (
            <div key={field}>
              <dt>{say(words[field])}</dt>
              <dd lang="zh-CN">{copy[`${field}_mask`]}</dd>
            </div>
          ))}
          <div>
            <dt>{say(words.numbers)}</dt>
            <dd className="num">{copy.numbers.map(one => one.mask).join(' / ')}</dd>
          </div>
          <div>
            <dt>{say(words.consents)}</dt>
            <dd>
              {copy.consents.map(one => (
                <p key={one.say.zh}>
                  {say(one.say)} ({say(one.on ? words.on : words.off)})
                </p>
              ))}
            </dd>
          </div>
        </dl>
      )}
    </section>
  );
}
