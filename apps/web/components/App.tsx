import { BigNumber } from '../../../kit/ui/BigNumber.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { Buttons, KeysAndClauses } from './ActParts.tsx';
import { FormPart, TablePart } from './DataParts.tsx';
import { KioskGallery } from './KioskGallery.tsx';
import { MorePart } from './MoreParts.tsx';
import { WallGallery } from './WallGallery.tsx';
import './parts.css';
import { ClockPart, MaskPart, SealPart, StatePart } from './StateParts.tsx';
import { PanelPart, StepAndToastPart, TimelinePart } from './WayParts.tsx';

const words = {
  title: { zh: '部件', en: 'Parts' },
  lead: {
    zh: '一处定义，各面共用。数字是主角；状态先有词，再有形，最后才是色；不能做的照样摆着，旁边写明为什么。',
    en: 'Defined once, used on every surface. Numbers lead; state is a word, then a shape, then a colour; what is not allowed stays in place with the reason beside it.',
  },
  sizes: [
    { zh: '64 主角', en: '64 hero' },
    { zh: '40 判断', en: '40 verdict' },
    { zh: '28 区首', en: '28 region' },
    { zh: '20 行内', en: '20 in rows' },
  ],
  text: { zh: '14 正文', en: '14 text' },
  least: { zh: '最小 12', en: 'least 12' },
};

/** The gallery: every shared part, or with `?part=kiosk` and `?part=wall` (and `&show=home`) whole screens. */
export function App() {
  const asked = new URLSearchParams(window.location.search);
  const show = asked.get('show');
  if (asked.get('part') === 'kiosk') return <KioskGallery show={show} />;
  if (asked.get('part') === 'wall') return <WallGallery show={show} />;
  return <Parts />;
}

function Parts() {
  return (
    <main className="cp">
      <Head />
      <div className="cp-grid">
        <Buttons />
        <KeysAndClauses />
        <StatePart />
        <ClockPart />
        <MaskPart />
        <SealPart />
        <TablePart />
        <FormPart />
        <PanelPart />
        <StepAndToastPart />
        <TimelinePart />
        <MorePart />
      </div>
    </main>
  );
}

function Head() {
  const say = useSay();
  const [hero, verdict, region, row] = words.sizes;
  return (
    <header className="cp-head">
      <h1>{say(words.title)}</h1>
      <p>{say(words.lead)}</p>
      <div className="cp-scale">
        <Sample size="4xl" figure="147" name={hero && say(hero)} />
        <Sample size="3xl" figure="12.00" name={verdict && say(verdict)} />
        <Sample size="2xl" figure="93.4" name={region && say(region)} />
        <Sample size="xl" figure="9.21" name={row && say(row)} />
        <div>
          <span>{say(words.text)}</span>
          <small>{say(words.least)}</small>
        </div>
      </div>
    </header>
  );
}

interface SampleProps {
  size: 'xl' | '2xl' | '3xl' | '4xl';
  figure: string;
  name: string | undefined;
}

function Sample({ size, figure, name }: SampleProps) {
  return (
    <div>
      <BigNumber size={size}>{figure}</BigNumber>
      <small>{name}</small>
    </div>
  );
}
