import type { ReactNode } from 'react';
import { longDayOf, timeOfDay } from '../../../../kit/ui/format.ts';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import type { PublicHall } from '../hall.ts';
import './KioskFrame.css';

/** How the hall stands, in words; `good` draws a green dot, `mind` an amber square, `off` a grey one. */
export interface HallStateLine {
  words: string;
  tone: 'good' | 'mind' | 'off';
}

interface KioskFrameProps {
  hall: PublicHall;
  state: HallStateLine;
  children: ReactNode;
}

/** The kiosk's page: hall and its state on the left, the clock on the right, 148 px, in every screen. */
export function KioskFrame({ hall, state, children }: KioskFrameProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="kk" data-surface="kiosk">
      <header className="kk-head">
        <div>
          <b>{say(hall.name)}</b>
          <span>
            <i className={`kk-${state.tone}`} aria-hidden="true" />
            {state.words}
          </span>
          {hall.coming !== undefined && <span className="kk-coming">{say(hall.coming)}</span>}
        </div>
        <div className="kk-clock">
          <b className="num">{timeOfDay(hall.now)}</b>
          <span>{longDayOf(hall.now, language)}</span>
        </div>
      </header>
      <main>{children}</main>
    </div>
  );
}

/** What the tools at the foot do; large type and the other language are always there, a person always within reach. */
export interface KioskTools {
  onElder: () => void;
  onLanguage: () => void;
  onHelp: () => void;
}

const tools = {
  all: { zh: '帮助', en: 'Help' },
  elder: { zh: '大字关怀', en: 'Large type' },
  other: { zh: 'English', en: '中文' },
  help: { zh: '请人帮忙', en: 'Call a guide' },
};

/** Large type, the other language, a person: low enough for somebody seated. */
export function KioskToolBar({ onElder, onLanguage, onHelp }: KioskTools) {
  const say = useSay();
  const language = useLanguage();
  return (
    <nav className="kk-tools" aria-label={say(tools.all)}>
      <button type="button" onClick={onElder}>
        <Icon name="text-size" size={46} />
        {say(tools.elder)}
      </button>
      <button type="button" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={onLanguage}>
        <Icon name="globe" size={46} />
        {say(tools.other)}
      </button>
      <button type="button" onClick={onHelp}>
        <Icon name="person" size={46} />
        {say(tools.help)}
      </button>
    </nav>
  );
}
