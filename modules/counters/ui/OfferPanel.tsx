import type { z } from 'zod';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type * as wire from '../wire.ts';
import './offer.css';
import { gap_words, offer_words as words } from './words.ts';

type Offer = z.output<typeof wire.offer.answer>;
type Line = Offer['businesses'][number];

/** What a hall offers of the whole list: what is missing by name and why, what is exempted and by which paper (ORG-10). */
export function OfferPanel({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Offer>(`/api/halls/${hall_id}/offer`, 'halls', 'counters', 'people');
  if (found.data === null) return found.state === 'refused' ? null : <SkeletonPanel rows={2} row_px={34} />;
  const of = found.data;
  const missing = of.businesses.filter(one => one.state === 'missing');
  const exempted = of.businesses.filter(one => one.state === 'exempted');
  const lines = [...missing, ...exempted];
  const bad = of.full_service && missing.length > 0;
  return (
    <section className="ct-offer" aria-label={say(words.title)}>
      <h2>
        {say(words.title)} <ClauseChip id="ORG-10" />
      </h2>
      <p>
        {say(of.full_service ? words.full_service : words.other)}
        {lines.length === 0 && <StateMark mark="done">{say(words.whole(of.businesses.length))}</StateMark>}
        {missing.length > 0 && (
          <StateMark mark={bad ? 'over' : 'near'}>{say(words.missing(missing.length))}</StateMark>
        )}
        {exempted.length > 0 && <StateMark mark="done">{say(words.exempted(exempted.length))}</StateMark>}
      </p>
      {lines.length > 0 && (
        <Table<Line>
          label={say(words.title)}
          rows={lines}
          rowId={one => one.code}
          columns={columnsOf(say, of)}
        />
      )}
      {bad && <p>{say(words.remedy)}</p>}
    </section>
  );
}

function markOf(of: Line, full_service: boolean): Mark {
  if (of.state === 'exempted') return 'done';
  return full_service ? 'over' : 'near';
}

function columnsOf(say: (of: { zh: string; en: string }) => string, of: Offer): Column<Line>[] {
  const { exemption } = of;
  return [
    { id: 'what', head: say(words.business), cell: one => <b>{say(one.say)}</b> },
    {
      id: 'state',
      head: say(words.state),
      cell: one => (
        <>
          <StateMark mark={markOf(one, of.full_service)}>
            {say(one.state === 'exempted' ? words.is_exempted : words.is_missing)}
          </StateMark>
          {one.state === 'exempted' && exemption !== null && (
            <small> {say(words.by_paper(exemption.number, exemption.valid_until))}</small>
          )}
        </>
      ),
    },
    { id: 'why', head: say(words.why), cell: one => (one.gap === null ? '–' : say(gap_words[one.gap])) },
  ];
}
