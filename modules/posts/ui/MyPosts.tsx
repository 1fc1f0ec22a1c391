import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { epoch, isoDay } from '../../../kit/ui/format.ts';
import { useWallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { CardView } from './CardView.tsx';
import './posts.css';
import { post as words } from './words.ts';

type Mine = z.output<typeof wire.mine.answer>;
type MyCard = Mine['cards'][number];

/** My posts (我的岗位): each card of mine, what is new in it, and my signature that I read it (GEN-11). */
export function MyPosts() {
  const say = useSay();
  const mine = useLive<Mine>('/api/my-posts', 'posts', 'norms', 'people');
  if (mine.data === null) return <SkeletonPanel rows={10} row_px={36} />;
  if (mine.data.cards.length === 0)
    return (
      <EmptyPanel why="none" title={say(words.none)}>
        {say(words.none_note)}
      </EmptyPanel>
    );
  return (
    <div className="pc-list">
      {mine.data.cards.map(one => (
        <div key={`${one.post} ${one.hall_id}`}>
          <Reading of={one} onDone={mine.refresh} />
          <CardView of={one} />
        </div>
      ))}
      {mine.data.certificates.length > 0 && (
        <section className="pc">
          <h2>{say(words.certificates)}</h2>
          <p>{mine.data.certificates.map(one => say(one.say)).join(say(words.comma))}</p>
        </section>
      )}
    </div>
  );
}

function Reading({ of, onDone }: { of: MyCard; onDone: () => void }) {
  const say = useSay();
  const now = useWallNow(60_000);
  const { reading, hall_id } = of;
  if (reading === null || hall_id === null) return null;
  if (reading.read_at !== null)
    return <StateMark mark="done">{say(words.signed(isoDay(reading.read_at)))}</StateMark>;
  const over = epoch(reading.due_at) <= now;
  const sign = async () => {
    const input = { hall_id, post: of.post, version_id: reading.version_id };
    const outcome = await callApi(wire.read, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    onDone();
  };
  return (
    <div className="pc-sign" role="status">
      <StateMark mark={over ? 'over' : 'near'}>
        {say(over ? words.over : words.read_by(isoDay(reading.due_at)))}
      </StateMark>
      <Button kind="primary" size="touch" onPress={() => void sign()}>
        {say(words.sign)}
      </Button>
    </div>
  );
}
