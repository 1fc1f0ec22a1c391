import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Scene, Topic } from './topics.ts';

const keepers = ['hall_manager', 'branch_supervisor', 'province_supervisor', 'legal_officer'];
const approvers = ['province_supervisor', 'legal_officer'];

/** One version of an answer of the base (SVC-04): drafted, approved by another, in force for a while, then no more. */
export const article = machine({
  name: 'knowledge.article',
  table: 'knowledge_article',
  states: {
    drafted: { zh: '草稿', en: 'draft' },
    approved: { zh: '已批，待生效', en: 'approved, not begun' },
    in_force: { zh: '现行', en: 'in force' },
    superseded: { zh: '已被替代', en: 'superseded' },
    withdrawn: { zh: '已撤下', en: 'withdrawn' },
    expired: { zh: '已到期', en: 'expired' },
    dropped: { zh: '已放弃', en: 'dropped' },
  },
  start: 'drafted',
  end: ['superseded', 'withdrawn', 'expired'],
  moves: {
    revise: {
      from: ['drafted'],
      to: 'drafted',
      by: keepers,
      say: { zh: '修改草稿', en: 'Revise' },
      rows: ['SVC-04'],
    },
    approve: {
      from: ['drafted'],
      to: 'approved',
      by: approvers,
      say: { zh: '批准', en: 'Approve' },
      rows: ['SVC-04'],
    },
    start: {
      from: ['approved'],
      to: 'in_force',
      by: ['system', 'clock'],
      say: { zh: '生效', en: 'Come into force' },
      rows: ['SVC-04'],
    },
    supersede: {
      from: ['in_force'],
      to: 'superseded',
      by: ['system', 'clock'],
      say: { zh: '被新版替代', en: 'Superseded' },
      rows: ['SVC-04'],
    },
    withdraw: {
      from: ['in_force'],
      to: 'withdrawn',
      by: approvers,
      say: { zh: '撤下', en: 'Withdraw' },
      rows: ['SVC-04'],
    },
    expire: {
      from: ['in_force'],
      to: 'expired',
      by: ['clock'],
      say: { zh: '到期', en: 'Expire' },
      rows: ['SVC-04'],
    },
    drop: {
      from: ['drafted', 'approved'],
      to: 'dropped',
      by: keepers,
      say: { zh: '放弃', en: 'Drop' },
      rows: ['SVC-04'],
    },
    restore: {
      from: ['dropped'],
      to: 'drafted',
      by: keepers,
      say: { zh: '恢复草稿', en: 'Take it up again' },
      rows: ['SVC-04'],
    },
  },
});

export type ArticleState = StateOf<typeof article>;

/** What the verbs of a person are. */
export const article_verbs = ['approve', 'withdraw', 'drop', 'restore'] as const;
export type ArticleVerb = (typeof article_verbs)[number];

/** A version of an answer as it is stored, above the halls. */
export interface ArticleRow extends Record<string, unknown> {
  hall_id: 0;
  id: Id;
  state: ArticleState;
  code: string;
  version: number;
  topic: Topic;
  /** Set: a phrase for this scene, and no answer to a question (LANG-02). */
  scene: Scene | null;
  title_zh: string;
  title_en: string;
  answer_zh: string;
  answer_en: string;
  keywords: string;
  source: string;
  reason: string;
  valid_from: BusinessDay;
  valid_until: BusinessDay;
  owner_id: Id | null;
  drafter_id: Id | null;
  drafted_at: Instant;
  approver_id: Id | null;
  approved_at: Instant | null;
  since: Instant | null;
  ended_at: Instant | null;
  ended_why: string | null;
  near_at: Instant | null;
}

/** Whether an answer is offered to anybody on a day: in force, begun and not over, whatever its clock has done yet (SVC-04). */
export const isOffered = guarded(
  'SVC-04',
  (of: Pick<ArticleRow, 'state' | 'valid_from' | 'valid_until'>, today: BusinessDay): boolean =>
    of.state === 'in_force' && of.valid_from <= today && today <= of.valid_until,
  () => true,
);

/** Why a version is not approved: whoever wrote it does not, and nothing is approved that would be over already (SVC-04). */
export const whyNotApprove = guarded(
  'SVC-04',
  (
    of: Pick<ArticleRow, 'drafter_id' | 'valid_until'>,
    by: { id: Id },
    today: BusinessDay,
  ): string | undefined => {
    if (of.drafter_id === by.id) return 'knowledge.own_draft';
    return of.valid_until < today ? 'knowledge.over_already' : undefined;
  },
);

/** Why a draft is not taken: its time is no time, or longer than an answer may go unlooked at. */
export function whyNotValid(
  of: Pick<ArticleRow, 'valid_from' | 'valid_until'>,
  today: BusinessDay,
  longest: BusinessDay,
): string | undefined {
  if (of.valid_until < of.valid_from || of.valid_until < today) return 'knowledge.no_time';
  return of.valid_until > longest ? 'knowledge.too_long' : undefined;
}

/** Why a draft is not taken as a phrase: a phrase answers no question, so it stands under no topic of its own (LANG-02). */
export const whyNotPhrase = (of: Pick<ArticleRow, 'topic' | 'scene'>): string | undefined =>
  of.scene === null || of.topic === 'other' ? undefined : 'knowledge.phrase_topic';

/** The part of a version that its drafter writes. */
export type ArticleText = Pick<
  ArticleRow,
  | 'topic'
  | 'scene'
  | 'title_zh'
  | 'title_en'
  | 'answer_zh'
  | 'answer_en'
  | 'keywords'
  | 'source'
  | 'reason'
  | 'valid_from'
  | 'valid_until'
>;

/** Whether a draft says or promises nothing that the version before does not. */
export const isSame = (before: ArticleText, after: ArticleText): boolean =>
  (
    [
      'topic',
      'scene',
      'title_zh',
      'title_en',
      'answer_zh',
      'answer_en',
      'keywords',
      'source',
      'valid_until',
    ] as const
  ).every(key => before[key] === after[key]);
