import type { Case } from './case.ts';
import type { Draft } from './draft.ts';
import { GuardianFields } from './GuardianFields.tsx';
import { UnitFields } from './UnitFields.tsx';

interface WhoProps {
  of: Case;
  draft: Draft;
  onFill: (some: Partial<Draft>) => void;
}

/** Who is asked for before what is asked: a unit with its people (RNM-07), or who stands by a minor (RNM-06). */
export function WhoFields({ of, draft, onFill }: WhoProps) {
  const { visit } = of;
  const type = visit.businesses.find(one => one.code === draft.business);
  if (type?.unit != null) return <UnitFields {...{ draft, visit, onFill }} unit={type.unit} />;
  return type?.identity === 'none' ? null : <GuardianFields {...{ draft, visit, onFill }} />;
}
