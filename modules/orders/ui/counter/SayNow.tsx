import { useSay } from '../../../../kit/ui/language.tsx';
import type { Scene } from '../../../knowledge/topics.ts';
import { usePhrases } from '../../../knowledge/ui/KeepAnswers.tsx';
import type { Case } from './case.ts';
import { scene_of } from './phase.ts';

/** The scene a visit stands in: welcomed until something is begun, then as the order in front goes; what is taken in advance is not done yet. */
export function sceneNow({ current, draft, phase }: Case): Scene {
  if (current === null && draft === null) return 'greet';
  return current?.state === 'pre_accepted' ? 'wait' : scene_of[phase];
}

/** The phrase of this moment, from the welcome to the farewell; a dash where the base holds none (LANG-02). */
export function SayNow({ of }: { of: Case }) {
  const say = useSay();
  const scene = sceneNow(of);
  const phrase = usePhrases().find(one => one.scene === scene);
  return phrase === undefined ? '—' : say(phrase.say);
}
