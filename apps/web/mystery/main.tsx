import { mountSurface } from '../../../kit/ui/mount.tsx';
import { App } from './App.tsx';

mountSurface('mystery', <App />);
