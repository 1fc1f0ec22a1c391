import { type Asked, type Evidence, evidence } from './evidence.ts';
import { floorOf } from './floors.ts';
import { isTighter } from './override.ts';
import { parameters } from './parameters.ts';
import { normValue } from './values.ts';

const figure = (id: string, zh: string, en: string, value: number): Evidence['figures'][number] => ({
  ...{ id, say: { zh, en }, value, unit: null, as: 'count', tone: 'plain' },
});

// Every limit the law has a floor for, as it stands in this hall: how many are stricter, and that none is looser (RIGHT-10).
evidence('RIGHT-10', async (ctx, asked: Asked) => {
  const held = await Promise.all(
    parameters.flatMap(one => {
      const floor = floorOf(one);
      return floor === undefined
        ? []
        : [normValue(ctx, asked.hall_id, one.key).then(value => ({ one, value, floor: floor.value }))];
    }),
  );
  const stricter = held.filter(({ one, value, floor }) => isTighter(one, value, floor)).length;
  const looser = held.filter(({ one, value, floor }) => isTighter(one, floor, value)).length;
  return {
    kind: 'measured',
    total: held.length,
    figures: [
      figure('floors', '有法规底线的时限', 'Limits with a floor of the law', held.length),
      figure('stricter', '比底线更严', 'Stricter than it', stricter),
      figure('looser', '比底线松', 'Looser than it', looser),
    ],
  };
});
