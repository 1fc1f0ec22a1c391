import { useSay } from '../../../../kit/ui/language.tsx';
import type { Scene } from '../../../knowledge/topics.ts';
import { usePhrases } from '../../../knowledge/ui/KeepAnswers.tsx';
import type { Case } from './case.ts';
import { scene_of } from './phase.ts';

/** The scene a visit stands in: welcomed until something is begun, then as the order in front goes. */
export const sceneNow = (of: Case): Scene =>
  of.current === null && of.draft === null ? 'greet' : scene_of[of.phase];

/** The phrase of this moment, from the welcome to the farewell; a dash where the base holds none (LANG-02). */
export function SayNow({ of }: { of: Case }) {
  const say = useSay();
  const scene = sceneNow(of);
  const phrase = usePhrases().find(one => one.scene === scene);
  return phrase === undefined ? '—' : say(phrase.say);
}
