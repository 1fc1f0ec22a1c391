import { type RefObject, useEffect, useRef } from 'react';
import { Choice } from '../../../../kit/ui/Choice.tsx';
import { NumberField } from '../../../../kit/ui/Field.tsx';
import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { AnswerFinder } from '../../../knowledge/ui/AnswerFinder.tsx';
import { DocumentEndField } from '../DocumentEndField.tsx';
import { BillWayFields } from './BillWayFields.tsx';
import {
  card_reasons,
  type Draft,
  isNumber,
  loss_reasons,
  quick_amounts,
  rest_months,
  topicChosen,
  topics,
  whyNotAmount,
} from './draft.ts';
import { NumberPage } from './NumberPage.tsx';
import { PlanList } from './PlanList.tsx';
import { ServiceList } from './ServiceList.tsx';
import { StayFields } from './StayFields.tsx';
import { SwapFields } from './SwapFields.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

interface FieldsProps {
  draft: Draft;
  visit: Visit;
  onFill: (some: Partial<Draft>) => void;
  onNumber: (number: string) => void;
  onHold: (free: { id: string; number: string }) => void;
  page: RefObject<readonly { id: string; number: string }[]>;
}

/** What each business asks of the clerk; the keys 1 to 9 choose in its list. */
export function Fields({ draft, visit, onFill, onNumber, onHold, page }: FieldsProps) {
  switch (draft.business) {
    case 'consultation':
      return (
        <>
          <TopicList draft={draft} onFill={onFill} />
          <Answer draft={draft} visit={visit} onFill={onFill} />
        </>
      );
    case 'bill_payment':
      return (
        <>
          <NumberSaid draft={draft} onNumber={onNumber} />
          <Amount draft={draft} onFill={onFill} />
        </>
      );
    case 'sim_replacement':
      return (
        <>
          <Reason draft={draft} onFill={onFill} reasons={card_reasons} />
          <NumberSaid draft={draft} onNumber={onNumber} />
        </>
      );
    case 'loss_report':
      return (
        <>
          <Reason draft={draft} onFill={onFill} reasons={loss_reasons} />
          <NumberSaid draft={draft} onNumber={onNumber} />
          <DocumentEnd draft={draft} visit={visit} onFill={onFill} />
        </>
      );
    case 'plan_change':
      return (
        <>
          <NumberSaid draft={draft} onNumber={onNumber} />
          <PlanList draft={draft} plans={visit.plans} onPlan={plan => onFill({ plan })} />
          <Begins draft={draft} onFill={onFill} />
        </>
      );
    case 'new_connection':
    case 'unit_connection':
      return <NumberPage draft={draft} visit={visit} onFill={onFill} onHold={onHold} page={page} />;
    case 'user_change':
    case 'unit_termination':
    case 'reverification':
    case 'sim_unlock':
    case 'resume':
      return <NumberSaid draft={draft} onNumber={onNumber} />;
    case 'sim_swap':
      return (
        <>
          <SwapFields draft={draft} onFill={onFill} />
          <NumberSaid draft={draft} onNumber={onNumber} />
        </>
      );
    case 'service_add':
    case 'service_end':
      return (
        <>
          <NumberSaid draft={draft} onNumber={onNumber} />
          <ServiceList draft={draft} services={visit.services} onService={service => onFill({ service })} />
        </>
      );
    case 'bill_way_change':
      return (
        <>
          <NumberSaid draft={draft} onNumber={onNumber} />
          <BillWayFields draft={draft} onFill={onFill} />
        </>
      );
    case 'termination':
      return (
        <>
          <NumberSaid draft={draft} onNumber={onNumber} />
          <StayFields draft={draft} onFill={onFill} />
        </>
      );
    case 'reinstatement':
      return (
        <>
          <NumberSaid draft={draft} onNumber={onNumber} />
          <PlanList draft={draft} plans={visit.plans} onPlan={plan => onFill({ plan })} />
        </>
      );
    case 'suspension':
      return (
        <>
          <Months draft={draft} onFill={onFill} />
          <NumberSaid draft={draft} onNumber={onNumber} />
        </>
      );
    default:
      return null;
  }
}

function NumberSaid({ draft, onNumber }: Pick<FieldsProps, 'draft' | 'onNumber'>) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = box.current?.querySelector('input');
    if (field?.value === '') field.focus();
  }, []);
  // A whole number frees the keys for what comes next, wherever the focus came back to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: also once it was looked up
  useEffect(() => {
    if (isNumber(draft.number)) box.current?.querySelector('input')?.blur();
  }, [draft.number, draft.said]);
  const help = draft.said?.own == null ? words.number_other : words.number_own;
  const short = draft.number.length > 0 && draft.number.length < 11;
  const beginning = short ? words.number_left(11 - draft.number.length) : words.number_help;
  return (
    <div className="oc-f" ref={box}>
      <NumberField
        label={say(words.number)}
        value={draft.number}
        onChange={typed => onNumber(typed.replace(/\D/g, '').slice(0, 11))}
        help={say(draft.said === null ? beginning : help)}
        error={draft.number.length === 11 && !isNumber(draft.number) ? say(words.number_wrong) : undefined}
      />
    </div>
  );
}

