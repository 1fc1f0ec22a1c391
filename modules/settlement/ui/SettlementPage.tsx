import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { dayOf, money, timeOfDay } from '../../../kit/ui/format.ts';
import { useKeys } from '../../../kit/ui/keys.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { type Step, Steps } from '../../../kit/ui/Steps.tsx';
import { ExportDialog } from '../../exports/ui/ExportButton.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import type { ListedTill, TillsOfDay } from '../../tills/ui/office/shapes.ts';
import { auditDay, collectDay } from '../wire.ts';
import { refusals } from '../words.ts';
import { Approve } from './Approve.tsx';
import { Audit } from './Audit.tsx';
import { CountFirst } from './CountFirst.tsx';
import { Lines, ThreeWays } from './Lines.tsx';
import { PastDays } from './PastDays.tsx';
import { Report } from './Report.tsx';
import { Right } from './Right.tsx';
import { blockWords, type Settlement, settled, unexplained } from './shapes.ts';
import { withFigure, settle as words } from './words.ts';

interface PageProps {
  hall_id: number;
  day: string;
  who: Who;
  act: Act;
  onGo: (page: string) => void;
  onDay: (day: string) => void;
}

/** Settlement (日清) of one day: counted blind, matched four ways, explained, approved, sealed, audited. */
export function SettlementPage(props: PageProps) {
  const { hall_id, day, who, onDay } = props;
  const say = useSay();
  const topics = ['settlement', 'tills', 'orders', 'payments', 'people', 'halls'];
  const found = useLive<Settlement>(`/api/halls/${hall_id}/settlement?day=${day}`, ...topics);
  const tills = useLive<TillsOfDay>(`/api/halls/${hall_id}/tills?day=${day}`, ...topics);
  const [past, showPast] = useState(false);
  const act: Act = async (endpoint, input) => {
    const done = await props.act(endpoint, input);
    found.refresh();
    tills.refresh();
    return done;
  };
  if (found.data === null && found.state !== 'refused') return <SkeletonPanel rows={14} row_px={34} />;
  const shown = tills.data?.tills ?? [];
  return (
    <>
      {found.data === null ? (
        <div className="of-pad">
          <h1>{say(words.title)}</h1>
          <EmptyPanel
            why="none"
            title={say(words.not_prepared)}
            next={<Button onPress={() => showPast(true)}>{say(words.past)}</Button>}
          >
            {say(words.not_prepared_note)}
          </EmptyPanel>
        </div>
      ) : (
        <Day {...props} act={act} of={found.data} tills={shown} who={who} onPast={() => showPast(true)} />
      )}
      {past && (
        <PastDays
          hall_id={hall_id}
          onClose={() => showPast(false)}
          onChoose={chosen => {
            showPast(false);
            onDay(chosen);
          }}
        />
      )}
    </>
  );
}

type DayProps = PageProps & { of: Settlement; tills: readonly ListedTill[]; onPast: () => void };

function Day(props: DayProps) {
  const { hall_id, who, act, of, tills } = props;
  const say = useSay();
  const [approving, approve] = useState(false);
  const [reading, read] = useState(false);
  const [printing, print] = useState(false);
  const [again, countAgain] = useState(false);
  const why = useWhyNotApprove(props);
  const frozen = of.report_no !== null;
  useKeys({
    F9: { do: () => why === undefined && approve(true), say: words.approve },
    F7: { do: () => frozen && print(true), say: words.print },
  });
  const counting = of.state === 'collecting' || again;
  return (
    <div className="se-page">
      <Head of={of} tills={tills} />
      <div className="of-split">
        <div className="se-main">
          <div className="se-scroll">
            {of.state === 'open' && <Collect {...props} />}
            {counting && (
              <CountFirst {...{ hall_id, act }} settlement={of} onDone={() => countAgain(false)} />
            )}
            {!counting && of.run > 0 && (
              <>
                <Lines
                  {...{ hall_id, of, act }}
                  may_explain={of.state === 'difference' && holds(who, 'duty_manager', 'hall_manager')}
                />
                <ThreeWays of={of} />
              </>
            )}
            {of.state === 'open' && <ThreeWays of={of} />}
          </div>
          <Foot
            {...props}
            why={why}
            onApprove={() => approve(true)}
            onRead={() => read(true)}
            onPrint={() => print(true)}
            onAgain={() => countAgain(true)}
          />
        </div>
        <Right {...props} />
      </div>
      {approving && <Approve {...{ hall_id, act }} settlement={of} onClose={() => approve(false)} />}
      {printing && (
        <ExportDialog
          {...{ hall_id, kind: 'day_report', about: { day: of.day }, label: say(words.print) }}
          onClose={() => print(false)}
        />
      )}
      {reading && <Report {...{ hall_id }} day={of.day} onClose={() => read(false)} />}
    </div>
  );
}

/** Why F9 is grey: what is in the way first, then who may not. */
function useWhyNotApprove({ who, of, tills }: DayProps): string | undefined {
  const say = useSay();
  const open = of.blocks.length + (unexplained(of) > 0 ? 1 : 0);
  if (settled.includes(of.state) && of.state !== 'questioned') return say(words.approve_done);
  if (tills.some(one => one.clerk.id === who.id)) return say(refusals.held_a_till.say);
  if (!holds(who, 'hall_manager')) return say(words.approve_who);
  if (of.counted_by === who.id && of.state !== 'questioned') return say(refusals.own_count.say);
  if (open > 0) return say(withFigure(words.open_items, open));
  if (of.state !== 'ready' && of.state !== 'questioned') return say(words.approve_first);
  return undefined;
}

