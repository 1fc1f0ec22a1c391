import type { Choice } from './Asking.tsx';
import type { Case } from './case.ts';
import { forms } from './draft.ts';
import { words } from './words.ts';

/** Every business of the counter, with why it cannot be begun here and now. */
export function businessChoices(of: Case, serves: readonly string[]): Choice[] {
  return of.visit.businesses
    .filter(one => one.code in forms)
    .map(one => {
      const unfit = serves.includes(one.skill) ? undefined : words.no_licence;
      const away = of.visit.cut && !one.offline ? words.no_advance : undefined;
      return { id: one.code, name: one.say, why: unfit ?? away };
    });
}
