import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import type { Language, Words } from '../words.ts';
import { readDevice, writeDevice } from './device.ts';
import './language.css';

const deviceKey = 'tingtong.language';

interface Choice {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<Choice>({ language: 'zh', choose: () => undefined });

/** The language a device starts in: what the address asks for, else what was chosen on it before, else Chinese. */
export function firstLanguage(search: string, kept: string | null): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (asked === 'zh' || asked === 'en') return asked;
  return kept === 'en' ? 'en' : 'zh';
}

/** Gives a surface its language and tells the document, so that fonts and screen readers follow. */
export function LanguageProvider({ children, fixed }: { children: ReactNode; fixed?: Language }) {
  const [chosen, setChosen] = useState<Language>(() =>
    firstLanguage(window.location.search, readDevice(deviceKey)),
  );
  const language = fixed ?? chosen;
  const choose = useCallback((next: Language) => {
    writeDevice(deviceKey, next);
    setChosen(next);
  }, []);
  useLayoutEffect(() => {
    if (fixed === undefined) document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language, fixed]);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** The language this surface speaks now. */
export function useLanguage(): Language {
  return useContext(LanguageContext).language;
}

/** Puts the device into the other language and keeps it there. */
export function useChooseLanguage(): (language: Language) => void {
  return useContext(LanguageContext).choose;
}

/** Says a pair of words in the surface's language. */
export function useSay(): (words: Words) => string {
  const language = useLanguage();
  return useCallback((words: Words) => words[language], [language]);
}

const switchWords: Words = { zh: '界面语言', en: 'Language' };

/** 中 / EN, in the top bar of every surface; each name is written in its own language. */
export function LanguageSwitch() {
  const { language, choose } = useContext(LanguageContext);
  const say = useSay();
  return (
    <fieldset className="lang" aria-label={say(switchWords)}>
      <button type="button" lang="zh-CN" aria-pressed={language === 'zh'} onClick={() => choose('zh')}>
        中
      </button>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => choose('en')}>
        EN
      </button>
    </fieldset>
  );
}
