import { expect, test } from 'vitest';
import { inTerminalLanguage, PlainError, plainly } from './plain_errors.ts';

const database = 'postgres://li:geheim@db.hall.example:5433/tingtong';

const foreseen: [code: string, more: object, zh: string][] = [
  ['EACCES', { path: '/srv/var' }, '没有读写 /srv/var 的权限'],
  ['EPERM', {}, '没有所需的权限'],
  ['EROFS', { path: '/srv' }, '只读'],
  ['ENOSPC', {}, '磁盘已满'],
  ['EDQUOT', {}, '配额'],
  ['53100', {}, '磁盘已满'],
  ['EADDRINUSE', { port: 8080 }, '端口 8080 已被其他程序占用'],
  ['28P01', {}, '不接受用户 li 的登录'],
  ['28000', {}, '不接受用户 li 的登录'],
  ['3D000', {}, 'db.hall.example:5433/tingtong 不存在'],
  ['42501', {}, '用户 li 在 db.hall.example:5433/tingtong 上的权限不够'],
  ['53300', {}, '连接数已满'],
  ['57P03', {}, '正在启动或停止'],
  ['ECONNREFUSED', {}, '拒绝连接'],
  ['ENOTFOUND', { hostname: 'db.hall.example' }, '找不到数据库主机 db.hall.example'],
  ['EAI_AGAIN', { hostname: 'db.hall.example' }, '找不到数据库主机 db.hall.example'],
  ['ETIMEDOUT', {}, '没有回应'],
  ['ERR_INVALID_URL', {}, '写法不对'],
];

test.each(foreseen)('%s has one sentence in each language, without a password', (code, more, zh) => {
  const plain = plainly(Object.assign(new Error('raw'), { code, ...more }), { database });
  expect(plain?.words.zh).toContain(zh);
  expect(plain?.words.zh).toMatch(/^[^\n]+。$/);
  expect(plain?.words.en).toMatch(/^[A-Z][^\n]+\.$|^DATABASE_URL[^\n]+\.$/);
  expect(plain?.words.en).not.toMatch(/[\u4e00-\u9fff]|undefined/);
  expect(JSON.stringify(plain?.words)).not.toContain('geheim');
});

test.each([
  ['Connection terminated unexpectedly', '应答的不是 PostgreSQL'],
  ['timeout expired', '没有回应'],
])('«%s» has one sentence too, although it bears no code', (said, zh) => {
  const plain = plainly(new Error(said), { database });
  expect(plain?.words.zh).toContain(zh);
  expect(plain?.words.en).toMatch(/^[A-Z][^\n]+\.$/);
});

test('what nobody foresaw has no sentence and keeps its stack', () => {
  expect(plainly(new TypeError('x is not a function'))).toBeUndefined();
  expect(plainly('text')).toBeUndefined();
});

test('the terminal chooses the language; one that names none gets both', () => {
  const words = { zh: '磁盘已满。', en: 'The disk is full.' };
  expect(inTerminalLanguage(words, { LANG: 'zh_CN.UTF-8' })).toBe('磁盘已满。');
  expect(inTerminalLanguage(words, { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' })).toBe('The disk is full.');
  expect(inTerminalLanguage(words, { LANG: 'C.UTF-8' })).toBe('磁盘已满。\nThe disk is full.');
  expect(inTerminalLanguage(words, {})).toBe('磁盘已满。\nThe disk is full.');
});

test('a sentence already made passes through', () => {
  const plain = new PlainError({ zh: '一句话。', en: 'One sentence.' });
  expect(plainly(plain)).toBe(plain);
});
