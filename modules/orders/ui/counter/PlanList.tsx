import { money } from '../../../../kit/ui/format.ts';
import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Draft } from './draft.ts';
import type { Plan } from './visit.ts';
import { words } from './words.ts';

interface PlanListProps {
  draft: Draft;
  plans: readonly Plan[];
  onPlan: (code: string) => void;
}

/** The plans on sale with the present one above them, so that old and new stand together (BIZ-21). */
export function PlanList({ draft, plans, onPlan }: PlanListProps) {
  const say = useSay();
  const own = draft.said?.own ?? null;
  return (
    <div className="oc-f">
      {own?.plan_say != null && (
        <div className="oc-old">
          <span className="oc-l">{say(words.plan_now)}</span>
          <b>{say(own.plan_say)}</b>
          <span className="oc-small">{own.plan_holds === null ? '' : say(own.plan_holds)}</span>
        </div>
      )}
      <span className="oc-l">{say(own === null ? words.plan : words.plan_new)}</span>
      <ul className="oc-list">
        {plans.map((plan, at) => (
          <li key={plan.code}>
            <button
              type="button"
              className={draft.plan === plan.code ? 'oc-on' : undefined}
              aria-pressed={draft.plan === plan.code}
              onClick={() => onPlan(plan.code)}
            >
              <KeyCap>{at + 1}</KeyCap>
              <span>{say(plan.say)}</span>
              <b className="num">{money(plan.month_fen)}</b>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
