import { type ReactNode, useEffect } from 'react';
import { readDevice, writeDevice } from '../../../../kit/ui/device.ts';
import { useElder } from '../../../../kit/ui/elder.tsx';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import { useChooseLanguage, useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import './phone.css';

const words = {
  back: { zh: '返回', en: 'Back' },
  large: { zh: '大字', en: 'Large' },
  normal: { zh: '普通字', en: 'Normal' },
  offline: { zh: '网络断了，下面是刚才的情况。', en: 'No connection; this is how it stood a moment ago.' },
};

/** Where this phone keeps that its holder wants large type: on the phone it stays until turned off. */
const elderKey = 'tingtong.elder';

interface PhoneFrameProps {
  title: Words;
  /** Where the way back leads; a first page has none. */
  back?: string;
  children: ReactNode;
  /** The actions within the thumb's reach: one primary at most. */
  foot?: ReactNode;
  offline?: boolean;
}

/** A page of the phone: the bar with the way back, the content, the actions at the bottom. */
export function PhoneFrame({ title, back, children, foot, offline = false }: PhoneFrameProps) {
  const say = useSay();
  const language = useLanguage();
  const choose = useChooseLanguage();
  const { on, turn } = useElder();
  useEffect(() => {
    if (readDevice(elderKey) === 'on') turn(true);
  }, [turn]);
  useEffect(() => {
    document.title = say(title);
  }, [say, title]);
  const toggle = () => {
    writeDevice(elderKey, on ? 'off' : 'on');
    turn(!on);
  };
  return (
    <div className="ph">
      <header className="ph-bar">
        {back === undefined ? (
          <span />
        ) : (
          <a href={back} aria-label={say(words.back)}>
            <Icon name="back" size={26} stroke={2} />
          </a>
        )}
        <h1>{say(title)}</h1>
        <span className="ph-tools">
          <button type="button" aria-pressed={on} onClick={toggle}>
            {say(on ? words.normal : words.large)}
          </button>
          <button
            type="button"
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
          >
            {language === 'zh' ? 'EN' : '中文'}
          </button>
        </span>
      </header>
      <main className="ph-in">
        {offline && (
          <p className="ph-rule ph-warn" role="status">
            {say(words.offline)}
          </p>
        )}
        {children}
      </main>
      {foot !== undefined && <footer className="ph-foot">{foot}</footer>}
    </div>
  );
}

/** A wide button of the phone; not allowed now, it stays and says why in its own words. */
export function PhoneButton({
  children,
  main = false,
  off = false,
  onPress,
}: {
  children: ReactNode;
  main?: boolean;
  off?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      className={main && !off ? 'ph-btn ph-main' : 'ph-btn'}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onPress}
    >
      {children}
    </button>
  );
}

/** A switch in a row of its own; the whole row is the target. */
export function PhoneSwitch({
  on,
  onTurn,
  children,
}: {
  on: boolean;
  onTurn: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className="ph-card ph-row ph-switch"
      onClick={onTurn}
    >
      <span>{children}</span>
      <i />
    </button>
  );
}
