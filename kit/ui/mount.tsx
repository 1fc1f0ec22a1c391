import './tokens.css';
import './base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ElderProvider } from './elder.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { LanguageProvider } from './language.tsx';
import { setSession } from './session.ts';
import { Toasts } from './Toasts.tsx';

/** Puts a surface on its page with what every surface has: language, large type, notices. */
export function mountSurface(surface: string, app: ReactNode): void {
  const place = document.getElementById('app');
  if (place === null) throw new Error('the page has no #app to stand in');
  setSession({ surface });
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider>
        <ElderProvider>
          {app}
          <KeyHelp />
          <Toasts />
        </ElderProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}
