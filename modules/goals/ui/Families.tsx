import { useSay } from '../../../kit/ui/language.tsx';
import { families, measures } from '../measure.ts';
import { Share, shownFigure } from './Share.tsx';
import type { UnitGoals } from './shapes.ts';
import { goals as words } from './words.ts';

/** The six families of a unit: each with its measures, what was reached of what is aimed at, and how many halls are in red. */
export function UnitFamilies({ of }: { of: UnitGoals }) {
  const say = useSay();
  const nameOf = (unit_id: number) => of.names.find(one => one.id === unit_id)?.name ?? { zh: '', en: '' };
  return (
    <div className="go-families">
      {of.families.map(({ family, reached, measures: rows }) => (
        <section key={family} className="go-card" aria-label={say(families[family])}>
          <h2>
            {say(families[family])} <Share of={reached} red_below={of.red_below} />
          </h2>
          {rows.length === 0 && <p className="go-quiet">{say(words.no_family)}</p>}
          <dl>
            {rows.map(one => (
              <div key={one.measure}>
                <dt>
                  {say(measures[one.measure])}
                  {one.set_by !== of.unit.id && <small>{say(nameOf(one.set_by))}</small>}
                </dt>
                <dd>
                  <b className="num">{shownFigure(one.measure, one.value)}</b>
                  <small className="num">/ {shownFigure(one.measure, one.target)}</small>
                </dd>
                <dd className="go-below">
                  {one.below > 0 && (
                    <span className="go-red">
                      {say(words.below)} <b className="num">{one.below}</b>
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
