import { mountSurface } from '../../../kit/ui/mount.tsx';
import { HallsPage } from '../../../modules/siting/ui/HallsPage.tsx';

mountSurface('halls', <HallsPage />);
