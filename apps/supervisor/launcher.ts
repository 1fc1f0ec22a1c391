import { commandOf, markOf, parentOf } from '../../kit/processes.ts';

/**
 * The npm that started us, as a question whether it still lives; undefined when nobody npm-like did. npm passes
 * signals on, except the one that kills it outright: then nobody is left to stop us, and the next `npm start`
 * would find the port taken.
 */
export function npmIsGone(env: NodeJS.ProcessEnv): (() => boolean) | undefined {
  if (env.npm_lifecycle_event === undefined) return undefined;
  const npm = ancestors(process.pid).find(pid => /^npm\b|\/npm(-cli\.js)?( |$)/.test(commandOf(pid)));
  if (npm === undefined) return undefined;
  const mark = markOf(npm);
  return () => markOf(npm) !== mark;
}

function ancestors(pid: number): number[] {
  const parent = parentOf(pid);
  return parent === undefined || parent === 1 ? [] : [parent, ...ancestors(parent)];
}
