import { useState } from 'react';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import type { Words } from '../../../kit/words.ts';
import { Controls } from './Controls.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { Matters } from './Matters.tsx';
import { Parameters } from './Parameters.tsx';
import type { Place } from './place.ts';
import { ClauseReviews } from './Reviews.tsx';
import type { Clause, Hall, Version, Who } from './shapes.ts';
import { Versions } from './Versions.tsx';
import { status_words, words } from './words.ts';

interface ClausePageProps {
  row: string;
  place: Place;
  go: (to: Partial<Place>) => void;
  who: Who | null;
  /** Whether it is known who looks. */
  ready: boolean;
  onSignIn: () => void;
}

const leaders = ['hall_manager', 'duty_manager', 'branch_supervisor'];

/** Whoever may propose a case of accountability goes there from the clause; where it only guides the hall there is none (GEN-15). */
function Answers({ of, hall_id, who }: { of: Clause; hall_id: number; who: Who | null }) {
  const say = useSay();
  const leads = who?.roles.some(one => leaders.includes(one.role)) === true;
  if (!leads || of.applies?.mode !== 'mandatory') return null;
  return (
    <p>
      <a className="cp-link" href={`/office/accountability?hall=${hall_id}&clause=${of.id}`}>
        {say(words.answers)}
      </a>
    </p>
  );
}

/** One clause: what it says, its versions and numbers, what stands behind it, and its evidence in a hall. */
export function ClausePage({ row, place, go, who, ready, onSignIn }: ClausePageProps) {
  const say = useSay();
  const clause = useLive<Clause>(`/api/clauses/${row}?hall_id=${place.hall}`, 'norms');
  const halls = useLive<Hall[]>('/api/halls', 'halls');
  const [changed, change] = useState(0);
  const of = clause.data;
  if (clause.state === 'refused')
    return (
      <main className="cp-alone">
        <EmptyPanel
          why="search"
          title={say(words.not_found)}
          next={
            <a className="cp-link" href="/clause">
              {say(words.back)}
            </a>
          }
        />
      </main>
    );
  if (of === null || !ready)
    return (
      <main className="cp-alone">
        <SkeletonPanel rows={12} row_px={34} />
      </main>
    );
  const refresh = () => {
    clause.refresh();
    change(changed + 1);
  };
  const hall = halls.data?.find(one => one.id === place.hall) ?? null;
  return (
    <main className="cp">
      <Head of={of} />
      <div className="cp-body">
        <section className="cp-left">
          <Versions of={of} hall_id={place.hall} who={who} onChanged={refresh} />
          <Parameters of={of} hall={hall} who={who} onChanged={refresh} />
          <Controls of={of} />
          <ClauseReviews row={of.id} />
          <Matters row={of.id} hall_id={place.hall} who={who} />
          <Answers of={of} hall_id={place.hall} who={who} />
        </section>
        <EvidencePanel
          key={changed}
          of={of}
          place={place}
          go={go}
          who={who}
          halls={halls.data ?? []}
          onSignIn={onSignIn}
        />
      </div>
    </main>
  );
}

const marks = { working: 'done', partial: 'near', not_yet: 'not-open' } as const;

function Head({ of }: { of: Clause }) {
  const say = useSay();
  const holding = of.versions.filter(one => one.state === 'in_force').at(-1);
  const kinds = of.kinds
    .map((kind, at) => `${say(of.kind_words[at] ?? { zh: '', en: '' })} ${kind}`)
    .join(' · ');
  return (
    <header className="cp-head">
      <div>
        <p className="cp-id num">{of.id}</p>
        <StateMark mark={holding === undefined ? 'paused' : 'done'}>
          {holding === undefined ? say(words.none_holds) : standing(holding, say)}
        </StateMark>
        <p className="cp-small cp-stand">
          {kinds}
          <StateMark mark={marks[of.status]}>{say(status_words[of.status])}</StateMark>
        </p>
      </div>
      <div>
        <h1>{say(of.text)}</h1>
        <p className="cp-says">{say(sentenceOf(of))}</p>
      </div>
      <Sources of={of} />
    </header>
  );
}

/** `现行 v2，自 2026-09-01`; the edition has no day of its own. */
function standing(of: Version, say: ReturnType<typeof useSay>): string {
  const what = `${say(of.state_words)} v${of.number}`;
  if (of.in_force_at === null) return what;
  const day = isoDay(of.in_force_at);
  return say({ zh: `${what}，自 ${day}`, en: `${what}, since ${day}` });
}

/** What the clause promises in numbers; a clause without numbers says which group it belongs to. */
function sentenceOf(of: Clause): Words {
  const part = (language: 'zh' | 'en') =>
    of.parameters_shown.map(one => {
      const unit = one.unit_words[language];
      const value = one.here?.value ?? one.norm;
      return language === 'zh' ? `${one.words.zh} ${value} ${unit}` : `${one.words.en} ${value} ${unit}`;
    });
  if (of.parameters_shown.length === 0)
    return {
      zh: `${of.group} 组「${of.group_name.zh}」。${of.inferred ? `${words.inferred.zh}。` : ''}`,
      en: `Group ${of.group}, ${of.group_name.en}. ${of.inferred ? `It was ${words.inferred.en}.` : ''}`,
    };
  return { zh: `${part('zh').slice(0, 7).join('，')}。`, en: `${part('en').slice(0, 6).join('; ')}.` };
}

function Sources({ of }: { of: Clause }) {
  const say = useSay();
  return (
    <dl className="cp-src">
      <dt>{say(words.source)}</dt>
      <dd>{of.sources.map(say).join(say({ zh: '；', en: '; ' }))}</dd>
      {of.facts.length > 0 && (
        <>
          <dt>{say(words.basis)}</dt>
          <dd>
            {of.facts.map(fact => (
              <span key={fact.id}>
                {fact.id} {say(fact.title)}
                {say({ zh: '：', en: ': ' })}
                {say(fact.status)}
              </span>
            ))}
          </dd>
        </>
      )}
      {of.applies !== null && (
        <>
          <dt>{say(words.applies)}</dt>
          <dd>
            {say(of.applies.hall_type)}
            {of.applies.owner !== null && ` · ${say(of.applies.owner)}`}
            {say({ zh: '：', en: ': ' })}
            {say(of.applies.words)}
          </dd>
        </>
      )}
      <dt>{say(words.post)}</dt>
      <dd>{of.posts.map(one => say(one.words)).join(say({ zh: '、', en: ', ' }))}</dd>
    </dl>
  );
}
