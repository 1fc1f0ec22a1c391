import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';

/** What the hall is here for. */
export const slogan = {
  icon: 'heart',
  kind: { zh: '我们的宗旨', en: 'What we are here for' } satisfies Words,
  text: {
    zh: '客户是我们的生命线，让客户满意是不懈的追求',
    en: 'Customers are our lifeline; a satisfied customer is what we strive for',
  } satisfies Words,
} as const;

const isShown = guarded(
  'PRIN-01',
  (): boolean => true,
  () => false,
);

/** The pages at the foot of a hall's wall, the slogan first among them (PRIN-01). */
export const withSlogan = <Page>(pages: readonly Page[]): (Page | typeof slogan)[] =>
  isShown() ? [slogan, ...pages] : [...pages];
