import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { Nature, Reward, Source, Worth } from './catalogue.ts';
import type { OpinionRow } from './opinion.ts';

/** Why an entry of the paper book is not taken over: its page is not named, or shown by no picture (SUG-02). */
export const whyNotEnter = guarded(
  'SUG-02',
  (of: { source: Source; page: number | null; picture: boolean }): string | undefined => {
    if (of.source !== 'book') return undefined;
    if (of.page === null) return 'suggestions.page_missing';
    return of.picture ? undefined : 'suggestions.picture_missing';
  },
);

/** Why a reading of the book does not count: its pages never become fewer, and what is new is on the page read last (SUG-02). */
export const whyNotRead = guarded(
  'SUG-02',
  (of: { last_page: number; page_before: number; page_entered: number; read_today: boolean }) => {
    if (of.read_today) return 'suggestions.read_already';
    if (of.last_page < of.page_before) return 'suggestions.page_went_back';
    return of.last_page < of.page_entered ? 'suggestions.pages_unread' : undefined;
  },
);

/** Whether a day of the book was read; a day that was not is a finding (SUG-02). */
export const isRead = guarded(
  'SUG-02',
  (reading: object | undefined): boolean => reading !== undefined,
  () => true,
);

const too_low = ['', '', 'suggestions.for_hall_manager', 'suggestions.for_branch'];

/** Why somebody does nothing with an opinion: it has climbed above their level (SUG-02). */
export const whyNotOnLevel = guarded('SUG-02', (level: number, rung: number): string | undefined =>
  rung < level ? too_low[level] : undefined,
);

/** The next level up. */
export const climbed = (level: number): number => Math.min(3, level + 1);

/** Why a suggestion is not adopted: its own evaluation says that it cannot be (SUG-01). */
export const whyNotAdopt = guarded('SUG-01', (of: { worth: Worth | null }): string | undefined =>
  of.worth === 'no_gain' || of.worth === 'not_ours' ? 'suggestions.evaluated_against' : undefined,
);

/** Why a suggestion is not turned down: whoever decides is the one who evaluated it (SUG-01). */
export const whyNotTurnDown = guarded(
  'SUG-01',
  (of: { evaluated_by: Id | null }, by: Id): string | undefined =>
    of.evaluated_by === by ? 'suggestions.another_decides' : undefined,
);

/** Why praise is not evaluated and criticism not just thanked for: each has its own way (SUG-05). */
export const whyNotAcknowledge = guarded('SUG-05', (of: { nature: Nature | null }): string | undefined =>
  of.nature === 'praise' ? undefined : 'suggestions.not_praise',
);

/** Why a reward is not given: not adopted and answered yet, given already, or beyond what a thank-you may cost (SUG-01). */
export const whyNotReward = guarded(
  'SUG-01',
  (
    of: Pick<OpinionRow, 'state' | 'reward'>,
    given: { reward: Reward; fen: Fen; most: Fen },
  ): string | undefined => {
    if (of.state !== 'promised' && of.state !== 'effective') return 'suggestions.reward_adopted_only';
    if (of.reward !== null) return 'suggestions.rewarded_already';
    if (given.reward !== 'gift' && given.fen > 0) return 'suggestions.no_money_here';
    return given.fen > given.most ? 'suggestions.beyond_reward' : undefined;
  },
);

/** Why nobody says that something is in effect: an improvement carries it, and that is measured and judged (SUG-03). */
export const whyNotEffect = guarded('SUG-03', (of: { improvement_id: Id | null }): string | undefined =>
  of.improvement_id === null ? undefined : 'suggestions.improvement_tells',
);

/** Whether a customer has a word of ours: then the clock of the reply has nothing to say (SUG-05). */
export const isReplied = guarded(
  'SUG-05',
  (of: Pick<OpinionRow, 'replied_at' | 'answered_at'>): boolean =>
    of.replied_at !== null || of.answered_at !== null,
  () => true,
);
