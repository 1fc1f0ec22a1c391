import { createHash } from 'node:crypto';
import type { Question } from './course.ts';

/** By what questions are drawn: a secret of the house and the attempt, so that nobody can foresee them. */
export interface Lot {
  secret: string;
  attempt_id: string;
  /** What the last attempt asked: it comes after what is new. */
  seen: readonly string[];
  count: number;
}

/**
 * The questions of one attempt: one of every clause that is taught first, then as many as are missing. What was not
 * asked the last time is drawn before what was, so that two attempts differ.
 */
export function drawn(pool: readonly Question[], of: Lot): Question[] {
  const lot = (code: string) =>
    createHash('sha256').update(`${of.secret} ${of.attempt_id} ${code}`).digest('hex');
  const order = pool
    .map(one => ({ one, key: `${of.seen.includes(one.code) ? 1 : 0}${lot(one.code)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(each => each.one);
  const rows = [...new Set(pool.map(one => one.row))];
  const first = rows.flatMap(row => order.find(one => one.row === row) ?? []);
  const more = order.filter(one => !first.includes(one)).slice(0, Math.max(0, of.count - first.length));
  return order.filter(one => first.includes(one) || more.includes(one));
}

/** How an attempt ended. */
export interface Marked {
  correct: number;
  asked: number;
  percent: number;
  passed: boolean;
}

/** Marks answers: a choice for each question, in the order they were asked. */
export function marked(asked: readonly Question[], answers: readonly number[], pass_mark: number): Marked {
  const correct = asked.filter((one, at) => one.right === answers[at]).length;
  const percent = asked.length === 0 ? 0 : Math.floor((correct / asked.length) * 100);
  return { correct, asked: asked.length, percent, passed: percent >= pass_mark };
}

/** Why answers are not taken: one is missing, or is none of its choices. */
export const whyNotAnswers = (asked: readonly Question[], answers: readonly number[]): string | undefined =>
  answers.length === asked.length && asked.every((one, at) => one.choices[answers[at] ?? -1] !== undefined)
    ? undefined
    : 'training.answer_all';
