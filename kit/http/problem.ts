import type { z } from 'zod';
import { fill, type Refusal, refusalWords } from '../refusal.ts';
import type { Language, Words } from '../words.ts';
import { fieldWords } from './field_words.ts';

/** RFC 9457 problem+json, with a code, a remedy and the field it is about. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  remedy: string;
  field?: string;
  request_id: string;
}

/** A refusal in the caller's language. */
export function problemOf(refusal: Refusal, language: Language, request_id: string): Problem {
  const words = refusalWords(refusal.code) ?? refusalWords('kit.refused');
  const status = words?.status ?? 409;
  const say = fill(words?.say[language] ?? refusal.code, refusal.facts);
  return {
    type: `/problems/${refusal.code}`,
    title: say,
    status,
    code: refusal.code,
    detail: say,
    remedy: fill(words?.then[language] ?? '', refusal.facts),
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
    request_id,
  };
}

const issue_words: Record<string, Words> = {
  invalid_type: { zh: '缺少这一项，或类型不对', en: 'is missing or of the wrong kind' },
  too_small: { zh: '太小或太短', en: 'is too small or too short' },
  too_big: { zh: '太大或太长', en: 'is too large or too long' },
  invalid_format: { zh: '格式不对', en: 'has the wrong form' },
  invalid_value: { zh: '不在可选的值里', en: 'is none of the allowed values' },
  unrecognized_keys: { zh: '有不认识的项', en: 'has unknown entries' },
  custom: { zh: '不合规则', en: 'breaks a rule' },
};

/** Bad input in the caller's language: names the first field that is wrong, in words and, for programs, as the wire does. */
export function problemOfInput(error: z.ZodError, language: Language, request_id: string): Problem {
  const issue = nearest(error.issues[0]);
  const field = issue === undefined ? whole : fieldOfIssue(issue);
  const words = issue_words[issue?.code ?? 'custom'] ?? issue_words.custom;
  const what = words?.[language] ?? '';
  const named = fieldWords(field)?.[language] ?? field;
  const title = language === 'zh' ? `「${named}」${what}。` : `“${named}” ${what}.`;
  return {
    type: '/problems/kit.bad_input',
    title,
    status: 422,
    code: 'kit.bad_input',
    detail: title,
    remedy: language === 'zh' ? '请改正后再交。' : 'Correct it and send again.',
    field,
    request_id,
  };
}

/** Of an input that fits none of several shapes: what is wrong with the shape it comes nearest to. */
function nearest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== 'invalid_union') return issue;
  const [first] = [...issue.errors].sort((a, b) => a.length - b.length);
  const inner = nearest(first?.[0]);
  return inner === undefined ? issue : { ...inner, path: [...issue.path, ...inner.path] };
}

function fieldOfIssue(issue: z.core.$ZodIssue): string {
  return fieldOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path);
}

/** What is named when all that was sent is wrong, and not one field of it. */
const whole = 'body';

/** The way to a field, as an answer may say it. */
export const fieldOf = (way: readonly PropertyKey[]): string =>
  way.length === 0 ? whole : way.map(entry).join('.');

/** One step of the way to a field, as an answer may say it: a name of ours or a place in a list, never what was typed. */
const entry = (of: PropertyKey): string =>
  /^(?:[a-z_]\w{0,40}|\d{1,5})$/i.test(String(of)) ? String(of) : '?';
