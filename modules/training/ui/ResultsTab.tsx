import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import type { HallTraining } from './shapes.ts';
import { hall_page as words } from './words.ts';

type Course = HallTraining['courses'][number];
type Effect = HallTraining['effect'][number];

const arrow = (before: number | null, after: number | null, decimals: number): string => {
  const said = (of: number | null) => (of === null ? '–' : of.toFixed(decimals));
  return before === null && after === null ? '–' : `${said(before)} → ${said(after)}`;
};

/** How tests ended by course, and what changed after people were certified (TRN-10). */
export function ResultsTab({ of }: { of: HallTraining }) {
  const say = useSay();
  return (
    <>
      <Table<Course>
        label={say(words.tests)}
        rows={of.courses}
        rowId={one => one.code}
        columns={[
          {
            id: 'course',
            head: say(words.course),
            cell: one => (
              <>
                {say(one.say)}{' '}
                <span className="tr-rows">
                  {one.rows.map(row => (
                    <ClauseChip key={row} id={row} />
                  ))}
                </span>
              </>
            ),
          },
          {
            ...{ id: 'tests', head: say(words.tests), figures: true },
            cell: one => one.tests,
            sortBy: one => one.tests,
          },
          {
            ...{ id: 'passed', head: say(words.passed), figures: true },
            cell: one => (one.tests === 0 ? '–' : `${Math.round((one.passed / one.tests) * 100)} %`),
            sortBy: one => (one.tests === 0 ? -1 : one.passed / one.tests),
          },
        ]}
      />
      <h2>
        {say(words.effect)} <ClauseChip id="TRN-10" />
      </h2>
      <p className="tr-quiet">{say(words.effect_note)}</p>
      <Table<Effect>
        label={say(words.effect)}
        rows={of.effect}
        rowId={one => one.course}
        empty={<EmptyPanel why="none" title={say(words.no_effect)} />}
        columns={[
          { id: 'course', head: say(words.course), cell: one => say(one.say) },
          { ...{ id: 'people', head: say(words.certified), figures: true }, cell: one => one.people },
          {
            ...{ id: 'ratings', head: say(words.before_after), figures: true },
            cell: one => arrow(one.before, one.after, 2),
          },
          {
            ...{ id: 'found', head: say(words.found), figures: true },
            cell: one => arrow(one.found_before, one.found_after, 0),
          },
        ]}
      />
    </>
  );
}