/** Whoever lost their papers too proves by heart that the number is theirs (SIM-04). */
function DocumentEnd({ draft, visit, onFill }: Pick<FieldsProps, 'draft' | 'visit' | 'onFill'>) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const next = isNumber(draft.number) && visit.check === null;
  useEffect(() => {
    if (next) box.current?.querySelector('input')?.focus();
  }, [next]);
  return (
    <div className="oc-f" ref={box}>
      <DocumentEndField
        value={draft.document_end}
        onChange={document_end => onFill({ document_end })}
        help={say(visit.check === null ? words.document_end_help : words.document_end_read)}
      />
    </div>
  );
}

function Amount({ draft, onFill }: Pick<FieldsProps, 'draft' | 'onFill'>) {
  const say = useSay();
  const wrong = whyNotAmount(draft);
  return (
    <div className="oc-f">
      <NumberField
        label={say(words.amount)}
        unit={say(words.yuan)}
        value={draft.amount}
        onChange={amount => onFill({ amount: amount.slice(0, 16) })}
        error={wrong === undefined ? undefined : say(wrong)}
      />
      <Choice
        label={say(words.quick)}
        value={draft.amount}
        onChoose={amount => onFill({ amount })}
        segments={quick_amounts.map((value, at) => ({ value, name: value, hint: at + 1 }))}
      />
    </div>
  );
}

function Reason({
  draft,
  onFill,
  reasons,
}: Pick<FieldsProps, 'draft' | 'onFill'> & { reasons: readonly Draft['reason'][] }) {
  const say = useSay();
  const label = say(reasons === loss_reasons ? words.loss_reason : words.reason);
  return (
    <div className="oc-f">
      <span className="oc-l">{label}</span>
      <Choice
        label={label}
        value={draft.reason}
        onChoose={value => onFill({ reason: reasons.find(one => one === value) ?? 'lost' })}
        segments={reasons.map((value, at) => ({ value, name: say(words[value]), hint: at + 1 }))}
      />
    </div>
  );
}

function Begins({ draft, onFill }: Pick<FieldsProps, 'draft' | 'onFill'>) {
  const say = useSay();
  return (
    <div className="oc-f">
      <span className="oc-l">{say(words.from)}</span>
      <Choice
        label={say(words.from)}
        value={draft.from}
        onChoose={value => onFill({ from: value === 'now' ? 'now' : 'next_month' })}
        segments={[
          { value: 'next_month', name: say(words.from_next) },
          { value: 'now', name: say(words.from_now) },
        ]}
      />
    </div>
  );
}

function Months({ draft, onFill }: Pick<FieldsProps, 'draft' | 'onFill'>) {
  const say = useSay();
  return (
    <div className="oc-f">
      <span className="oc-l">{say(words.rest_months)}</span>
      <Choice
        label={say(words.rest_months)}
        value={String(draft.months)}
        onChoose={value => onFill({ months: Number(value) })}
        segments={rest_months.map(n => ({ value: String(n), name: n }))}
      />
    </div>
  );
}

function TopicList({ draft, onFill }: Pick<FieldsProps, 'draft' | 'onFill'>) {
  const say = useSay();
  return (
    <div className="oc-f">
      <span className="oc-l">{say(words.topic)}</span>
      <ul className="oc-list oc-pairs">
        {topics.map(([code, name], at) => (
          <li key={code}>
            <button
              type="button"
              className={draft.topic === code ? 'oc-on' : undefined}
              aria-pressed={draft.topic === code}
              onClick={() => onFill(topicChosen(code))}
            >
              <KeyCap>{at + 1}</KeyCap>
              <span>{say(name)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The answer given, found in the knowledge base where it holds one, and whether it solved the question (SVC-02, SVC-04). */
function Answer({ draft, visit, onFill }: Pick<FieldsProps, 'draft' | 'visit' | 'onFill'>) {
  const say = useSay();
  return (
    <>
      <AnswerFinder hall_id={visit.hall_id} topic={draft.topic} value={draft.article} onChoose={onFill} />
      <div className="oc-f">
        <span className="oc-l">{say(words.solved)}</span>
        <Choice
          label={say(words.solved)}
          value={draft.solved ? 'yes' : 'no'}
          onChoose={value => onFill({ solved: value === 'yes' })}
          segments={[
            { value: 'yes', name: say(words.solved_yes) },
            { value: 'no', name: say(words.solved_no) },
          ]}
        />
        {!draft.solved && <span className="oc-small">{say(words.solved_note)}</span>}
      </div>
    </>
  );
}
