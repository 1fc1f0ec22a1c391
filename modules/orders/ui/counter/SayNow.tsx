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

/** What is said at the end of an order comes in two: first an opinion is asked for, then the farewell (PRIN-06). */
const scenesOf = (scene: Scene): readonly Scene[] => (scene === 'farewell' ? ['opinion', scene] : [scene]);

/** The phrase of this moment, from the welcome to the farewell; a dash where the base holds none (LANG-02). */
export function SayNow({ of }: { of: Case }) {
  const say = useSay();
  const phrases = usePhrases();
  const said = scenesOf(sceneNow(of)).flatMap(scene => phrases.find(one => one.scene === scene) ?? []);
  return said.length === 0 ? '—' : said.map(one => say(one.say)).join(' ');
}
