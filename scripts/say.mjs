import { env } from 'node:process';

/** The sentence in the terminal's language, in both when it names none. Kept free of packages: it runs before them. */
function inTerminalLanguage({ zh, en }) {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  if (/^zh/i.test(language)) return zh;
  if (/^en/i.test(language)) return en;
  return `${zh}\n${en}`;
}

/** Something outside the program stands in the way; the sentence says what to do about it. */
export class Obstacle extends Error {
  constructor(words) {
    super(words.en);
    this.words = words;
  }
}

const known = [
  [
    /ENOSPC|EDQUOT|no space left/i,
    () => ({
      zh: '磁盘已满，请腾出至少 2 GB 空间后再运行。',
      en: 'The disk is full: free at least 2 GB and run again.',
    }),
  ],
  [
    /EROFS|read-only file system/i,
    path => ({
      zh: `${path} 所在的磁盘是只读的，请换到可以写入的文件夹再运行。`,
      en: `The disk that holds ${path} is read-only: move to a folder that can be written and run again.`,
    }),
  ],
  [
    /EACCES|EPERM|permission denied/i,
    path => ({
      zh: `没有读写 ${path} 的权限，请换用它的所有者运行，或改正它的权限。`,
      en: `No permission to read or write ${path}: run as its owner, or correct its permissions.`,
    }),
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ECONNREFUSED|ERR_SOCKET_TIMEOUT|network/i,
    () => ({
      zh: '连不上软件包仓库，请检查网络（npm config get registry 显示其地址）后再运行。',
      en: 'The package registry cannot be reached: check the network (npm config get registry shows its address) and run again.',
    }),
  ],
];

/** The sentence for a failure whose text names a known obstacle; undefined for a fault of the program. */
export function obstacleIn(text, path) {
  const words = known.find(([pattern]) => pattern.test(text))?.[1](path);
  return words === undefined ? undefined : new Obstacle(words);
}

/** Prints one sentence for an obstacle, the stack for a fault of the program, and ends with exit code 1. */
export function exitWith(error) {
  const plain =
    error instanceof Obstacle ? error : obstacleIn(`${error?.code ?? ''}`, error?.path ?? process.cwd());
  console.error(plain === undefined ? error : inTerminalLanguage(plain.words));
  process.exit(1);
}

/** Runs one step and prints one line with its seconds; a quiet step prints only when it did something. */
export async function step(words, work) {
  const started = performance.now();
  const did = await work();
  if (did === false) return;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`· ${words.zh} ${words.en} (${seconds} s)`);
}
