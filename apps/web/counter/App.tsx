import { useSay } from '../../../kit/ui/language.tsx';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';

const title = { zh: '台席', en: 'counter' };

/** The counter, before its content: a skeleton under its name. */
export function App() {
  const say = useSay();
  return (
    <main>
      <h1>{say(title)}</h1>
      <SkeletonPanel rows={4} />
    </main>
  );
}
