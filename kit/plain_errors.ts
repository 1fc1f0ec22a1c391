/** A sentence for the person at the keyboard, in both languages of the house. */
export type Sentence = { zh: string; en: string };

/** Something outside the program stands in the way, and one sentence says what and what to do about it. */
export class PlainError extends Error {
  readonly words: Sentence;

  constructor(words: Sentence, options?: ErrorOptions) {
    super(words.en, options);
    this.name = 'PlainError';
    this.words = words;
  }
}

type Told = { code?: unknown; path?: unknown; port?: unknown; address?: unknown; hostname?: unknown };

/** What the sentence may name: the address of the database in use, without its password. */
export type PlainContext = { database?: string };

const where = (context: PlainContext): string => {
  if (context.database === undefined) return 'DATABASE_URL';
  try {
    const url = new URL(context.database);
    return `${url.host}${url.pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
};

const userOf = (context: PlainContext): string => {
  try {
    return decodeURIComponent(new URL(context.database ?? '').username);
  } catch {
    return '';
  }
};

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

const sentences: Record<string, (told: Told, context: PlainContext) => Sentence> = {
  EACCES: told => noPermission(text(told.path)),
  EPERM: told => noPermission(text(told.path)),
  EROFS: told => ({
    zh: `${text(told.path)} 所在的磁盘是只读的，请换到可以写入的文件夹再运行。`,
    en: `The disk that holds ${text(told.path)} is read-only: move to a folder that can be written and run again.`,
  }),
  ENOSPC: () => ({
    zh: '磁盘已满，请腾出至少 1 GB 空间后再运行。',
    en: 'The disk is full: free at least 1 GB and run again.',
  }),
  EDQUOT: () => ({
    zh: '磁盘配额已用完，请腾出空间后再运行。',
    en: 'The disk quota is used up: free some space and run again.',
  }),
  EADDRINUSE: told => ({
    zh: `端口 ${text(told.port)} 已被其他程序占用，请关闭该程序或用 PORT=… 换一个端口。`,
    en: `Port ${text(told.port)} is taken by another program: close it, or choose another port with PORT=….`,
  }),
  '28P01': (_told, context) => refusedLogin(context),
  '28000': (_told, context) => refusedLogin(context),
  '3D000': (_told, context) => ({
    zh: `数据库 ${where(context)} 不存在，请先建立它，或改正 DATABASE_URL。`,
    en: `The database ${where(context)} does not exist: create it, or correct DATABASE_URL.`,
  }),
  '42501': (_told, context) => ({
    zh: `数据库用户 ${userOf(context)} 在 ${where(context)} 上的权限不够，请换用该数据库的所有者。`,
    en: `The database user ${userOf(context)} lacks a right on ${where(context)}: use the owner of that database.`,
  }),
  '53100': () => ({
    zh: '数据库所在的磁盘已满，请腾出空间后再运行。',
    en: "The database server's disk is full: free some space and run again.",
  }),
  '53300': (_told, context) => ({
    zh: `数据库 ${where(context)} 的连接数已满，请关闭一些连接或调大 max_connections。`,
    en: `The database ${where(context)} has no connection left: close some, or raise max_connections.`,
  }),
  '57P03': (_told, context) => ({
    zh: `数据库 ${where(context)} 正在启动或停止，请稍后再运行。`,
    en: `The database ${where(context)} is starting or stopping: run again in a moment.`,
  }),
  ECONNREFUSED: (_told, context) => ({
    zh: `数据库 ${where(context)} 拒绝连接，请检查它是否已启动，以及 DATABASE_URL 的主机和端口。`,
    en: `The database ${where(context)} refuses connections: check that it runs, and the host and port in DATABASE_URL.`,
  }),
  ENOTFOUND: (told, context) => hostUnknown(text(told.hostname), context),
  EAI_AGAIN: (told, context) => hostUnknown(text(told.hostname), context),
  ETIMEDOUT: (_told, context) => noAnswer(context),
  EHOSTUNREACH: (_told, context) => noAnswer(context),
  ENETUNREACH: (_told, context) => noAnswer(context),
  ERR_INVALID_URL: () => ({
    zh: 'DATABASE_URL 的写法不对，应为 postgres://用户:密码@主机:端口/数据库。',
    en: 'DATABASE_URL is not well formed: it should read postgres://user:password@host:port/database.',
  }),
};

/**
 * The sentence for an error whose cause lies outside the program (port, disk, permission, database address);
 * undefined for everything else, which is a bug and keeps its stack.
 */
export function plainly(error: unknown, context: PlainContext = {}): PlainError | undefined {
  if (error instanceof PlainError) return error;
  if (!(error instanceof Error)) return undefined;
  const told: Error & Told = error;
  const sentence = sentences[text(told.code)];
  if (sentence !== undefined) return new PlainError(sentence(told, context), { cause: error });
  if (/does not support SSL|SSL.*required|no encryption/i.test(error.message)) {
    return new PlainError(sslMismatch(context), { cause: error });
  }
  if (/Connection terminated unexpectedly|received invalid response/i.test(error.message))
    return new PlainError(noPostgres(context), { cause: error });
  if (/^timeout expired$|Connection terminated due to connection timeout/i.test(error.message))
    return new PlainError(noAnswer(context), { cause: error });
  return undefined;
}

/** The code an error carries (`ENOSPC`, `28P01`); undefined when it carries none. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** One sentence in the language of the terminal; both languages when the terminal names neither. */
export function inTerminalLanguage(words: Sentence, env: NodeJS.ProcessEnv = process.env): string {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  if (/^zh/i.test(language)) return words.zh;
  if (/^en/i.test(language)) return words.en;
  return `${words.zh}\n${words.en}`;
}

/**
 * Ends the program with exit code 1 and one sentence, or with the stack when nobody foresaw the error.
 * For the outermost `catch` of a command only.
 */
export function exitPlainly(error: unknown, context: PlainContext = {}): never {
  const plain = plainly(error, context);
  console.error(plain === undefined ? error : inTerminalLanguage(plain.words));
  process.exit(1);
}

/** The sentence for a PostgreSQL older than the oldest one the system is tested on; `version` as the server prints it. */
export function tooOld(version: string): PlainError {
  return new PlainError({
    zh: `数据库版本是 PostgreSQL ${version}，厅通需要 15 或更高版本。`,
    en: `The database is PostgreSQL ${version}; Tingtong needs version 15 or newer.`,
  });
}

function noPermission(path: string): Sentence {
  if (path === '') {
    return {
      zh: '没有所需的权限，请检查文件夹的所有者，或换一个端口（1024 以下的端口需要管理员）。',
      en: 'Permission is missing: check who owns the folder, or choose another port (those below 1024 need root).',
    };
  }
  return {
    zh: `没有读写 ${path} 的权限，请换用它的所有者运行，或改正它的权限。`,
    en: `No permission to read or write ${path}: run as its owner, or correct its permissions.`,
  };
}

function refusedLogin(context: PlainContext): Sentence {
  return {
    zh: `数据库 ${where(context)} 不接受用户 ${userOf(context)} 的登录，请检查 DATABASE_URL 里的用户和密码。`,
    en: `The database ${where(context)} does not accept the user ${userOf(context)}: check user and password in DATABASE_URL.`,
  };
}

function hostUnknown(host: string, context: PlainContext): Sentence {
  const name = host === '' ? where(context) : host;
  return {
    zh: `找不到数据库主机 ${name}，请检查 DATABASE_URL 里的主机名。`,
    en: `The database host ${name} cannot be found: check the host name in DATABASE_URL.`,
  };
}

function noAnswer(context: PlainContext): Sentence {
  return {
    zh: `数据库 ${where(context)} 没有回应，请检查网络和 DATABASE_URL。`,
    en: `The database ${where(context)} does not answer: check the network and DATABASE_URL.`,
  };
}

function noPostgres(context: PlainContext): Sentence {
  return {
    zh: `${where(context)} 那里应答的不是 PostgreSQL，请检查 DATABASE_URL 的主机和端口。`,
    en: `What answers at ${where(context)} is no PostgreSQL: check the host and port in DATABASE_URL.`,
  };
}

function sslMismatch(context: PlainContext): Sentence {
  return {
    zh: `数据库 ${where(context)} 与 DATABASE_URL 对加密连接的要求不一致，请检查 sslmode。`,
    en: `The database ${where(context)} and DATABASE_URL disagree about encryption: check sslmode.`,
  };
}
