import { mountSurface } from '../../../kit/ui/mount.tsx';
import { App } from './App.tsx';
import { keepForCuts } from './keep.ts';

mountSurface('kiosk', <App />);

// A kiosk that may keep nothing works as before: only a reload while cut off would show the browser's page.
window.addEventListener('load', () => void keepForCuts().catch(() => undefined));
