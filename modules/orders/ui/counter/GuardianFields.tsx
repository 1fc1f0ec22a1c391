import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { SelectField } from '../../../../kit/ui/Field.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import { guardian_words, proof_words } from '../../relations.ts';
import type { Draft } from './draft.ts';
import { guardianRelations, relationProofs, type Visit } from './visit.ts';
import { words } from './words.ts';

/** Why a form for a minor cannot be opened yet: no guardian was read, or nothing shows the relation (RNM-06). */
export function whyNotGuarded(draft: Draft, visit: Visit): Words | undefined {
  if (!visit.minor || visit.holder !== null) return undefined;
  if (visit.guardian === null) return words.guardian_not_read;
  return draft.proof === null ? words.need_proof : undefined;
}

/** The papers that can show what a guardian is. */
export const proofsOf = (relation: Draft['guards']) =>
  relationProofs.filter(one => (one === 'guardian_certificate') === (relation === 'appointed'));

interface GuardianProps {
  draft: Draft;
  visit: Visit;
  onFill: (some: Partial<Draft>) => void;
}

/** A minor is here with a guardian: what they are to each other, and the paper that shows it (RNM-06). */
export function GuardianFields({ draft, visit, onFill }: GuardianProps) {
  const say = useSay();
  if (!visit.minor || visit.holder !== null) return null;
  return (
    <fieldset className="oc-agent">
      <legend>
        {say(words.guardian)} <ClauseChip id="RNM-06" />
      </legend>
      {visit.guardian === null ? (
        <p className="oc-small">{say(words.guardian_note(visit.check?.age ?? 0))}</p>
      ) : (
        <>
          <p className="oc-small">
            <b lang="zh-CN">{visit.guardian.name_mask}</b>{' '}
            <span className="num">{visit.guardian.document_mask}</span>
          </p>
          <SelectField
            label={say(words.guards)}
            value={draft.guards}
            onChange={value =>
              onFill({ guards: guardianRelations.find(one => one === value) ?? 'parent', proof: null })
            }
            options={guardianRelations.map(value => ({ value, name: say(guardian_words[value]) }))}
          />
          <Proof of={draft.guards} proof={draft.proof} onFill={onFill} />
        </>
      )}
    </fieldset>
  );
}

interface ProofProps {
  of: Draft['guards'];
  proof: Draft['proof'];
  onFill: (some: Partial<Draft>) => void;
}

/** The paper that the clerk saw; its original stays with the customer. */
export function Proof({ of, proof, onFill }: ProofProps) {
  const say = useSay();
  return (
    <SelectField
      label={say(words.proof)}
      value={proof ?? ''}
      onChange={value => onFill({ proof: relationProofs.find(one => one === value) ?? null })}
      options={[
        { value: '', name: '—' },
        ...proofsOf(of).map(value => ({ value, name: say(proof_words[value]) })),
      ]}
    />
  );
}
