import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { findBusiness } from '../../catalogue/businesses.ts';
import { className } from '../../queue/ui/names.ts';
import type { PaperMark } from '../route.ts';
import { because_words, way_words } from '../way_words.ts';
import { Answer } from './Answer.tsx';
import type { Customer, Offered, Proposed, SendBody } from './shapes.ts';
import { guide as words } from './words.ts';

interface NeedProps {
  hall_id: number;
  business: string;
  customer: Customer;
  busy: boolean;
  why: string | undefined;
  onSend: (body: SendBody) => void;
}

/** One need: its papers, what prepares the form, and the ways; the press on a way sends. */
export function Need({ hall_id, business, customer, busy, why, onSend }: NeedProps) {
  const say = useSay();
  const { agent, care, vip } = customer;
  const query = new URLSearchParams({ business, agent: String(agent), care: String(care), vip: String(vip) });
  const of = useLive<Proposed>(
    `/api/halls/${hall_id}/guidance/proposal?${query}`,
    'queue',
    'counters',
    'people',
    'facilities',
    'halls',
  );
  const [marked, mark] = useState<Record<string, PaperMark>>({});
  const [prefill, fill] = useState<Record<string, string>>({});
  const [answering, answer] = useState(false);
  const [number, say_number] = useState('');
  if (of.data === null) return null;
  const usual = Object.fromEntries(
    of.data.papers.map(one => [one.code, one.may_be_left ? 'not_needed' : 'seen'] as [string, PaperMark]),
  );
  const papers = { ...usual, ...marked };
  const lacks = of.data.papers.some(one => papers[one.code] === 'missing');
  const given = { papers, prefill, told_missing: lacks };
  if (answering)
    return (
      <Answer
        hall_id={hall_id}
        busy={busy}
        onAnswer={told => onSend({ way: 'answered', because: 'answer_now', ...told })}
      />
    );
  const press = (one: Offered) => {
    const proof = for_members(one) && number.trim() !== '' ? { member_number: number } : {};
    return one.way === 'answered'
      ? answer(true)
      : onSend({ way: one.way, because: one.because, ...given, ...proof });
  };
  return (
    <div className="gd-need">
      <h2>{say(findBusiness(business)?.say ?? words.need)}</h2>
      <Papers
        of={of.data}
        papers={papers}
        onMark={(code, value) => mark(now => ({ ...now, [code]: value }))}
      />
      {of.data.questions.map(one => (
        <div key={one.code} className="gd-asked">
          <span>{say(one.say)}</span>
          <Choice
            touch
            label={say(one.say)}
            value={prefill[one.code] ?? null}
            onChoose={value => fill(now => ({ ...now, [one.code]: value }))}
            segments={one.choices.map(choice => ({ value: choice.code, name: say(choice.say) }))}
          />
        </div>
      ))}
      <Member ways={of.data.ways} number={number} onNumber={say_number} />
      <h3>{say(words.where)}</h3>
      <ul className="gd-ways">
        {lacks && (
          <li>
            <Button
              kind="primary"
              size="touch"
              wide
              busy={busy}
              why={why}
              whyUnder
              onPress={() => onSend({ way: 'fetch', because: 'only_there', ...given })}
            >
              {say(words.fetch)}
            </Button>
          </li>
        )}
        {of.data.ways.map((one, at) => (
          <WayLine
            key={one.way}
            {...{ busy, why, lacks }}
            of={one}
            first={at === 0 && !lacks}
            onPress={() => press(one)}
          />
        ))}
      </ul>
    </div>
  );
}

interface MemberProps {
  ways: readonly Offered[];
  number: string;
  onNumber: (number: string) => void;
}

const for_members = (of: Offered): boolean => of.class === 'vip' || of.class === 'group';

/** Where a member's line is offered, the number that proves it is asked for; without it the line is the ordinary one (ROLE-25). */
function Member({ ways, number, onNumber }: MemberProps) {
  const say = useSay();
  if (!ways.some(for_members)) return null;
  return (
    <TextField
      label={say(words.member)}
      help={say(words.member_help)}
      type="tel"
      value={number}
      onChange={onNumber}
    />
  );
}

interface PapersProps {
  of: Proposed;
  papers: Readonly<Record<string, PaperMark>>;
  onMark: (code: string, mark: PaperMark) => void;
}

/** What to look at before a number is taken: missing is said now, not at the counter (ROLE-08). */
function Papers({ of, papers, onMark }: PapersProps) {
  const say = useSay();
  return (
    <div className="gd-papers">
      <h3>
        {say(words.papers)} <ClauseChip id="ROLE-08" />
      </h3>
      {of.papers.length === 0 && <p className="fl-none">{say(words.no_papers)}</p>}
      {of.papers.map(one => (
        <div key={one.code}>
          <span>{say(one)}</span>
          <Choice
            touch
            label={say(one)}
            value={papers[one.code] ?? null}
            onChoose={value => onMark(one.code, value as PaperMark)}
            segments={(one.may_be_left
              ? (['seen', 'missing', 'not_needed'] as const)
              : (['seen', 'missing'] as const)
            ).map(value => ({ value, name: say(words[value]) }))}
          />
        </div>
      ))}
    </div>
  );
}

interface WayLineProps {
  of: Offered;
  first: boolean;
  lacks: boolean;
  busy: boolean;
  why: string | undefined;
  onPress: () => void;
}

function WayLine({ of, first, lacks, busy, why, onPress }: WayLineProps) {
  const say = useSay();
  const numbered = of.way === 'counter' || of.way === 'vip';
  const name = of.class === null ? way_words[of.way] : className(of.class);
  const take = lacks ? words.take_told(name) : words.take(name);
  return (
    <li>
      <Button
        kind={first ? 'primary' : 'secondary'}
        size="touch"
        wide
        busy={busy}
        why={first ? why : undefined}
        whyUnder
        onPress={why === undefined ? onPress : () => undefined}
      >
        {say(numbered ? take : way_words[of.way])}
      </Button>
      <span>
        {say(because_words[of.because])}
        {numbered && ` · ${say(waitOf(of))}`}
      </span>
    </li>
  );
}

function waitOf(of: Offered) {
  if (of.wait_s === null) return of.waiting === 0 ? words.nobody_serves : words.waiting(of.waiting);
  return of.wait_s === 0 ? words.no_wait : words.wait(Math.max(1, Math.round(of.wait_s / 60)));
}
