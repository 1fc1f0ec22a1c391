import type { Words } from '../words.ts';

/** A refusal as the server says it (RFC 9457), with a code, a remedy and the field it is about. */
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

/** What is wrong, in a sentence and its remedy. */
export const saidOf = ({ title, remedy }: Problem): string => `${title} ${remedy}`.trim();

/** What is wrong with one field, when it is that field. */
export const wrongField = (problem: Problem | null, field: string): string | undefined =>
  problem?.field === field ? saidOf(problem) : undefined;

const unreachable: Words = { zh: '连不上，这一步没有做成', en: 'No connection; this was not done' };
const unreachableRemedy: Words = {
  zh: '网络恢复后再做一次，不会办两遍。',
  en: 'Do it again when the line is back; nothing is done twice.',
};
const unreadable: Words = { zh: '系统出错，这一步没有做成', en: 'Something went wrong; this was not done' };
const unreadableRemedy: Words = {
  zh: '请报编号给系统管理员。',
  en: 'Please give the number to the administrator.',
};

function pageLanguage(): keyof Words {
  return document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
}

function own(code: string, status: number, request_id: string, words: [Words, Words]): Problem {
  const language = pageLanguage();
  const title = words[0][language];
  return {
    type: `/problems/${code}`,
    title,
    status,
    code,
    detail: title,
    remedy: words[1][language],
    request_id,
  };
}

/** The problem of a request that reached nobody. */
export function unreachableProblem(): Problem {
  return own('kit.unreachable', 0, '', [unreachable, unreachableRemedy]);
}

/** The server's problem; an answer that is none becomes one that says so. */
export async function problemOfResponse(response: Response): Promise<Problem> {
  const request_id = response.headers.get('x-request-id') ?? '';
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) return body;
  return own('kit.unreadable', response.status, request_id, [unreadable, unreadableRemedy]);
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body && 'status' in body;
}
