import { mountSurface } from '../../../kit/ui/mount.tsx';
import { keepForCuts } from '../kept/keep.ts';
import { App } from './App.tsx';

mountSurface('kiosk', <App />);
keepForCuts('/kiosk/');
