import { useSay } from '../../../kit/ui/language.tsx';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';

const title = { zh: '督导', en: 'region desk' };

/** The region desk, before its content: a skeleton under its name. */
export function App() {
  const say = useSay();
  return (
    <main>
      <h1>{say(title)}</h1>
      <SkeletonPanel rows={4} />
    </main>
  );
}
