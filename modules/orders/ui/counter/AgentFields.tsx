import { Choice } from '../../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { DateField } from '../../../../kit/ui/DateField.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import { relation_words } from '../../relations.ts';
import type { Draft } from './draft.ts';
import { Proof } from './GuardianFields.tsx';
import { relations, type Visit } from './visit.ts';
import { words } from './words.ts';

/** Why a form that somebody fills in for an absent holder cannot be opened yet (RNM-05). */
export function whyNotActing(draft: Draft, visit: Visit, agent: boolean): Words | undefined {
  if (visit.holder === null) return undefined;
  if (!agent) return words.no_agent;
  if (visit.check === null) return words.agent_not_read;
  if (draft.relation === null) return words.need_relation;
  if (draft.letter_on === '') return words.need_letter;
  return forMinor(visit) && draft.proof === null ? words.need_proof : undefined;
}

/** Whether the holder whose document was brought is a minor: their parent shows that they are one (RNM-06). */
export const forMinor = (visit: Visit): boolean =>
  visit.holder !== null && visit.ages !== null && visit.holder.age < visit.ages.own_number_from;

interface AgentProps {
  draft: Draft;
  visit: Visit;
  onFill: (some: Partial<Draft>) => void;
}

/** Somebody acts for a holder who did not come: what they are to each other, and the letter that was seen (RNM-05). */
export function AgentFields({ draft, visit, onFill }: AgentProps) {
  const say = useSay();
  if (visit.holder === null) return null;
  return (
    <fieldset className="oc-agent">
      <legend>
        {say(words.agent)} <ClauseChip id="RNM-05" />
      </legend>
      <p className="oc-small">
        {say(words.for_holder)} <b lang="zh-CN">{visit.holder.name_mask}</b>{' '}
        <span className="num">{visit.holder.document_mask}</span>
      </p>
      <div className="oc-f">
        <span className="oc-l">{say(words.relation)}</span>
        <Choice
          label={say(words.relation)}
          value={draft.relation ?? ''}
          onChoose={value => onFill({ relation: relations.find(one => one === value) ?? null })}
          segments={relations.map(value => ({ value, name: say(relation_words[value]) }))}
        />
      </div>
      <DateField
        label={say(words.letter)}
        value={draft.letter_on}
        onChange={letter_on => onFill({ letter_on })}
        help={say(words.letter_help)}
      />
      {forMinor(visit) && <Proof of="parent" proof={draft.proof} onFill={onFill} />}
    </fieldset>
  );
}
