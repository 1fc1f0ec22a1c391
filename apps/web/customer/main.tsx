import { mountSurface } from '../../../kit/ui/mount.tsx';
import { keepForCuts } from '../kept/keep.ts';
import { App } from './App.tsx';

mountSurface('customer', <App />);
keepForCuts('/counter/customer');
