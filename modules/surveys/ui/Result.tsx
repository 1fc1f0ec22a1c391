import type { z } from 'zod';
import { count } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { className } from '../../queue/ui/names.ts';
import { choicesOf, type Question } from '../questions.ts';
import type * as wire from '../wire.ts';
import { results, words } from './words.ts';

export type Over = z.output<typeof wire.readOver.answer>;
export type Seen = Over['surveys'][number];
type OverResult = z.output<typeof wire.readOverResult.answer>;
/** The result of one survey; hall by hall only above the halls. */
export type Found = Omit<OverResult, 'by_hall'> & { by_hall?: OverResult['by_hall'] };
type Answered = Found['result_here']['questions'][number];
interface ResultProps {
  of: Seen;
  found: Found;
}

/** What was answered: the sample first, then question by question, then class by class and hall by hall (SVC-15). */
export function Result({ of, found }: ResultProps) {
  const say = useSay();
  const { result_here: result } = found;
  const hidden = of.state === 'closed' ? words.too_few(found.least) : words.not_over;
  return (
    <div className="sv-result">
      <Sizes of={result} />
      {of.result !== null && (
        <p>
          <b>{say(words.result)}</b> <Written text={of.result} />
        </p>
      )}
      {!result.shown && <EmptyPanel why="none" title={say(hidden)} />}
      {result.questions.map((one, n) => {
        const question = found.questions[n];
        return question === undefined ? null : <Bars key={question.en} of={question} answered={one} />;
      })}
      {result.classes.length > 0 && <Groups of={of} found={found} />}
    </div>
  );
}

function Sizes({ of }: { of: Found['result_here'] }) {
  const say = useSay();
  const shown = [
    ...([
      [results.served, count(of.served)],
      [results.drawn, count(of.drawn)],
      [results.asked, count(of.asked)],
      [results.answered, count(of.answered)],
    ] as const),
    [results.share, of.share === null ? words.no_answer : String(of.share)],
  ] as const;
  return (
    <dl className="sv-sizes">
      {shown.map(([name, value]) => (
        <div key={name.en}>
          <dt>{say(name)}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const figureOf = (of: Question, one: Answered): Words | null => {
  if (one.figure === null) return null;
  return of.kind === 'score' ? words.mean(one.figure) : words.promoters(one.figure);
};

function Bars({ of, answered }: { of: Question; answered: Answered }) {
  const say = useSay();
  const most = Math.max(1, ...answered.counts);
  const figure = figureOf(of, answered);
  return (
    <section>
      <h2>
        {say(of)} {figure !== null && <small className="num">{say(figure)}</small>}
      </h2>
      <dl className="sv-bars">
        {choicesOf(of).flatMap((choice, n) => [
          <dt key={`${choice.en} name`}>{say(choice)}</dt>,
          <dd key={`${choice.en} bar`} aria-hidden="true">
            <i style={{ width: `${((answered.counts[n] ?? 0) / most) * 100}%` }} />
          </dd>,
          <dd key={`${choice.en} count`} className="num">
            {answered.counts[n] ?? 0}
          </dd>,
        ])}
      </dl>
    </section>
  );
}

type Sized = Pick<Found['result_here'], 'served' | 'drawn' | 'asked' | 'answered'>;
const sizes = <Row extends Sized>(say: ReturnType<typeof useSay>): Column<Row>[] =>
  (['served', 'drawn', 'asked', 'answered'] as const).map(id => ({
    ...{ id, head: say(results[id]), figures: true },
    cell: one => <span className="num">{count(one[id])}</span>,
    sortBy: one => one[id],
  }));

/** The first question's figure of a part; whether it is too small to show is said instead. */
function First({ of, found, answered }: ResultProps & { answered: readonly Answered[] | null }) {
  const say = useSay();
  const [question] = found.questions;
  const [one] = answered ?? [];
  if (question === undefined || one === undefined)
    return <>{say(of.state === 'closed' ? words.hidden : words.later)}</>;
  const figure = figureOf(question, one);
  return <span className="num">{figure === null ? words.no_answer : say(figure)}</span>;
}

function Groups({ of, found }: ResultProps) {
  const say = useSay();
  type Row = Found['result_here']['classes'][number];
  return (
    <Table<Row>
      label={say(words.by_class)}
      rows={found.result_here.classes}
      rowId={one => one.class}
      columns={[
        { id: 'class', head: say(results.class), cell: one => say(className(one.class)) },
        ...sizes<Row>(say),
        {
          ...{ id: 'first', head: say(found.questions[0] ?? results.question) },
          cell: one => <First {...{ of, found }} answered={one.questions} />,
        },
      ]}
      empty={<EmptyPanel why="none" title={say(words.none)} />}
    />
  );
}

/** The same hall by hall, for those above them. */
export function Halls({ rows, of, found }: ResultProps & { rows: OverResult['by_hall'] }) {
  const say = useSay();
  type Row = OverResult['by_hall'][number];
  return (
    <Table<Row>
      label={say(words.by_hall)}
      rows={rows}
      rowId={one => String(one.id)}
      height={420}
      columns={[
        {
          ...{ id: 'hall', head: say(results.where) },
          cell: one => <b>{say(one.name)}</b>,
          sortBy: one => say(one.name),
        },
        ...sizes<Row>(say),
        {
          ...{ id: 'share', head: say(results.share), figures: true },
          cell: one => <span className="num">{one.share ?? words.no_answer}</span>,
          sortBy: one => one.share,
        },
        {
          ...{ id: 'first', head: say(found.questions[0] ?? results.question) },
          cell: one => <First {...{ of, found }} answered={one.shown ? one.questions : null} />,
        },
      ]}
    />
  );
}