function Collect({ hall_id, who, of, act }: DayProps) {
  const say = useSay();
  const may = holds(who, 'duty_manager', 'hall_manager');
  const block = of.blocks[0];
  const blocked = block === undefined ? undefined : say(blockWords(block).say);
  return (
    <section className="se-count">
      <h2>{say(words.count_title)}</h2>
      <p className="of-quiet">{say(words.start_note)}</p>
      <Button
        kind="primary"
        why={may ? blocked : say(words.approve_who)}
        onPress={() => void act(collectDay, { hall_id, day: of.day })}
      >
        {say(words.start)}
      </Button>
    </section>
  );
}

type FootProps = DayProps & {
  why: string | undefined;
  onApprove: () => void;
  onRead: () => void;
  onPrint: () => void;
  onAgain: () => void;
};

function Foot({ hall_id, who, of, act, why, onApprove, onRead, onPrint, onAgain, onPast }: FootProps) {
  const say = useSay();
  const frozen = of.report_no !== null;
  const recount = of.state === 'difference' || of.state === 'ready';
  return (
    <footer className="se-foot">
      <Button kind="primary" keyCap="F9" why={why} onPress={onApprove}>
        {say(words.approve)}
      </Button>
      <ClauseChip id="CASH-01" />
      <span className="of-space" />
      {recount && <Button onPress={onAgain}>{say(words.again)}</Button>}
      {holds(who, 'auditor') && settled.includes(of.state) && (
        <Audit onGive={given => void act(auditDay, { hall_id, day: of.day, ...given })} />
      )}
      <Button onPress={onPast}>{say(words.past)}</Button>
      {frozen && <Button onPress={onRead}>{say(words.report)}</Button>}
      <Button keyCap="F7" why={frozen ? undefined : say(words.report_later)} onPress={onPrint}>
        {say(words.print)}
      </Button>
    </footer>
  );
}

/** The head: the day, its difference as the one big figure, and the way from the tills to the audit. */
function Head({ of, tills }: { of: Settlement; tills: readonly ListedTill[] }) {
  const say = useSay();
  const language = useLanguage();
  const counted = of.run > 0;
  const from_tills = of.match?.difference_fen ?? 0;
  const sum =
    from_tills +
    of.lines.filter(line => line.unit === 'fen').reduce((total, line) => total + line.difference, 0);
  const left = unexplained(of);
  const verdict = of.lines.some(line => line.difference !== 0) ? words.explained : words.even;
  return (
    <header className="se-head">
      <div>
        <h1>
          {say(words.title)} · {dayOf(`${of.day}T12:00:00+08:00`, language)}
        </h1>
        <p>
          <b className={sum === 0 ? 'se-big num' : 'se-big num of-bad'}>
            {counted || of.match !== null ? money(sum) : '—'}
          </b>{' '}
          {say(words.yuan)}{' '}
          <span className="se-verdict">
            {!counted && say(words.not_counted)}
            {counted && left > 0 && `${left} ${say(words.unexplained)}`}
            {counted && left === 0 && say(verdict)}
          </span>
        </p>
      </div>
      <Steps steps={stepsOf(of, tills, say)} />
    </header>
  );
}

const order = [
  'open',
  'collecting',
  'reconciling',
  'difference',
  'ready',
  'approved',
  'deposited',
  'audited',
];

function stepsOf(of: Settlement, tills: readonly ListedTill[], say: ReturnType<typeof useSay>): Step[] {
  const at = order.indexOf(of.state === 'questioned' ? 'approved' : of.state);
  const closed = tills.filter(one => one.state === 'closed').length;
  const time = (when: string | null) => (when === null ? '—' : timeOfDay(when));
  const run = of.run > 0 ? say(withFigure(words.run, of.run)) : '—';
  const open = of.lines.filter(line => line.difference !== 0).length;
  const by = of.people.approved === null ? '' : say(of.people.approved);
  const steps: [string, string, string, number][] = [
    ['collect', say(words.collect), `${closed} / ${tills.length} · ${time(of.collected_at)}`, 1],
    ['count', say(words.gather), run, 2],
    ['match', say(words.match), open > 0 ? say(withFigure(words.differ, open)) : '—', 4],
    ['ready', say(words.ready), '—', 4],
    ['approve', say(words.approved), of.approved_at === null ? '—' : `${by} ${time(of.approved_at)}`, 5],
    ['deposit', say(words.deposited), time(of.deposited_at), 6],
    ['audit', say(words.audited), of.people.audited === null ? '—' : say(of.people.audited), 7],
  ];
  const now = steps.findIndex(([, , , until]) => at < until);
  return steps.map(([id, name, note], index) => ({
    id,
    name,
    note,
    state: stateOf(index, now === -1 ? steps.length : now),
  }));
}

function stateOf(index: number, now: number): Step['state'] {
  if (index < now) return 'done';
  return index === now ? 'now' : 'todo';
}
