import { measure, witness } from '../norms/index.ts';

witness('shredding.lot.list', { zh: '废单点清锁柜', en: 'Waste paper counted and locked away' }, 'PRIV-14');

measure('PRIV-14', {
  due: ['shredding.lot.shred', 'shredding.lot.delay'],
  broken: ['shredding.lot.delay'],
  say: { zh: '废单按时两人碎', en: 'Waste paper shredded by two in time' },
});
